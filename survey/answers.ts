import type { Questionnaire } from './questionnaire.ts'

/** What is stored for an item: a rating, or why there is none. */
export type AnswerValue =
  | { readonly rating: number; readonly missing: null }
  | { readonly rating: null; readonly missing: -1 | -7 | -8 }

/** One accepted change: an item's answer or an element's comment. */
export type Change =
  | { readonly kind: 'answer'; readonly item: string; readonly value: AnswerValue }
  | { readonly kind: 'comment'; readonly element: string; readonly text: string }

/** Why a field was refused. */
export type FieldFault = 'unknown_field' | 'wrong_type' | 'not_an_option' | 'too_long'

export interface AnswerValidator {
  readonly questionnaire: string
  /**
   * Checks raw values by field id (`e04_1`, `e04_comment`), all or nothing.
   *
   * @param fields value as a number, a decimal text of one (`"4"`, `"-7"`), `null` or `''` (take the answer away, stored as −1);
   *   comments as text.
   */
  check(
    fields: Readonly<Record<string, unknown>>,
  ): { readonly changes: readonly Change[] } | { readonly faults: Readonly<Record<string, FieldFault>> }
}

export declare function answerValidator(questionnaire: Questionnaire): AnswerValidator
