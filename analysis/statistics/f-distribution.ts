import { incompleteBeta, incompleteBetaOdds } from './incomplete-beta.ts'
import { requireProbability } from './quantile.ts'

/**
 * Distribution function of F (Snedecor).
 *
 *     P(F ≤ f) = I_x(df1/2, df2/2),   x = df1 f / (df1 f + df2)
 *
 * @param f not negative.
 * @param df1 degrees of freedom of the numerator, positive.
 * @param df2 degrees of freedom of the denominator, positive.
 * @throws RangeError otherwise.
 */
export function fCdf(f: number, df1: number, df2: number): number {
  requireDegrees(df1, df2)
  if (!(f >= 0)) throw new RangeError(`f must not be negative, got ${f}`)
  if (f === Infinity) return 1
  const total = df1 * f + df2
  return incompleteBeta((df1 * f) / total, df1 / 2, df2 / 2, df2 / total)
}

/**
 * Quantile of F.
 *
 * @param df1 degrees of freedom of the numerator, positive.
 * @param df2 degrees of freedom of the denominator, positive.
 * @returns f with P(F ≤ f) = p; 0 and ∞ at 0 and 1.
 * @throws RangeError for another probability or df.
 */
export function fQuantile(probability: number, df1: number, df2: number): number {
  requireProbability(probability)
  requireDegrees(df1, df2)
  return (df2 / df1) * incompleteBetaOdds(probability, df1 / 2, df2 / 2)
}

function requireDegrees(df1: number, df2: number): void {
  if (!(df1 > 0 && df2 > 0 && df1 < Infinity && df2 < Infinity)) {
    throw new RangeError(`degrees of freedom must be positive, got ${df1} and ${df2}`)
  }
}
