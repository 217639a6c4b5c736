export const successionKinds = ['split', 'merge'] as const
export type SuccessionKind = (typeof successionKinds)[number]

/** Practices that ended when others took their place. Rows never change. */
export interface SuccessionTable {
  id: string
  studyId: string
  kind: SuccessionKind
  reason: string
  accountId: string
  at: string
}

/** A practice that ended, or one that took its place. */
export interface SuccessionPracticeTable {
  successionId: string
  practiceId: string
  side: 'from' | 'to'
  /** 1, 2, 3 … on its side. */
  place: number
}

/** A succession that does not stand any more: what ended goes on, and what took its place has ended. */
export interface SuccessionUndoingTable {
  successionId: string
  reason: string
  accountId: string
  at: string
}

/**
 * On which practice the answers about an ended practice count, in one wave. Rows never change: the highest number stands,
 * and without any the answers stay.
 */
export interface FollowDecisionTable {
  id: string
  waveId: string
  /** The practice that ended. */
  practiceId: string
  /** 1, 2, 3 … of the practice in the wave. */
  number: number
  decision: 'stay' | 'follow'
  /** The practice that the answers follow to. */
  toId: string | null
  reason: string
  accountId: string
  at: string
}
