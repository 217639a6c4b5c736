import { normalisedWeights } from './weighted-criteria.ts'

/**
 * TOPSIS, closeness to the ideal alternative (Hwang & Yoon, 1981), with vector normalisation; every criterion is a benefit.
 *
 *     v_ij = w_j x_ij / √(Σ_i x_ij²)
 *     C_i  = D⁻_i / (D⁺_i + D⁻_i),   D± = Euclidean distance to the highest (+) and lowest (−) v on every criterion
 *
 * A criterion that is 0 for all tells nothing and adds nothing. The result depends on which alternatives take part: adding
 * one that nobody would choose can turn the order of two others.
 *
 * @param rows one per alternative, one value per criterion; a row with `null` takes no part.
 * @param weights one per criterion, zero or more.
 * @returns from 0 to 1 per alternative; `null` for rows with `null`, and for all when they cannot be told apart on any
 *   criterion with weight.
 * @throws RangeError when rows and weights differ in length, or for weights as in `normalisedWeights`.
 */
export function topsis(
  rows: readonly (readonly (number | null)[])[],
  weights: readonly number[],
): (number | null)[] {
  if (rows.some((row) => row.length !== weights.length)) throw new RangeError('one weight per criterion')
  const share = normalisedWeights(weights)
  const complete = rows.filter((row): row is readonly number[] => !row.includes(null))
  const scales = share.map((weight, criterion) => {
    const length = Math.sqrt(complete.reduce((sum, row) => sum + row[criterion]! ** 2, 0))
    return length > 0 ? weight / length : 0
  })
  const scaled = new Map(
    complete.map((row) => [row as readonly (number | null)[], row.map((value, at) => value * scales[at]!)]),
  )
  const columns = scales.map((_, criterion) => [...scaled.values()].map((row) => row[criterion]!))
  const highest = columns.map((column) => column.reduce((most, value) => Math.max(most, value), -Infinity))
  const lowest = columns.map((column) => column.reduce((least, value) => Math.min(least, value), Infinity))
  return rows.map((row) => {
    const values = scaled.get(row)
    if (!values) return null
    const fromBest = distance(values, highest)
    const fromWorst = distance(values, lowest)
    return fromBest + fromWorst > 0 ? fromWorst / (fromBest + fromWorst) : null
  })
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(a.reduce((sum, value, place) => sum + (value - b[place]!) ** 2, 0))
}
