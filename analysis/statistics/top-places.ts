import { tied } from './descending-order.ts'
import type { Random } from './random.ts'

/** Finds the places of the highest values, in no particular order; the answer is overwritten by the next call. */
export type TopPlaces = (values: Float64Array, random: Random) => Int32Array

/**
 * A finder of the k highest of many values, for when the order of the rest is not wanted: one pass that keeps the k highest
 * so far, in n · log k. When more are tied at the cut than fit, those who get in are drawn at random, each equally likely.
 *
 * @param size how many values, all finite.
 * @param k how many to find, from 1; all when there are not more.
 * @throws RangeError for k below 1.
 */
export function topPlaces(size: number, k: number): TopPlaces {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k must be at least 1, got ${k}`)
  const wanted = Math.min(k, size)
  const highest = new Float64Array(wanted)
  const found = new Int32Array(wanted)
  const atCut = new Int32Array(size)
  return (values, random) => {
    if (wanted === 0) return found
    const cut = lowestOfHighest(values, highest)
    let [above, same] = [0, 0]
    for (let place = 0; place < size; place += 1) {
      const value = values[place]!
      if (tied(value, cut)) {
        atCut[same] = place
        same += 1
      } else if (value > cut) {
        found[above] = place
        above += 1
      }
    }
    for (let taken = 0; above + taken < wanted; taken += 1) {
      const drawn = same > wanted - above ? taken + random.below(same - taken) : taken
      const place = atCut[drawn]!
      atCut[drawn] = atCut[taken]!
      found[above + taken] = place
    }
    return found
  }
}

/** Fills `highest` with the highest values in the order of a heap, the lowest of them first, and gives that one. */
function lowestOfHighest(values: Float64Array, highest: Float64Array): number {
  highest.fill(-Infinity)
  const size = highest.length
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place]!
    if (value <= highest[0]!) continue
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && highest[child + 1]! < highest[child]!) child += 1
      if (highest[child]! >= value) break
      highest[at] = highest[child]!
      at = child
    }
    highest[at] = value
  }
  return highest[0]!
}
