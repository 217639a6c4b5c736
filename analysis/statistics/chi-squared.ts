import { incompleteGamma, incompleteGammaInverse } from './incomplete-gamma.ts'
import { requireProbability } from './quantile.ts'

/**
 * Distribution function of χ².
 *
 *     P(X ≤ x) = P(df/2, x/2),   P the regularised lower incomplete gamma function
 *
 * @param x not negative.
 * @param df degrees of freedom, positive.
 * @throws RangeError otherwise.
 */
export function chiSquaredCdf(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).lower
}

/**
 * Quantile of χ².
 *
 * @param df degrees of freedom, positive.
 * @returns x with P(X ≤ x) = p; 0 and ∞ at 0 and 1.
 * @throws RangeError for another probability or df.
 */
export function chiSquaredQuantile(probability: number, df: number): number {
  requireProbability(probability)
  return 2 * incompleteGammaInverse(probability, df / 2)
}
