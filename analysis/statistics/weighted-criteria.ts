/**
 * Weights that add up to 1.
 *
 *     w_j = v_j / Σ v
 *
 * @throws RangeError for a weight that is negative or not finite, or when they add up to nothing.
 */
export function normalisedWeights(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!weights.every((weight) => weight >= 0) || !Number.isFinite(total) || total === 0) {
    throw new RangeError('weights must be zero or more, and not all zero')
  }
  return weights.map((weight) => weight / total)
}

/**
 * Weighted mean of criteria, over those that are there.
 *
 *     score = Σ w_j x_j / Σ w_j,   j over criteria with a value
 *
 * @param values one per criterion, `null` where there is none.
 * @param weights one per criterion, zero or more.
 * @param share how much of the weight must have a value, from 0 to 1; 1 asks for every criterion that counts. With equal
 *   weights it is the share of the criteria.
 * @returns `null` when less of the weight has a value, or none.
 * @throws RangeError when values and weights differ in number, or for weights as in `normalisedWeights`.
 */
export function weightedCriteria(
  values: readonly (number | null)[],
  weights: readonly number[],
  share = 1,
): number | null {
  if (values.length !== weights.length) throw new RangeError('one weight per criterion is needed')
  let [sum, weightThere] = [0, 0]
  for (const [place, weight] of normalisedWeights(weights).entries()) {
    const value = values[place]!
    if (value === null) continue
    sum += weight * value
    weightThere += weight
  }
  // the margin is for shares and weights that no binary fraction holds exactly
  return weightThere > 0 && weightThere >= share - 1e-9 ? sum / weightThere : null
}
