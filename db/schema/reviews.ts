export const responseReviews = ['received', 'approved', 'problem', 'left_out'] as const
export type ResponseReview = (typeof responseReviews)[number]

export const flagReviews = ['set_aside', 'taken_up'] as const
export type FlagReview = (typeof flagReviews)[number]

/** What a member decided about a response or a flag. Rows are never changed: the highest number of a subject stands. */
export interface ReviewTable {
  id: string
  waveId: string
  practiceId: string
  scopeVersion: number
  /** Set for a response, and for a flag on one. */
  responseId: string | null
  /** What it is about, the same text for every review of it (db/queries/reviews.ts). */
  subject: string
  /** Code of the flag; null when it is about a response. */
  flag: string | null
  element: string | null
  /** 1, 2, 3 … on the subject. */
  number: number
  state: ResponseReview | FlagReview
  reason: string
  /** JSON: the figures that were on the screen. */
  seen: string
  accountId: string
  at: string
}
