import { practiceAgreement } from '../agreement.ts'
import type { ShortlistInput } from './input.ts'

/**
 * A list's input as if some rows had given no answers: without their scores, and with the disagreement of the others. Rows and
 * scopes stay where they are; models are as they were fitted with everybody.
 */
export function withoutRows(input: ShortlistInput, leftOut: ReadonlySet<number>): ShortlistInput {
  if (leftOut.size === 0) return input
  const { table, disagreement } = input
  const others = (scores: readonly (number | null)[]) =>
    scores.map((score, row) => (leftOut.has(row) ? null : score))
  return {
    ...input,
    table: { ...table, totals: others(table.totals), elements: table.elements.map(others) },
    ...(disagreement && {
      disagreement: table.scopes.map((scope, place) => {
        const rows = scope.rows.filter((row) => !leftOut.has(row))
        if (rows.length === scope.rows.length) return disagreement[place] ?? null
        return practiceAgreement(table, { ...scope, rows }, null).ad
      }),
    }),
  }
}
