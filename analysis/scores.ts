/** How many of an element's items, and of the total's elements, must be there for a score. */
export const minimumAnsweredShare = 0.5

export interface InformantScores {
  /** One per element, in the key's order; `null` when too few of its items are answered. */
  readonly elements: readonly (number | null)[]
  /** `null` when too few elements have a score. */
  readonly total: number | null
}

/**
 * The scores of one informant: an element is the mean of its answered items, the total the mean of the elements, each when
 * at least `share` of them exist. Nothing is put in the place of what is missing.
 *
 * @param ratings one per item, turned so that the highest is the most promising; `null` without an answer.
 * @param elements for each element the places of its items in `ratings`.
 * @param weights one per item, for a key that has any; among the answered items they keep their proportions.
 */
export function scoreInformant(
  ratings: ArrayLike<number | null>,
  elements: readonly (readonly number[])[],
  share = minimumAnsweredShare,
  weights: readonly number[] | null = null,
): InformantScores {
  const scores = elements.map((places) =>
    elementMean(
      places.map((place) => ratings[place] ?? null),
      places,
      weights,
      share,
    ),
  )
  return { elements: scores, total: meanOfEnough(scores, share) }
}

/**
 * The mean of an element's values, by the weights of their items when there are any.
 *
 * @param values one per place.
 * @param weights one per item of the key.
 * @returns `null` when less than `share` of what counts is there; an item with weight 0 does not count.
 */
export function elementMean(
  values: readonly (number | null)[],
  places: readonly number[],
  weights: readonly number[] | null,
  share: number,
): number | null {
  if (!weights) return meanOfEnough(values, share)
  const counting = places.flatMap((place, index) => {
    const weight = weights[place] ?? 1
    return weight > 0 ? [{ weight, value: values[index] ?? null }] : []
  })
  const there = counting.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]))
  if (
    meanOfEnough(
      counting.map(({ value }) => value),
      share,
    ) === null
  )
    return null
  const sum = there.reduce((total, { weight, value }) => total + weight * value, 0)
  return sum / there.reduce((total, { weight }) => total + weight, 0)
}

/** A reversed item's rating, turned so that the highest is the most promising. */
export function turned(rating: number, minimum: number, maximum: number): number {
  return minimum + maximum - rating
}

/**
 * The mean of what is there, when that is at least `share` of all.
 *
 * @returns `null` when it is less, or when there is nothing.
 */
export function meanOfEnough(values: readonly (number | null)[], share: number): number | null {
  let count = 0
  let sum = 0
  for (const value of values) {
    if (value === null) continue
    count += 1
    sum += value
  }
  // the margin lets two of three pass a share of two thirds, which no binary fraction holds exactly
  return count > 0 && count >= share * values.length - 1e-9 ? sum / count : null
}
