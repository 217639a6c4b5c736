import { cholesky } from './cholesky.ts'
import { standardised, type Standardised } from './standardised.ts'

/** Values in groups with fixed columns: the data of a random-intercept model. */
export interface GroupedValues {
  readonly y: readonly number[]
  /** For each value the place of its group, from 0. */
  readonly group: ArrayLike<number>
  /** How many groups there are, with or without values. */
  readonly groups: number
  /** Fixed columns after the intercept, one number per value in each. */
  readonly columns: readonly (readonly number[])[]
}

/**
 * The data of a random-intercept model as sums. With z the row (1, columns …, y), centred and scaled, and V the identity
 * plus γ in the blocks of the groups,
 *
 *     Z'V⁻¹Z = W + Σ n/(1 + nγ) z̄ z̄',   W = Σ (z − z̄)(z − z̄)',   z̄ and n the mean and size of a group,
 *
 * so that a criterion costs as many steps as groups have sizes. It only adds squares: nothing cancels, whatever γ is.
 */
export interface GroupSums {
  readonly values: number
  readonly groupsWithValues: number
  readonly sizeOfGroup: Int32Array
  /** Columns that those before them do not explain: 0 is the intercept, the others their place in `columns` plus 1. */
  readonly kept: readonly number[]
  /** Rows of each matrix: the kept columns, then y. Matrices are row-major. */
  readonly width: number
  readonly within: Float64Array
  readonly sizes: readonly GroupsOfSize[]
  /** Each group's mean row, `width` numbers per group; zeros without values. */
  readonly means: Float64Array
  /** What was taken from each row of the matrices, and what it was then divided by. */
  readonly centre: readonly number[]
  readonly scale: readonly number[]
  /** Degrees of freedom that the columns leave inside groups, and between them. */
  readonly dfWithin: number
  readonly dfBetween: number
  /** What the columns leave of y in all and inside groups, as shares of the sum of squares of y. */
  readonly unexplained: number
  readonly unexplainedWithin: number
}

/** The groups of one size: how many, and Σ z̄ z̄' over them. */
export interface GroupsOfSize {
  readonly size: number
  readonly groups: number
  readonly between: Float64Array
}

/** Of a column that says nothing new less than this share of its sum of squares is its own (1e-5 of its length). */
const shareOfItsOwn = 1e-10

/** @throws RangeError for numbers that are not finite, columns of another length, or a group that is not there. */
export function groupSums(data: GroupedValues): GroupSums {
  requireGroupedValues(data)
  const columns = [...data.columns, data.y].map(standardised)
  const all = sumsOf(data, columns)
  const total = weighted(all, 0)
  const ownOf = Float64Array.from({ length: all.width }, (_, row) => total[row * all.width + row]!)
  cholesky(total, all.width, ownOf, shareOfItsOwn)
  const pivotOf = (matrix: Float64Array, row: number) => matrix[row * all.width + row]!

  const within = all.within.slice()
  cholesky(within, all.width, ownOf, shareOfItsOwn)
  const ofY = all.width - 1
  const shareOfY = (pivot: number) => (ownOf[ofY]! > 0 ? pivot ** 2 / ownOf[ofY]! : 0)
  const kept = Array.from({ length: ofY }, (_, row) => row).filter((row) => pivotOf(total, row) > 0)
  const rankWithin = kept.filter((row) => pivotOf(within, row) > 0).length
  const rows = [...kept, ofY]
  return {
    ...narrowed(all, rows),
    kept,
    centre: rows.map((row) => (row === 0 ? 0 : columns[row - 1]!.centre)),
    scale: rows.map((row) => (row === 0 ? 1 : columns[row - 1]!.scale)),
    dfWithin: all.values - all.groupsWithValues - rankWithin,
    dfBetween: all.groupsWithValues - (kept.length - rankWithin),
    unexplained: shareOfY(pivotOf(total, ofY)),
    unexplainedWithin: shareOfY(pivotOf(within, ofY)),
  }
}

