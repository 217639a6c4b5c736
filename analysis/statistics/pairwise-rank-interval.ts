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
  const size = means.length
  const [middles, spreads] = [Float64Array.from(means), Float64Array.from(sds)]
  const all = distances(middles, spreads)
  const critical = holmCriticalValue(all, 1 - level)
  const [better, worse] = [new Int32Array(size), new Int32Array(size)]
  let pair = 0
  for (let first = 0; first < size; first += 1) {
    for (let second = 0; second < first; second += 1, pair += 1) {
      if (all[pair]! < critical) continue
      const isHigher = middles[second]! > middles[first]!
      better[isHigher ? first : second]! += 1
      worse[isHigher ? second : first]! += 1
    }
  }
  return means.map((_, place) => [1 + better[place]!, size - worse[place]!])
}

function distances(means: Float64Array, sds: Float64Array): Float64Array {
  const found = new Float64Array((means.length * (means.length - 1)) / 2)
  let pair = 0
  for (let first = 0; first < means.length; first += 1) {
    const mean = means[first]!
    const sd = sds[first]!
    for (let second = 0; second < first; second += 1, pair += 1) {
      found[pair] = distance(mean, means[second]!, sd, sds[second]!)
    }
  }
  return found
}

function distance(a: number, b: number, sdA: number, sdB: number): number {
  return tied(a, b) ? 0 : Math.abs(a - b) / Math.sqrt(sdA * sdA + sdB * sdB)
}

/**
 * The smallest distance that is significant; infinite when none is. From step to step the limit falls: whatever reaches the
 * limit of one step reaches those of the steps it stands on, so that a count takes the place of an order.
 */
function holmCriticalValue(all: Float64Array, alpha: number): number {
  let passed = 0
  let critical = Infinity
  while (passed < all.length) {
    const limit = normalQuantile(1 - alpha / (2 * (all.length - passed)))
    let reaching = 0
    let smallest = Infinity
    for (let pair = 0; pair < all.length; pair += 1) {
      const value = all[pair]!
      if (value < limit) continue
      reaching += 1
      if (value < smallest) smallest = value
    }
    if (reaching === passed) break
    passed = reaching
    critical = smallest
  }
  return critical
}
