/** Values that lie closer to their mean than this share of it differ by rounding only. */
const rounding = 1e-13

/**
 * Sum of squared deviations from the mean, what every standard deviation and mean square here is made of.
 *
 *     Σ (x − m)²
 *
 * @returns exactly 0 for values that are the same but for rounding: seven times 10/3 have a mean that is not quite 10/3, and
 *   without variation no ratio may come of that. 0 without values.
 */
export function squaredDeviations(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return squares <= values.length * (rounding * mean) ** 2 ? 0 : squares
}
