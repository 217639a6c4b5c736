/**
 * Average ranks: 1 for the highest, and values that are the same share the mean of the ranks they take up, as R's
 * `rank(-x)` gives them. Values are the same when they are exactly equal; see `withoutRoundingNoise`.
 *
 * @param values finite, or `null` where there is none.
 * @returns `null` where the value is; those take up no rank.
 */
export function averageRanks(values: readonly (number | null)[]): (number | null)[] {
  return ranks(values, (first, last) => (first + last) / 2)
}

/**
 * Minimum ranks, as in sports: 1 for the highest, and values that are the same all get the best of the ranks they take up,
 * as R's `rank(-x, ties.method = "min")` gives them.
 *
 * @param values finite, or `null` where there is none.
 * @returns `null` where the value is; those take up no rank.
 */
export function minimumRanks(values: readonly (number | null)[]): (number | null)[] {
  return ranks(values, (first) => first)
}

/**
 * A value to compare by, to twelve significant digits: two sums of the same numbers in another order are then the same, as
 * they are on paper. For ranks and thresholds only; the figure itself is not rounded.
 */
export function withoutRoundingNoise(value: number): number {
  return Number(value.toPrecision(12))
}

function ranks(
  values: readonly (number | null)[],
  rankOfTied: (first: number, last: number) => number,
): (number | null)[] {
  const found = values.map((): number | null => null)
  const order = values.flatMap((value, place) => (value === null ? [] : { value, place }))
  order.sort((a, b) => b.value - a.value)
  let from = 0
  while (from < order.length) {
    let to = from + 1
    while (to < order.length && order[to]!.value === order[from]!.value) to += 1
    for (let at = from; at < to; at += 1) found[order[at]!.place] = rankOfTied(from + 1, to)
    from = to
  }
  return found
}
