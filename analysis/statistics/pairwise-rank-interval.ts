import type { Interval } from '../figure.ts'
import { tied } from './descending-order.ts'
import { normalQuantile } from './normal-distribution.ts'

/**
 * Rank intervals from tests of all pairs: conservative, and valid for all alternatives at once.
 *
 *     z_ab = |m_a − m_b| / √(s_a² + s_b²),   Holm's step-down over the P(P − 1)/2 pairs (Holm, 1979, Scand. J. Stat. 6:65)
 *     interval of a = [ 1 + # significantly better,  P − # significantly worse ]
 *
 * Estimates are taken as independent. In the spirit of Mogstad, Romano, Shaikh & Wilhelm (2024, Rev. Econ. Stud. 91:476),
 * without their bootstrap.
 *
 * @param means and
 * @param sds one per alternative; two with sd 0 that differ by more than rounding are told apart.
 * @param level probability that all intervals hold.
 * @returns one per alternative.
 * @throws RangeError when means and sds differ in number.
 */
export function pairwiseRankIntervals(
  means: readonly number[],
  sds: readonly number[],
  level = 0.95,
): Interval[] {
  if (means.length !== sds.length) throw new RangeError('one sd per mean is needed')
  const critical = holmCriticalValue(distances(means, sds), 1 - level)
  return means.map((mean, place): Interval => {
    let [better, worse] = [0, 0]
    for (const [other, otherMean] of means.entries()) {
      if (distance(mean, otherMean, sds[place]!, sds[other]!) < critical) continue
      if (otherMean > mean) better += 1
      else worse += 1
    }
    return [1 + better, means.length - worse]
  })
}

function distances(means: readonly number[], sds: readonly number[]): Float64Array {
  const found = new Float64Array((means.length * (means.length - 1)) / 2)
  let pair = 0
  for (let first = 0; first < means.length; first += 1) {
    for (let second = 0; second < first; second += 1, pair += 1) {
      found[pair] = distance(means[first]!, means[second]!, sds[first]!, sds[second]!)
    }
  }
  return found
}

function distance(a: number, b: number, sdA: number, sdB: number): number {
  return tied(a, b) ? 0 : Math.abs(a - b) / Math.sqrt(sdA * sdA + sdB * sdB)
}

/** The smallest distance that is significant; infinite when none is. */
function holmCriticalValue(all: Float64Array, alpha: number): number {
  const ascending = all.sort()
  let critical = Infinity
  for (let step = 0; step < ascending.length; step += 1) {
    const largest = ascending[ascending.length - 1 - step]!
    if (largest < normalQuantile(1 - alpha / (2 * (ascending.length - step)))) break
    critical = largest
  }
  return critical
}
