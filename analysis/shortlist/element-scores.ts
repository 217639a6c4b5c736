import { modelBases, type ShortlistInput } from './input.ts'
import type { Scenario } from './scenarios.ts'
import { adjustedScores, rawScores } from './scores.ts'

/**
 * Scores of every scope of the table on each element, on a scenario's basis. An element that the model cannot be fitted to has
 * the scores of the one without roles, and where that cannot be fitted either the means of informants.
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
    if (basis === 'raw') return rawScores(table, values, aggregation).scores
    for (const model of modelBases.slice(modelBases.indexOf(basis))) {
      const { reason, scores: found } = adjustedScores(input, values, model)
      if (reason === null) return found
    }
    return rawScores(table, values).scores
  })
}
