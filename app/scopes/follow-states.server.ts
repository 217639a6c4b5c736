import type { Kysely } from 'kysely'
import {
  countFollowableOfEach,
  listFollowDecisionsOfWave,
  standingFollowDecisions,
  type FollowDecided,
} from '#db/queries/follow-decisions.ts'
import { listSuccessions, type SucceededPractice } from '#db/queries/successions.ts'
import type { Database } from '#db/schema.ts'

/** A practice that has ended and was answered in a wave. */
export interface FollowState {
  readonly practice: SucceededPractice
  /** What it became: where its answers can follow to. */
  readonly to: readonly SucceededPractice[]
  readonly responses: number
  /** The decision that stands. */
  readonly decided: FollowDecided | null
}

/**
 * Where the answers about practices that have ended stand in a wave, in the order in which they ended, the latest first: as many
 * queries however many have ended.
 */
export async function listFollowStates(
  db: Kysely<Database>,
  studyId: string,
  waveId: string,
): Promise<FollowState[]> {
  const ended = (await listSuccessions(db, studyId)).filter(({ undone }) => undone === null)
  if (ended.length === 0) return []
  const standing = standingFollowDecisions(await listFollowDecisionsOfWave(db, waveId))
  const responses = await countFollowableOfEach(db, waveId, standing)
  const decided = new Map(standing.map((one) => [one.practiceId, one]))
  return ended.flatMap(({ from, to, at }) =>
    from.flatMap((practice) => {
      const count = responses.get(practice.id) ?? 0
      if (count === 0) return []
      const decision = decided.get(practice.id)
      // one from before was about a succession that has been undone
      return [{ practice, to, responses: count, decided: decision && decision.at >= at ? decision : null }]
    }),
  )
}
