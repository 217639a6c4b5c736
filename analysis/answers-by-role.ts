import { countAnswers, type AnswerCounts, type RatingTable } from './ratings.ts'
import { rowsByRole } from './role-labels.ts'

/** How the informants of one role answered. */
export type AnswersOfRole = AnswerCounts & { readonly role: string }

/**
 * How each item came back from each role: which items some roles cannot answer. Counts of answers, every informant counting
 * the same; percentages are of those asked, and `null` with `empty` where nobody of the role was asked.
 *
 * @returns one list per item, in the key's order, by role code.
 */
export function answersByRole(table: RatingTable): AnswersOfRole[][] {
  const roles = rowsByRole(table)
  return table.items.map((_, column) =>
    roles.map(([role, rows]) => ({
      role,
      ...countAnswers(rows.map((row) => table.cells[row * table.items.length + column]!)),
    })),
  )
}
