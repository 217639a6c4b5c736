export const howMaxLength = 200

/** What can be wrong in a row, as a code that the page has words for. */
export type ConsentFault =
  'answer_missing' | 'said_by_missing' | 'how_missing' | 'how_long' | 'nothing_to_withdraw' | 'invalid'

/** What was typed of one practice. */
export interface TypedConsent {
  readonly answer: string
  readonly saidBy: string
  readonly how: string
  readonly after: string
}

/** What holds for rows that say nothing of their own. */
export type CommonConsent = Pick<TypedConsent, 'saidBy' | 'how'>
