/** How far a candidate is from the nearest of those chosen, and which that is: the first of those as near, or of all. */
export interface NearestChosen {
  /** `null` when it cannot be told from any of them. */
  readonly distance: number | null
  readonly nearest: number
}

/**
 * Finds the nearest chosen with memory of its own: a candidate is compared with each of the chosen once, however often it is
 * asked about.
 *
 * @param size how many candidates.
 * @param difference between two of them; `null` when it is not known.
 * @returns a function of a candidate and of all that are chosen, at least one: those of the call before, in the same order, and
 *   any that came to them.
 */
export function nearestChosen(
  size: number,
  difference: (a: number, b: number) => number | null,
): (place: number, chosen: readonly number[]) => NearestChosen {
  const compared = new Int32Array(size)
  const nearest = new Int32Array(size)
  const distances: (number | null)[] = Array.from({ length: size }, () => null)
  return (place, chosen) => {
    if (compared[place] === 0) nearest[place] = chosen[0]!
    for (let at = compared[place]!; at < chosen.length; at += 1) {
      const found = difference(place, chosen[at]!)
      const before = distances[place]!
      if (found === null || (before !== null && found >= before)) continue
      distances[place] = found
      nearest[place] = chosen[at]!
    }
    compared[place] = chosen.length
    return { distance: distances[place]!, nearest: nearest[place]! }
  }
}