/** Z'V⁻¹Z for γ, written into `matrix`. */
export function weighted(
  { within, sizes }: Pick<GroupSums, 'within' | 'sizes'>,
  gamma: number,
  matrix = new Float64Array(within.length),
): Float64Array {
  matrix.set(within)
  for (const { size, between } of sizes) {
    const weight = size / (1 + size * gamma)
    for (let place = 0; place < matrix.length; place += 1) matrix[place]! += weight * between[place]!
  }
  return matrix
}

type Sums = Pick<
  GroupSums,
  'values' | 'groupsWithValues' | 'sizeOfGroup' | 'width' | 'within' | 'sizes' | 'means'
>

function sumsOf({ y, group, groups }: GroupedValues, columns: readonly Standardised[]): Sums {
  const values = y.length
  const width = columns.length + 1
  const sizeOfGroup = new Int32Array(groups)
  const means = new Float64Array(groups * width)
  for (let value = 0; value < values; value += 1) sizeOfGroup[group[value]!]! += 1
  for (const [column, { numbers }] of columns.entries()) {
    for (let value = 0; value < values; value += 1) {
      means[group[value]! * width + column + 1]! += numbers[value]! / sizeOfGroup[group[value]!]!
    }
  }
  const within = new Float64Array(width * width)
  const row = new Float64Array(width)
  for (let value = 0; value < values; value += 1) {
    const from = group[value]! * width
    for (let at = 1; at < width; at += 1) row[at] = columns[at - 1]!.numbers[value]! - means[from + at]!
    addSquare(within, row, 0, width)
  }
  const ofSize = new Map<number, { size: number; groups: number; between: Float64Array }>()
  for (const [place, size] of sizeOfGroup.entries()) {
    if (size === 0) continue
    means[place * width] = 1
    const sums = ofSize.get(size) ?? { size, groups: 0, between: new Float64Array(width * width) }
    ofSize.set(size, sums)
    sums.groups += 1
    addSquare(sums.between, means, place * width, width)
  }
  const sizes = [...ofSize.values()].sort((a, b) => a.size - b.size)
  const groupsWithValues = sizes.reduce((sum, { groups: count }) => sum + count, 0)
  return { values, groupsWithValues, sizeOfGroup, width, within, sizes, means }
}

/** Only the lower triangle: nothing reads the other. */
function addSquare(matrix: Float64Array, rows: Float64Array, from: number, width: number): void {
  for (let one = 0; one < width; one += 1) {
    const left = rows[from + one]!
    for (let other = 0; other <= one; other += 1) matrix[one * width + other]! += left * rows[from + other]!
  }
}

function narrowed(sums: Sums, rows: readonly number[]): Sums {
  if (rows.length === sums.width) return sums
  const pick = (matrix: Float64Array) =>
    Float64Array.from(rows.flatMap((row) => rows.map((column) => matrix[row * sums.width + column]!)))
  const groups = sums.sizeOfGroup.length
  return {
    ...sums,
    width: rows.length,
    within: pick(sums.within),
    sizes: sums.sizes.map((size) => ({ ...size, between: pick(size.between) })),
    means: Float64Array.from(
      { length: groups * rows.length },
      (_, place) => sums.means[Math.floor(place / rows.length) * sums.width + rows[place % rows.length]!]!,
    ),
  }
}

function requireGroupedValues({ y, group, groups, columns }: GroupedValues): void {
  if (group.length !== y.length) throw new RangeError('one group per value is needed')
  for (let value = 0; value < y.length; value += 1) {
    const place = group[value]!
    if (!(Number.isInteger(place) && place >= 0 && place < groups)) throw new RangeError(`no group ${place}`)
  }
  for (const column of [y, ...columns]) {
    if (column.length !== y.length) throw new RangeError('one number per value is needed in each column')
    if (!column.every(Number.isFinite)) throw new RangeError('a value is not a finite number')
  }
}
