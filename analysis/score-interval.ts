import type { Interval, Reason } from './figure.ts'
import type { PooledWithin } from './statistics/pooled-within.ts'
import { studentTQuantile } from './statistics/student-t.ts'

/** Half the interval of a single informant's score; `null` with the reason why there is none. */
export type ScoreMargin =
  { readonly margin: number; readonly reason: null } | { readonly margin: null; readonly reason: Reason }

/**
 * How far a single informant's score may lie from what all the practice's would give, with what all practices together tell
 * of how much informants of one practice differ.
 *
 *     margin = t(1 − (1 − level)/2; N − J) · s_w
 *
 * A practice's own standard deviation from two or three informants would be far too uncertain; so pooled, even a single
 * informant has an honest, wide interval.
 *
 * @param within s_w over all practices.
 * @returns `null` with `no_within_degrees_of_freedom` when no practice has two informants and `no_variation` when nobody
 *   differs from anybody.
 */
export function scoreMargin({ sd, df }: PooledWithin, level: number): ScoreMargin {
  if (sd === null) return { margin: null, reason: 'no_within_degrees_of_freedom' }
  if (sd === 0) return { margin: null, reason: 'no_variation' }
  return { margin: studentTQuantile(1 - (1 - level) / 2, df) * sd, reason: null }
}

/**
 * Interval of a practice's raw score: raw ± margin / √n.
 *
 * @param raw the practice's score, `null` without one.
 * @param informants n: the informants that a plain mean as exact as this would stand on; `null` for what is no mean.
 * @returns `null` without a score or a margin, and for what is no mean.
 */
export function scoreInterval(
  raw: number | null,
  informants: number | null,
  { margin }: ScoreMargin,
): Interval | null {
  if (raw === null || margin === null || informants === null) return null
  const half = margin / Math.sqrt(informants)
  return [raw - half, raw + half]
}
