import {
  countFollowable,
  listFollowDecisions,
  standingFollowDecisions,
  type FollowDecided,
} from '#db/queries/follow-decisions.ts'
import { listSuccessions, type SucceededPractice } from '#db/queries/successions.ts'
import { db } from './db.server.ts'

/** A practice that has ended and was answered in a wave. */
export interface FollowState {
  readonly practice: SucceededPractice
  /** What it became: where its answers can follow to. */
  readonly to: readonly SucceededPractice[]
  readonly responses: number
  /** The decision that stands. */
  readonly decided: FollowDecided | null
}

/** Where the answers about practices that have ended stand in a wave, in the order in which they ended, the latest first. */
export async function loadFollowStates(study: { id: string }, waveId: string): Promise<FollowState[]> {
  const states: FollowState[] = []
  for (const { from, to, undone } of await listSuccessions(db, study.id)) {
    if (undone) continue
    for (const practice of from) {
      const responses = await countFollowable(db, waveId, practice.id)
      if (responses === 0) continue
      const [decided = null] = standingFollowDecisions(await listFollowDecisions(db, practice.id, waveId))
      states.push({ practice, to, responses, decided })
    }
  }
  return states
}
