/** How many of a list lie below a value, equal it, and lie above it. */
export interface PlaceInOrder {
  readonly below: number
  readonly equal: number
  readonly above: number
}

/** Values nearer than this are the same: means of the same ratings added in another order differ in their last digit. */
export const tieWidth = 1e-9

/**
 * Where a value falls in a list, by two binary searches.
 *
 * @param sorted ascending.
 */
export function placeInOrder(sorted: ArrayLike<number>, value: number): PlaceInOrder {
  const below = countUpTo(sorted, (other) => other < value - tieWidth)
  const upTo = countUpTo(sorted, (other) => other <= value + tieWidth)
  return { below, equal: upTo - below, above: sorted.length - upTo }
}

/**
 * Percentile rank: percent of a list below a value, half of those equal to it counted as below.
 *
 *     100 (b + e/2) / n
 *
 * @param sorted ascending.
 * @returns from 0 to 100; `null` for an empty list.
 */
export function percentileRank(sorted: ArrayLike<number>, value: number): number | null {
  if (sorted.length === 0) return null
  const { below, equal } = placeInOrder(sorted, value)
  return (100 * (below + equal / 2)) / sorted.length
}

/** How many come before the first that does not pass; all that pass stand first. */
function countUpTo(sorted: ArrayLike<number>, passes: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(sorted[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
