import { incompleteBetaInverse } from './incomplete-beta.ts'

/**
 * Quantile of Student's t distribution.
 *
 *     P(|T| > t) = I_x(df/2, 1/2),   x = df / (df + t²)
 *
 * @param df degrees of freedom, positive.
 * @returns t with P(T ≤ t) = p; −∞ and ∞ at 0 and 1.
 * @throws RangeError for another probability or df.
 */
export function studentTQuantile(probability: number, df: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`probability ${probability}`)
  if (!(df > 0)) throw new RangeError(`df must be positive, got ${df}`)
  if (probability === 0.5) return 0
  if (probability < 0.5) return -upper(probability, df)
  return upper(1 - probability, df)
}

function upper(tail: number, df: number): number {
  if (tail === 0) return Infinity
  const x = incompleteBetaInverse(2 * tail, df / 2, 0.5)
  return Math.sqrt((df * (1 - x)) / x)
}
