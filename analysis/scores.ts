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
 */
export function scoreInformant(
  ratings: ArrayLike<number | null>,
  elements: readonly (readonly number[])[],
  share = minimumAnsweredShare,
): InformantScores {
  const scores = elements.map((places) =>
    meanOfEnough(
      places.map((place) => ratings[place] ?? null),
      share,
    ),
  )
  return { elements: scores, total: meanOfEnough(scores, share) }
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
