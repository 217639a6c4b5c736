/**
 * Quantile by linear interpolation between order statistics: type 7 of Hyndman & Fan (1996), the default of R.
 *
 *     h = (n − 1) p,   Q = x₍⌊h⌋₎ + (h − ⌊h⌋) (x₍⌊h⌋+1₎ − x₍⌊h⌋₎),   counted from 0
 *
 * @param sorted ascending.
 * @param probability from 0 to 1.
 * @returns `null` without values.
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number | null {
  requireProbability(probability)
  if (sorted.length === 0) return null
  const position = (sorted.length - 1) * probability
  const below = Math.floor(position)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (position - below) * (high - low)
}

/** @throws RangeError outside 0 … 1. */
export function requireProbability(probability: number): void {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`probability must be from 0 to 1, got ${probability}`)
  }
}
