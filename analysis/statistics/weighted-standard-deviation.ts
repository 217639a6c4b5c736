import { weightedMean } from './weighted-mean.ts'

/**
 * Standard deviation under weights that say how much each value counts (reliability weights), unbiased for the variance
 * (Galassi et al., GNU Scientific Library, "Weighted samples").
 *
 *     s² = W / (W² − W₂) · Σ w (x − m)²,   W = Σ w,   W₂ = Σ w²
 *
 * With equal weights this is the sample standard deviation (n − 1).
 *
 * @param squaredWeights Σ w² of the values themselves, for when `values` are categories that hold many of them; worked
 *   out from `weights` when left out.
 * @returns `null` when fewer than two values carry weight.
 */
export function weightedStandardDeviation(
  values: readonly number[],
  weights: readonly number[],
  squaredWeights = weights.reduce((sum, weight) => sum + weight * weight, 0),
): number | null {
  const centre = weightedMean(values, weights)
  if (centre === null) return null
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const denominator = total - squaredWeights / total
  // one value leaves W² − W₂ = 0, up to rounding
  if (denominator <= total * 1e-12) return null
  const squares = values.reduce((sum, value, index) => sum + weights[index]! * (value - centre) ** 2, 0)
  // as in squaredDeviations: what is left when all values are the same is rounding
  return squares <= total * (1e-13 * centre) ** 2 ? 0 : Math.sqrt(squares / denominator)
}
