import { incompleteBeta, incompleteBetaOdds } from './incomplete-beta.ts'
import { requireProbability } from './quantile.ts'

/**
 * Distribution function of Student's t.
 *
 *     P(|T| > t) = I_x(df/2, 1/2),   x = df / (df + t²)
 *
 * @param df degrees of freedom, positive.
 * @returns P(T ≤ t).
 * @throws RangeError for another df, or when t is not a number.
 */
export function studentTCdf(t: number, df: number): number {
  requireDegrees(df)
  if (Number.isNaN(t)) throw new RangeError('t is not a number')
  const square = t * t
  if (square === Infinity) return t < 0 ? 0 : 1
  const beyond = incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square)) / 2
  return t < 0 ? beyond : 1 - beyond
}

/**
 * Quantile of Student's t distribution.
 *
 *     P(|T| ≤ t) = I_y(1/2, df/2),   y = t² / (df + t²)
 *
 * @param df degrees of freedom, positive.
 * @returns t with P(T ≤ t) = p; −∞ and ∞ at 0 and 1.
 * @throws RangeError for another probability or df.
 */
export function studentTQuantile(probability: number, df: number): number {
  requireProbability(probability)
  requireDegrees(df)
  if (probability === 0.5) return 0
  const beyond = 2 * Math.min(probability, 1 - probability)
  const within = 2 * Math.abs(probability - 0.5)
  const size = Math.sqrt(df * incompleteBetaOdds(within, 0.5, df / 2, beyond))
  return probability < 0.5 ? -size : size
}

function requireDegrees(df: number): void {
  if (!(df > 0 && df < Infinity)) throw new RangeError(`df must be positive, got ${df}`)
}
