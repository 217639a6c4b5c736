import { mean } from './mean.ts'
import { quantile } from './quantile.ts'

/**
 * Average deviation of a group's ratings about their mean (Burke, Finkelstein & Dusig, 1999, ORM 2:49) or their median (Burke
 * & Dunlap, 2002, ORM 5:159), in units of the scale.
 *
 *     AD = Σ |x − m| / n
 *
 * It divides by n, so that small groups come out lower: by about √((n − 1)/n).
 *
 * @param values one per informant, none missing.
 * @returns 0 for full agreement; `null` with fewer than two values.
 */
export function averageDeviation(
  values: readonly number[],
  about: 'mean' | 'median' = 'mean',
): number | null {
  if (values.length < 2) return null
  const centre =
    about === 'mean'
      ? mean(values)!
      : quantile(
          [...values].sort((a, b) => a - b),
          0.5,
        )!
  let sum = 0
  for (const value of values) sum += Math.abs(value - centre)
  return sum / values.length
}

/**
 * The largest average deviation that still counts as agreement (Burke & Dunlap, 2002): a sixth of the scale's points.
 *
 *     c / 6
 */
export function averageDeviationCutOff(scalePoints: number): number {
  return scalePoints / 6
}
