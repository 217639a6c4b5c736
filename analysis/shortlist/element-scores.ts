import type { ShortlistInput } from './input.ts'
import type { Scenario } from './scenarios.ts'
import { adjustedScores, rawScores } from './scores.ts'

/**
 * Scores of every scope of the table on each element, on a scenario's basis.
 *
 * @param leftOut rows that take no part.
 * @param wanted for each element whether it is needed; the others are `null` for every scope.
 * @returns `[element][scope]`.
 */
export function elementScores(
  input: ShortlistInput,
  { basis, aggregation }: Scenario,
  leftOut: ReadonlySet<number>,
  wanted: readonly boolean[],
): (readonly (number | null)[])[] {
  const { table } = input
  return table.elements.map((scores, element) => {
    if (!wanted[element]) return table.scopes.map(() => null)
    const values = scores.map((score, row) => (leftOut.has(row) ? null : score))
    return (basis === 'raw' ? rawScores(table, values, aggregation) : adjustedScores(input, values)).scores
  })
}
