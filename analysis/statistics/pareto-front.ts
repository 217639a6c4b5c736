import { tied } from './descending-order.ts'

/**
 * The alternatives that no other dominates. One dominates another when it is at least as high on every criterion and higher
 * on one; two rows that are equal but for rounding are therefore both on the front. With many criteria nearly everything is.
 *
 * @param rows one per alternative, one value per criterion, higher is better; a row with `null` is not compared.
 * @returns places of the alternatives on the front, ascending.
 * @throws RangeError when rows differ in length.
 */
export function paretoFront(rows: readonly (readonly (number | null)[])[]): number[] {
  const complete = rows.flatMap((row, place) => {
    if (row.length !== rows[0]!.length) throw new RangeError('rows must have the same criteria')
    const values = row.filter((value) => value !== null)
    return values.length === row.length ? [{ place, values }] : []
  })
  return complete
    .filter(({ values }) => !complete.some((other) => dominates(other.values, values)))
    .map(({ place }) => place)
}

function dominates(a: readonly number[], b: readonly number[]): boolean {
  let higher = false
  for (const [criterion, value] of a.entries()) {
    const other = b[criterion]!
    if (tied(value, other)) continue
    if (value < other) return false
    higher = true
  }
  return higher
}
