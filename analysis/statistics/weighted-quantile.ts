import { requireProbability } from './quantile.ts'

/**
 * Type 7 quantile under weights (Akinshin, 2023, Weighted quantile estimators, arXiv:2304.07265).
 *
 *     Q = Σ x₍ᵢ₎ (F(tᵢ) − F(tᵢ₋₁)),   tᵢ = (w₁ + … + wᵢ) / W,
 *     F the uniform distribution on [ (n* − 1) p / n*, ((n* − 1) p + 1) / n* ],   n* = W² / W₂
 *
 * n* is Kish's effective sample size, W = Σ w and W₂ = Σ w². With equal weights this is `quantile`.
 *
 * @param sorted ascending.
 * @param weights one per value, none negative.
 * @param squaredWeights Σ w² of the values themselves, for when `sorted` are categories that hold many of them; worked
 *   out from `weights` when left out.
 * @returns `null` when the weights add up to nothing.
 */
export function weightedQuantile(
  sorted: readonly number[],
  weights: readonly number[],
  probability: number,
  squaredWeights = weights.reduce((sum, weight) => sum + weight * weight, 0),
): number | null {
  requireProbability(probability)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) return null
  const effectiveSize = (total * total) / squaredWeights
  const from = (effectiveSize - 1) * probability
  const uniform = (share: number) => Math.min(1, Math.max(0, share * effectiveSize - from))

  let quantile = 0
  let reached = 0
  let below = 0
  for (const [index, value] of sorted.entries()) {
    reached += weights[index]!
    // the last share is 1 by definition, whatever rounding says
    const at = index === sorted.length - 1 ? 1 : uniform(reached / total)
    quantile += value * (at - below)
    below = at
  }
  return quantile
}
