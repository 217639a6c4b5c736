/**
 * The mean without each value in turn.
 *
 *     m₍₋ᵢ₎ = (Σ x − xᵢ) / (n − 1)
 *
 * @returns one per value, in their order; `null` where nothing is left.
 */
export function meansWithoutEach(values: readonly number[]): (number | null)[] {
  let sum = 0
  for (const value of values) sum += value
  return values.map((value) => (values.length < 2 ? null : (sum - value) / (values.length - 1)))
}

/**
 * A group's predicted effect in a random-intercept model without each of its values in turn, the variances and the fixed
 * effects as they were estimated with it: no refit.
 *
 *     û₍₋ᵢ₎ = λ m₍₋ᵢ₎,   λ = (n − 1) γ / (1 + (n − 1) γ)
 *
 * @param residuals values less fixed effects.
 * @param varianceRatio γ, the variance between groups by the variance within.
 * @returns one per value, in their order; `null` where nothing is left.
 * @throws RangeError for a negative ratio.
 */
export function effectsWithoutEach(residuals: readonly number[], varianceRatio: number): (number | null)[] {
  if (!(varianceRatio >= 0)) throw new RangeError(`variance ratio ${varianceRatio}`)
  const weight = (residuals.length - 1) * varianceRatio
  return meansWithoutEach(residuals).map((mean) => (mean === null ? null : (weight / (1 + weight)) * mean))
}
