import { figures, type Figures, type Interval, type Reason } from '../figure.ts'
import { mean as meanOf } from './mean.ts'
import { standardDeviation } from './standard-deviation.ts'
import { studentTQuantile } from './student-t.ts'

/**
 * Mean of paired differences with the interval of the paired t test (Student, 1908), and its size in standard deviations of
 * the differences, d_z (Cohen, 1988).
 *
 *     t = m / (s / √n),   m ± t(1 − (1 − level)/2; n − 1) s / √n,   d_z = m / s
 *
 * @param gaps one difference per pair (a practice).
 * @returns all `null` with `too_few_groups` without a pair; from one pair the mean alone; `t`, `dz` and the interval `null` with
 *   `no_variation` when all gaps are the same: an interval without width would claim to be certain.
 * @throws RangeError for a level that is not between 0 and 1.
 */
export function pairedGap(
  gaps: readonly number[],
  level = 0.95,
): Figures<'mean' | 'sd' | 't' | 'dz', 'interval'> {
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level}`)
  const mean = meanOf(gaps)
  const sd = standardDeviation(gaps)
  const error = mean === null || sd === null || isRounding(sd, mean) ? null : sd / Math.sqrt(gaps.length)
  const noError: Reason = sd === null ? 'too_few_groups' : 'no_variation'
  const half = error === null ? null : error * studentTQuantile(1 - (1 - level) / 2, gaps.length - 1)
  const interval: Interval | null = mean === null || half === null ? null : [mean - half, mean + half]
  return figures(
    {
      mean,
      sd,
      t: error === null ? null : mean! / error,
      dz: error === null ? null : mean! / sd!,
      interval,
    },
    { mean: 'too_few_groups', sd: 'too_few_groups', t: noError, dz: noError, interval: noError },
  )
}

/** Equal differences of unequal numbers come out unequal in the last digit. */
function isRounding(sd: number, mean: number): boolean {
  return sd <= 1e-12 * Math.max(1, Math.abs(mean))
}
