import type { AnswerRow } from '#analysis/dataset.ts'

/** An answer from one number: a rating, or −1, −7 or −8 for no answer. */
export function answerRow(response: string, item: string, value: number): AnswerRow {
  return value > 0
    ? { response, item, rating: value, missing: null }
    : { response, item, rating: null, missing: value as -1 | -7 | -8 }
}
