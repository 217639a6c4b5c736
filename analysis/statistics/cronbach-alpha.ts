import { figures, type Figures, type Interval } from '../figure.ts'
import { isDefined, type ItemMatrix } from './covariance-matrix.ts'
import { fQuantile } from './f-distribution.ts'

/**
 * Cronbach's alpha from the covariances of k items (Cronbach, 1951, Psychometrika 16:297).
 *
 *     α = k / (k − 1) · (1 − Σ s_ii / ΣΣ s_ij)
 *
 * The covariances of complete rows give the usual alpha, pairwise ones that of R's `psych::alpha`. An item without variation stays in, and takes part in k. Not clipped: below 0 when items go against
 * each other.
 *
 * @returns `null` with `too_few_items` for fewer than two items, `too_few_raters` when a pair of items has fewer than two
 *   cases in common, and `no_variation` when the sum of the items does not vary.
 */
export function cronbachAlpha(covariances: ItemMatrix): Figures<'alpha'> {
  const items = covariances.length
  if (items < 2) return figures({ alpha: null as number | null }, { alpha: 'too_few_items' })
  if (!isDefined(covariances)) return figures({ alpha: null as number | null }, { alpha: 'too_few_raters' })
  let variances = 0
  let total = 0
  for (const [first, row] of covariances.entries()) {
    for (const [second, value] of row.entries()) {
      total += value
      if (first === second) variances += value
    }
  }
  const alpha = alphaOfVariances(items, variances, total)
  return figures({ alpha }, { alpha: 'no_variation' })
}

/**
 * The same from the sum of the items' variances and the variance of their sum, in the same units.
 *
 * @returns `null` when the sum does not vary.
 */
export function alphaOfVariances(items: number, itemVariances: number, totalVariance: number): number | null {
  // items that cancel each other exactly leave rounding behind
  if (!(totalVariance > itemVariances * 1e-12)) return null
  return (items / (items - 1)) * (1 - itemVariances / totalVariance)
}

/**
 * Mean correlation between items, and the alpha that items of the same variance would have with it.
 *
 *     mean = mean of r_ij over i < j,   standardisedAlpha = k mean / (1 + (k − 1) mean)
 *
 * @param correlations of `correlationMatrix`.
 * @returns `null` with `too_few_items` for fewer than two items, and `no_variation` when a correlation is not defined or the
 *   sum of the standardised items does not vary.
 */
export function interItemCorrelation(correlations: ItemMatrix): Figures<'mean' | 'standardisedAlpha'> {
  const items = correlations.length
  const values = { mean: null as number | null, standardisedAlpha: null as number | null }
  const reason = items < 2 ? 'too_few_items' : 'no_variation'
  if (items > 1 && isDefined(correlations)) {
    const sum = correlations.flat().reduce((total, value) => total + value, 0)
    values.mean = (sum - items) / (items * (items - 1))
    values.standardisedAlpha = alphaOfVariances(items, items, sum)
  }
  return figures(values, { mean: reason, standardisedAlpha: reason })
}

/**
 * Interval for alpha on complete rows (Feldt, Woodruff & Salih, 1987, Appl. Psychol. Meas. 11:93).
 *
 *     1 − (1 − α) F(1 − tail; n − 1, (n − 1)(k − 1)) … 1 − (1 − α) F(tail; …),   tail = (1 − level) / 2
 *
 * It takes cases to be independent; informants of one practice are not, so for a mapping it is too narrow.
 *
 * @param cases n, complete rows.
 * @param items k, at least 2.
 * @returns `null` with fewer than two cases or items.
 */
export function feldtInterval(alpha: number, cases: number, items: number, level = 0.95): Interval | null {
  if (cases < 2 || items < 2) return null
  const tail = (1 - level) / 2
  const df1 = cases - 1
  const df2 = df1 * (items - 1)
  return [1 - (1 - alpha) * fQuantile(1 - tail, df1, df2), 1 - (1 - alpha) * fQuantile(tail, df1, df2)]
}
