import type { Kysely } from 'kysely'
import {
  countFollowable,
  listFollowDecisions,
  standingFollowDecisions,
  type FollowDecided,
} from '#db/queries/follow-decisions.ts'
import type { SucceededPractice, Succession } from '#db/queries/successions.ts'
import { listWaves } from '#db/queries/waves.ts'
import type { Database } from '#db/schema.ts'

/** The answers about a practice that ended, in one wave. */
export interface FollowLine {
  readonly practice: SucceededPractice
  readonly wave: { readonly id: string; readonly title: string }
  readonly responses: number
  /** The decision that stands. */
  readonly decided: FollowDecided | null
}

/** Where the answers about what ended count, by practice and wave; only where there are any. */
export async function listFollowLines(
  db: Kysely<Database>,
  studyId: string,
  { from }: Succession,
): Promise<FollowLine[]> {
  const waves = await listWaves(db, studyId)
  const lines: FollowLine[] = []
  for (const practice of from) {
    const standing = standingFollowDecisions(await listFollowDecisions(db, practice.id))
    for (const { id, title } of waves) {
      const responses = await countFollowable(db, id, practice.id)
      const decided = standing.find(({ waveId }) => waveId === id) ?? null
      if (responses > 0) lines.push({ practice, wave: { id, title }, responses, decided })
    }
  }
  return lines
}
