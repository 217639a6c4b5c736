/**
 * Agreement a_wg on one item (Brown & Hauenstein, 2005, ORM 8:165): one less twice the variance as a share of the largest
 * variance that is possible at this mean.
 *
 *     a_wg = 1 − 2 s² / { [ (H + L) M − M² − H L ] n / (n − 1) }
 *
 * M is the mean, s² the sample variance (n − 1), L and H the ends of the scale. The index exists where the mean leaves room
 * for a rating at the far end: (L(n − 1) + H)/n ≤ M ≤ (H(n − 1) + L)/n.
 *
 * @param values one per informant, none missing.
 * @returns 1 for full agreement inside that range or at an end of the scale, 0 for a variance half as large as can be, −1
 *   for two camps at the ends; `null` with fewer than two values, and where the mean is too near an end for the index to
 *   exist.
 * @throws RangeError for a scale without width, or a value off it.
 */
export function aWg(values: readonly number[], minimum: number, maximum: number): number | null {
  if (!(minimum < maximum)) throw new RangeError(`a scale from ${minimum} to ${maximum}`)
  const n = values.length
  let sum = 0
  for (const value of values) {
    if (!(value >= minimum && value <= maximum)) throw new RangeError(`rating ${value} is not on the scale`)
    sum += value
  }
  if (n < 2) return null
  // sums, not means, so that the ends of the range are met exactly by whole ratings
  if (sum === n * minimum || sum === n * maximum) return 1
  const slack = 1e-9 * (maximum - minimum)
  const lowest = minimum * (n - 1) + maximum
  const highest = maximum * (n - 1) + minimum
  if (sum < lowest - slack || sum > highest + slack) return null

  const mean = sum / n
  let squares = 0
  for (const value of values) squares += (value - mean) ** 2
  const largest = ((maximum + minimum) * mean - mean * mean - maximum * minimum) * (n / (n - 1))
  return 1 - (2 * squares) / (n - 1) / largest
}
