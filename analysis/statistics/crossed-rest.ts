import type { CrossedBlocks, PracticeBlock } from './crossed-answers.ts'

/**
 * What practices leave behind when all but the items is taken out of them, summed: a matrix of items, fixed columns and
 * answers. Most items of a practice are answered by the same informants, and two such items all get the same number: it is
 * added once to `common`, and only the items that stand apart are gone through.
 */
export interface RestSums {
  readonly items: number
  readonly width: number
  /** Row-major, the lower triangle. After `settle` it is the whole sum. */
  readonly matrix: Float64Array
  /** What every two items get, then each fixed column and the answers with every item. */
  readonly common: Float64Array
  /** What an item gets with every other item beyond that. */
  readonly shifts: Float64Array
}

export function restSums({ items, fixedColumns }: CrossedBlocks): RestSums {
  const width = items + fixedColumns + 1
  return {
    items,
    width,
    matrix: new Float64Array(width * width),
    common: new Float64Array(fixedColumns + 2),
    shifts: new Float64Array(items),
  }
}

/** @param squares Σ y², which the last place begins with. */
export function clear({ matrix, common, shifts }: RestSums, squares: number): void {
  matrix.fill(0)
  common.fill(0)
  shifts.fill(0)
  matrix[matrix.length - 1] = squares
}

/**
 * Adds a practice.
 *
 * @param gram symmetric, `count` rows: the patterns, the fixed columns, the answers.
 * @param shrunk what of a cell's own answers is left, by pattern.
 */
export function addToRest(
  rest: RestSums,
  block: PracticeBlock,
  gram: Float64Array,
  count: number,
  shrunk: Float64Array,
): void {
  const { items, width, matrix, common, shifts } = rest
  const { patterns, apart, apartPatterns } = block
  const others = count - patterns
  const both = gram[0]!
  common[0]! += both
  for (let other = 0; other < others; other += 1) common[1 + other]! += gram[(patterns + other) * count]!
  for (let place = 0; place < apart.length; place += 1) {
    const item = apart[place]!
    const pattern = apartPatterns[place]!
    const from = pattern * count
    const withCommon = gram[from]!
    shifts[item]! += withCommon - both
    for (let before = 0; before <= place; before += 1) {
      const second = apartPatterns[before]!
      matrix[item * width + apart[before]!]! +=
        gram[from + second]! - withCommon - gram[second * count]! + both
    }
    for (let other = 0; other < others; other += 1) {
      const at = (patterns + other) * count
      matrix[(items + other) * width + item]! += gram[at + pattern]! - gram[at]!
    }
  }
  for (let place = 0; place < block.items.length; place += 1) {
    const item = block.items[place]!
    const pattern = block.patternOf[place]!
    matrix[item * width + item]! += block.patternInformants[pattern]! * shrunk[pattern]!
    matrix[(width - 1) * width + item]! += block.itemSums[place]! * shrunk[pattern]!
  }
  for (let row = 0; row < others; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      matrix[(items + row) * width + items + column]! += gram[(patterns + row) * count + patterns + column]!
    }
  }
}

/** Puts what was summed aside into the matrix. */
export function settle({ items, width, matrix, common, shifts }: RestSums): void {
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column <= Math.min(row, items - 1); column += 1) {
      matrix[row * width + column]! +=
        row < items ? common[0]! + shifts[row]! + shifts[column]! : common[1 + row - items]!
    }
  }
}
