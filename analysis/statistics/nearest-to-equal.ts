/**
 * Of the weights that add up to 1 and lie between bounds those that are nearest to equal ones: the projection of equal
 * weights on what the bounds leave (Euclidean; Held, Wolfe & Crowder, 1974, Math. Program. 6:62).
 *
 *     minimise Σ (w_j − 1/n)²  where  l_j ≤ w_j ≤ u_j,  Σ w_j = 1:   w_j = min(u_j, max(l_j, t)),  one t for all
 *
 * t is found exactly: the sum rises in straight lines between the bounds in their order.
 *
 * @param lower least weight of each criterion.
 * @param upper largest weight of each criterion, one for each.
 * @returns one weight per criterion; `null` when no weights satisfy the bounds.
 * @throws RangeError for another number of upper bounds, none at all, or bounds outside 0 … 1.
 */
export function nearestToEqual(lower: readonly number[], upper: readonly number[]): number[] | null {
  const isBound = (bound: number) => bound >= 0 && bound <= 1
  if (lower.length === 0 || lower.length !== upper.length || ![...lower, ...upper].every(isBound)) {
    throw new RangeError('bounds are one per criterion, from 0 to 1')
  }
  const at = (level: number) => lower.map((least, place) => Math.min(upper[place]!, Math.max(least, level)))
  const isReachable = total(lower) <= 1 + rounding && total(upper) >= 1 - rounding
  if (!isReachable || lower.some((least, place) => least > upper[place]!)) return null
  const levels = [...new Set([...lower, ...upper])].sort((a, b) => a - b)
  // the last level at which the sum does not reach 1: from there to the next one it rises in a straight line
  const below = levels.findLast((level) => total(at(level)) <= 1) ?? levels[0]!
  const rising = lower.map((least, place) => least <= below && below < upper[place]!)
  const count = rising.filter((rises) => rises).length
  if (count === 0) return at(below)
  const others = total(at(below).filter((_, place) => !rising[place]))
  return at((1 - others) / count)
}

/** Bounds of one tenth each, ten times, are meant to add up to 1. */
const rounding = 1e-9

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
