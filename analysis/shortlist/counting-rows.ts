import { aggregated } from '../aggregation.ts'
import type { ShortlistInput } from './input.ts'
import { elementWeights, type Scenario } from './scenarios.ts'
import { weightedTotals } from './scores.ts'

/**
 * The rows of each scope that a scenario's score is made of: informants with a total under its weights who are not left out,
 * and of raw scores by leaders alone the leaders among them. Models take everybody.
 *
 * @param leftOut rows that take no part.
 * @returns `[scope]`, in the table's order.
 */
export function countingRows(
  input: ShortlistInput,
  scenario: Scenario,
  leftOut: ReadonlySet<number>,
): (readonly number[])[] {
  const { scopes, responses } = input.table
  const totals = weightedTotals(input.table, elementWeights(input, scenario), leftOut)
  const aggregation = (scenario.basis === 'raw' && scenario.aggregation) || 'mean_of_informants'
  return scopes.map(({ rows }) => aggregated(totals, rows, { responses, aggregation }).rows)
}
