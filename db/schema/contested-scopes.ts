export const contestDecisions = ['kept', 'rescoped', 'set_aside'] as const
export type ContestDecision = (typeof contestDecisions)[number]

/** What a member decided about a response whose informant contested the scope. Rows never change: the highest number stands. */
export interface ContestDecisionTable {
  id: string
  responseId: string
  /** 1, 2, 3 … on the response. */
  number: number
  decision: ContestDecision
  /** The scope version that the informant is asked about again, when the practice is delimited anew. */
  scopeId: string | null
  reason: string
  accountId: string
  at: string
}
