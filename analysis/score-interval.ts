import type { Interval, Reason } from './figure.ts'
import type { PooledWithin } from './statistics/pooled-within.ts'
import { studentTQuantile } from './statistics/student-t.ts'

/**
 * Interval of a practice's raw score, with what all practices together tell of how much informants of one practice differ.
 *
 *     raw ± t(1 − (1 − level)/2; N − J) · s_w / √n
 *
 * A practice's own standard deviation from two or three informants would be far too uncertain; so pooled, even a single
 * informant has an honest, wide interval.
 *
 * @param raw the practice's score, `null` without one.
 * @param informants n, those with a score.
 * @param within s_w over all practices.
 * @returns `null` with `no_within_degrees_of_freedom` when no practice has two informants and `no_variation` when nobody
 *   differs from anybody; without a score there is no reason to give but the score's own.
 */
export function scoreInterval(
  raw: number | null,
  informants: number,
  { sd, df }: PooledWithin,
  level: number,
): { readonly interval: Interval | null; readonly reason: Reason | null } {
  if (raw === null) return { interval: null, reason: null }
  if (sd === null) return { interval: null, reason: 'no_within_degrees_of_freedom' }
  if (sd === 0) return { interval: null, reason: 'no_variation' }
  const half = (studentTQuantile(1 - (1 - level) / 2, df) * sd) / Math.sqrt(informants)
  return { interval: [raw - half, raw + half], reason: null }
}
