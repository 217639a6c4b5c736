import { elementSources } from './element-scores.ts'
import type { ResampledMean, ResampledThresholds } from './informant-bootstrap.ts'
import type { ShortlistInput } from './input.ts'
import { thresholdLimits, type Scenario } from './scenarios.ts'

/**
 * How informants are drawn again for a scenario: by its mean of informants, and under its thresholds by what its element scores
 * are made of. Totals are means of informants under models too.
 *
 * @param leftOut rows that take no part.
 * @returns no aggregation for what is no mean, and for element scores of a model that nothing predicts from.
 */
export function resampledAs(
  input: ShortlistInput,
  scenario: Scenario,
  leftOut: ReadonlySet<number>,
): { readonly aggregation: ResampledMean | null; readonly thresholds: ResampledThresholds | null } {
  const aggregation = resampledMean(scenario)
  if (!scenario.thresholds || !aggregation) return { aggregation, thresholds: null }
  const limits = thresholdLimits(input, scenario.thresholds.of)
  const wanted = limits.map((limit) => limit !== null)
  const sources = elementSources(input, scenario, leftOut, wanted)
  return sources
    ? { aggregation, thresholds: { limits, met: scenario.thresholds.met, sources } }
    : { aggregation: null, thresholds: null }
}

/** The mean of informants that a score is; `null` for what is none, which they are not drawn again for. */
export function resampledMean({
  basis,
  aggregation,
  method,
}: Pick<Scenario, 'aggregation' | 'method'> & { readonly basis: string }): ResampledMean | null {
  if (method === 'topsis') return null
  if (basis !== 'raw' || aggregation === undefined) return 'mean_of_informants'
  return aggregation === 'median_of_informants' || aggregation === 'lowest_informant' ? null : aggregation
}
