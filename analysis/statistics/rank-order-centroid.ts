/**
 * Rank-order centroid weights (Barron & Barrett, 1996, Decision quality using ranked attribute weights, Management Science
 * 42:1515): the mean of all weights that are zero or more, add up to 1 and do not rise along the order.
 *
 *     w_(j) = (1/n) Σ_{i=j..m} 1/i,   m criteria in the order of n;   the others weigh 1/n each
 *
 * With every criterion in the order these are the weights of the source. Criteria that are not named are free: the mean over
 * them too follows from ordered spacings, and is what `weightDraws` gives on average.
 *
 * @param criteria how many there are, at least one.
 * @param order places of criteria from the most important down, each at most once.
 * @returns one weight per criterion, adding up to 1.
 * @throws RangeError for no criteria, or an order that names a criterion twice or one that is not there.
 */
export function rankOrderCentroid(criteria: number, order: readonly number[]): number[] {
  if (!Number.isInteger(criteria) || criteria < 1) throw new RangeError('at least one criterion is needed')
  const isKnown = order.every((place) => Number.isInteger(place) && place >= 0 && place < criteria)
  if (!isKnown || new Set(order).size < order.length) {
    throw new RangeError('the order names each criterion once')
  }
  const weights = Array.from({ length: criteria }, () => 1 / criteria)
  let sum = 0
  for (let rank = order.length; rank > 0; rank -= 1) {
    sum += 1 / rank
    weights[order[rank - 1]!] = sum / criteria
  }
  return weights
}
