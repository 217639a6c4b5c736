/**
 * Weighted mean.
 *
 *     m = Σ w x / Σ w
 *
 * @param weights one per value, none negative.
 * @returns `null` when the weights add up to nothing.
 * @throws RangeError when values and weights differ in number.
 */
export function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  if (values.length !== weights.length) throw new RangeError('one weight per value is needed')
  let total = 0
  let sum = 0
  for (const [index, weight] of weights.entries()) {
    total += weight
    sum += weight * values[index]!
  }
  return total > 0 ? sum / total : null
}
