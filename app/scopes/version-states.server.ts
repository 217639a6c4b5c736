import { awaitsDecision } from '#analysis/version-decisions.ts'
import { listFieldPractices } from '#db/queries/field.ts'
import {
  listAnsweredVersions,
  listVersionDecisions,
  standingVersionDecisions,
  type AnsweredVersion,
  type VersionDecided,
} from '#db/queries/version-decisions.ts'
import { db } from '#app/db.server.ts'

/** A practice that was answered on several versions of its scope, or was decided about. */
export interface VersionState {
  readonly practiceId: string
  readonly code: string
  readonly name: string
  readonly answered: readonly Pick<AnsweredVersion, 'version' | 'responses'>[]
  /** The decision that stands. */
  readonly decided: VersionDecided | null
  readonly awaits: boolean
}

/**
 * Where each such practice of a wave stands, by its code.
 *
 * @param answered the versions that they are answered on, of all such practices.
 */
export async function loadVersionStates(
  study: { id: string },
  waveId: string,
  answered: readonly AnsweredVersion[],
): Promise<VersionState[]> {
  return statesOf(study, answered, await listVersionDecisions(db, waveId))
}

/** Where one practice of a wave stands; `null` when it is no such practice. */
export async function findVersionState(
  study: { id: string },
  waveId: string,
  practiceId: string,
): Promise<VersionState | null> {
  const [answered, decisions] = await Promise.all([
    listAnsweredVersions(db, waveId, practiceId),
    listVersionDecisions(db, waveId, practiceId),
  ])
  const [state] = await statesOf(study, answered, decisions)
  return state ?? null
}

async function statesOf(
  study: { id: string },
  answered: readonly AnsweredVersion[],
  decisions: readonly VersionDecided[],
): Promise<VersionState[]> {
  const standing = standingVersionDecisions(decisions)
  const byPractice = new Map<string, AnsweredVersion[]>()
  for (const one of answered) byPractice.set(one.practiceId, [...(byPractice.get(one.practiceId) ?? []), one])
  const about = new Set([
    ...[...byPractice].filter(([, versions]) => versions.length > 1).map(([practiceId]) => practiceId),
    ...standing.keys(),
  ])
  if (about.size === 0) return []
  const practices = await listFieldPractices(db, study.id)
  return practices
    .filter(({ id }) => about.has(id))
    .map(({ id, code, name }) => {
      const versions = byPractice.get(id) ?? []
      const decided = standing.get(id)
      return {
        practiceId: id,
        code,
        name,
        answered: versions.map(({ version, responses }) => ({ version, responses })),
        decided: decided ?? null,
        awaits: awaitsDecision(
          decided,
          versions.map(({ version }) => version),
        ),
      }
    })
}
