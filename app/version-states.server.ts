import { awaitsDecision } from '#analysis/version-decisions.ts'
import { listFieldPractices } from '#db/queries/field.ts'
import {
  listAnsweredVersions,
  listVersionDecisions,
  standingVersionDecisions,
  type AnsweredVersion,
  type VersionDecided,
} from '#db/queries/version-decisions.ts'
import { db } from './db.server.ts'

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

/** Where each such practice of a wave stands, by its code. */
export async function loadVersionStates(study: { id: string }, waveId: string): Promise<VersionState[]> {
  const [answered, decisions] = await Promise.all([
    listAnsweredVersions(db, waveId),
    listVersionDecisions(db, waveId),
  ])
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
