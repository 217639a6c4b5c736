import type { UnitSums } from './resampling.ts'

const rowsAtOnce = 4
const columnsAtOnce = 2

/**
 * The sums over every resample at once, for statistics that are many or stand on many sums: the matrix product of
 * `resampleWeights` and the units' sums. Strips of both are laid out so that the innermost loop reads straight ahead and
 * keeps its eight sums out of memory.
 *
 * @param weights of `resampleWeights`, for these units.
 * @returns row-major, one row of `width` sums per replicate; whole numbers are exact up to 2⁵³.
 * @throws RangeError when the weights are not those of these units.
 */
export function resampledTotals({ units, width, values }: UnitSums, weights: Uint16Array): Float64Array {
  const replicates = units > 0 ? weights.length / units : 0
  if (!Number.isInteger(replicates)) throw new RangeError('the weights are of other units')
  const strips = columnStrips(values, units, width)
  const rows = new Float64Array(units * rowsAtOnce)
  const block = new Float64Array(rowsAtOnce * columnsAtOnce)
  const totals = new Float64Array(replicates * width)
  for (let first = 0; first < replicates; first += rowsAtOnce) {
    const height = Math.min(rowsAtOnce, replicates - first)
    for (let row = 0; row < height; row += 1) {
      const from = (first + row) * units
      for (let unit = 0; unit < units; unit += 1) rows[unit * rowsAtOnce + row] = weights[from + unit]!
    }
    for (const [strip, column] of strips) {
      multiply(rows, strip, units, block)
      const breadth = Math.min(columnsAtOnce, width - column)
      for (let row = 0; row < height; row += 1) {
        for (let place = 0; place < breadth; place += 1) {
          totals[(first + row) * width + column + place] = block[row * columnsAtOnce + place]!
        }
      }
    }
  }
  return totals
}

/** Two columns next to each other, unit by unit, with the place of the first; a lone last column has zeros beside it. */
function columnStrips(values: Float64Array, units: number, width: number): [Float64Array, number][] {
  const strips: [Float64Array, number][] = []
  for (let column = 0; column < width; column += columnsAtOnce) {
    const strip = new Float64Array(units * columnsAtOnce)
    for (let unit = 0; unit < units; unit += 1) {
      for (let place = 0; place < columnsAtOnce && column + place < width; place += 1) {
        strip[unit * columnsAtOnce + place] = values[unit * width + column + place]!
      }
    }
    strips.push([strip, column])
  }
  return strips
}

/** Four rows of weights times two columns. */
function multiply(rows: Float64Array, strip: Float64Array, units: number, block: Float64Array): void {
  let [a0, a1, b0, b1, c0, c1, d0, d1] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let unit = 0; unit < units; unit += 1) {
    const x = strip[2 * unit]!
    const y = strip[2 * unit + 1]!
    const a = rows[4 * unit]!
    const b = rows[4 * unit + 1]!
    const c = rows[4 * unit + 2]!
    const d = rows[4 * unit + 3]!
    a0 += a * x
    a1 += a * y
    b0 += b * x
    b1 += b * y
    c0 += c * x
    c1 += c * y
    d0 += d * x
    d1 += d * y
  }
  block.set([a0, a1, b0, b1, c0, c1, d0, d1])
}
