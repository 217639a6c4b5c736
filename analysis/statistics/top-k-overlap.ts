/**
 * How much two selections of k share.
 *
 *     overlap = |A ∩ B| / k
 *
 * A selection with fewer than k members (a rule that fewer meet) still counts against k.
 *
 * @param a and
 * @param b what was selected, by id or place; each once.
 * @returns from 0 to 1.
 * @throws RangeError for k below 1, or a selection of more than k.
 */
export function topKOverlap<Id extends string | number>(
  a: readonly Id[],
  b: readonly Id[],
  k: number,
): number {
  if (!(k >= 1)) throw new RangeError(`k must be at least 1, got ${k}`)
  if (a.length > k || b.length > k) throw new RangeError(`more than ${k} are selected`)
  const inB = new Set(b)
  return a.filter((id) => inB.has(id)).length / k
}

/**
 * The places of the k highest values, highest first; what is tied stands in the order of `values`.
 *
 * @param values `null` where there is none: those are never among the highest.
 * @returns fewer than k when fewer have a value.
 */
export function highestPlaces(values: readonly (number | null)[], k: number): number[] {
  return values
    .flatMap((value, place) => (value === null ? [] : { value, place }))
    .sort((a, b) => b.value - a.value || a.place - b.place)
    .slice(0, k)
    .map(({ place }) => place)
}
