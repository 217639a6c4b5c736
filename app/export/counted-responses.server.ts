import type { Kysely } from 'kysely'
import { countedVersion } from '#analysis/version-decisions.ts'
import { listSuperseded } from '#db/queries/asked-again.ts'
import { findFollowing, type Following } from '#db/queries/followed-answers.ts'
import type { ExportedResponse } from '#db/queries/exports.ts'
import { listLeftOut } from '#db/queries/reviews.ts'
import {
  listVersionDecisions,
  standingVersionDecisions,
  type VersionDecided,
} from '#db/queries/version-decisions.ts'
import type { Database } from '#db/schema.ts'
import type { CountedResponse } from './fact-columns.ts'

/** What was decided in one wave that says whether and on what an answer counts. */
interface WaveDecisions {
  readonly superseded: ReadonlyMap<string, string>
  readonly leftOut: ReadonlySet<string>
  readonly versions: ReadonlyMap<string, VersionDecided>
  readonly following: Following
}

/** Says of responses what they count on in the results; decisions of a wave are read once, when its first response comes. */
export function responseCounting(
  db: Kysely<Database>,
): (responses: readonly ExportedResponse[]) => Promise<CountedResponse[]> {
  const waves = new Map<string, WaveDecisions>()
  return async (responses) => {
    for (const waveId of new Set(responses.map((response) => response.waveId))) {
      if (!waves.has(waveId)) waves.set(waveId, await decisionsOf(db, waveId))
    }
    return responses.map((response) => counted(response, waves.get(response.waveId)!))
  }
}

async function decisionsOf(db: Kysely<Database>, waveId: string): Promise<WaveDecisions> {
  const [superseded, leftOut, versions, following] = [
    await listSuperseded(db, waveId),
    await listLeftOut(db, waveId),
    await listVersionDecisions(db, waveId),
    await findFollowing(db, waveId),
  ]
  return {
    superseded: new Map(superseded.map(({ response, by }) => [response, by])),
    leftOut,
    versions: standingVersionDecisions(versions),
    following,
  }
}

function counted(
  response: ExportedResponse,
  { superseded, leftOut, versions, following }: WaveDecisions,
): CountedResponse {
  const supersededBy = superseded.get(response.response) ?? null
  const isOut = supersededBy !== null || leftOut.has(response.response) || response.scopeVariant !== null
  if (isOut) return { ...response, supersededBy, practiceCountedAs: null, scopeCountedAs: null }
  const { practiceId: given, scopeId, scopeVersion: onVersion } = response
  const { practice, scopeVersion } = following.placeOf({ practice: given, scopeId, scopeVersion: onVersion })
  const scopeCountedAs = countedVersion(versions.get(practice), scopeVersion)
  const code = following.targets.get(practice)?.code ?? response.practiceCode
  return {
    ...response,
    supersededBy,
    practiceCountedAs: scopeCountedAs === null ? null : code,
    scopeCountedAs,
  }
}
