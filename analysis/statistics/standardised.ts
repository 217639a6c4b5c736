/** A column of numbers less its mean, in units of its largest distance from it. */
export interface Standardised {
  readonly numbers: Float64Array
  readonly centre: number
  readonly scale: number
}

/** Mean 0 and largest distance 1, so that neither units nor origin cost digits; a constant becomes zeros. */
export function standardised(column: readonly number[]): Standardised {
  const centre = column.reduce((sum, value) => sum + value / column.length, 0)
  let [farthest, largest] = [0, 0]
  for (const value of column) {
    farthest = Math.max(farthest, Math.abs(value - centre))
    largest = Math.max(largest, Math.abs(value))
  }
  const constant = farthest <= 1e-12 * largest
  const scale = constant ? 1 : farthest
  return {
    numbers: Float64Array.from(column, (value) => (constant ? 0 : (value - centre) / scale)),
    centre,
    scale,
  }
}
