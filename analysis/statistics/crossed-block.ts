import { cholesky, solveLower } from './cholesky.ts'
import type { CrossedBlocks, PracticeBlock } from './crossed-answers.ts'
import { addToRest, type RestSums } from './crossed-rest.ts'

/** Standard deviations as multiples of that of the residual; their signs do not matter. */
export type RelativeDeviations = readonly [practice: number, informant: number, cell: number, item: number]

/** Memory for one block at a time. */
export interface BlockWorkspace {
  /** Informants × informants. */
  readonly square: Float64Array
  /** Informants × (patterns, fixed columns, answers). */
  readonly columns: Float64Array
  /** (Patterns, fixed columns, answers) by the same. */
  readonly gram: Float64Array
  /** For each pattern 1 / (1 + cell² · its informants). */
  readonly shrunk: Float64Array
}

export function blockWorkspace({ blocks, fixedColumns }: CrossedBlocks): BlockWorkspace {
  const largest = (of: (block: PracticeBlock) => number) =>
    blocks.reduce((most, block) => Math.max(most, of(block)), 0)
  const informants = largest((block) => block.informants)
  const columns = largest((block) => block.patterns) + fixedColumns + 1
  return {
    square: new Float64Array(informants * informants),
    columns: new Float64Array(informants * columns),
    gram: new Float64Array(columns * columns),
    shrunk: new Float64Array(columns),
  }
}

/**
 * Takes the cells, then the practice and its informants, out of one block, and adds what is left, Z'V⁻¹Z for Z = items,
 * fixed columns and answers, to `rest`.
 *
 * @returns log|V| of the block, the items left aside.
 */
export function absorbBlock(
  block: PracticeBlock,
  relative: RelativeDeviations,
  fixedColumns: number,
  rest: RestSums,
  work: BlockWorkspace,
): number {
  const { informants } = block
  const { square, columns, gram } = work
  const count = block.patterns + fixedColumns + 1
  let log = absorbCells(block, relative[2] ** 2, count, work)
  applyFixed(block, count, work)

  // the square root of the covariance b I + a 11' of informants and practice together is own I + shared 11'
  const own = Math.abs(relative[1])
  const shared = (Math.sqrt(own ** 2 + informants * relative[0] ** 2) - own) / informants
  mixRows(columns, informants, count, own, shared)
  mixRows(square, informants, informants, own, shared)
  transpose(square, informants)
  mixRows(square, informants, informants, own, shared)
  for (let row = 0; row < informants; row += 1) square[row * informants + row]! += 1
  cholesky(square, informants)
  for (let row = 0; row < informants; row += 1) log += 2 * Math.log(square[row * informants + row]!)
  solveLower(square, columns, informants, count)
  subtractGram(columns, gram, informants, count)
  addToRest(rest, block, gram, count, work.shrunk)
  return log
}

/**
 * Takes the cells out: fills `square`, `shrunk`, the patterns and answers of `columns`, and of `gram` the answers' square.
 *
 * @returns the cells' share of log|V|.
 */
function absorbCells(block: PracticeBlock, cell: number, count: number, work: BlockWorkspace): number {
  const { informants, patterns, answered } = block
  const { square, columns, gram, shrunk } = work
  let log = 0
  square.fill(0, 0, informants * informants)
  gram.fill(0, 0, count * count)
  for (let row = 0; row < informants; row += 1) {
    square[row * informants + row] = block.informantAnswers[row]!
    columns[row * count + count - 1] = block.informantSums[row]!
  }
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    const spread = 1 + cell * block.patternInformants[pattern]!
    const left = 1 / spread
    const weight = cell * left * block.patternItems[pattern]!
    const sum = cell * left * block.patternSums[pattern]!
    shrunk[pattern] = left
    log += block.patternItems[pattern]! * Math.log(spread)
    gram[count * count - 1]! -= cell * left * block.patternSquares[pattern]!
    const from = pattern * informants
    for (let row = 0; row < informants; row += 1) {
      const there = answered[from + row]!
      columns[row * count + pattern] = left * there
      if (there === 0) continue
      columns[row * count + count - 1]! -= sum
      for (let other = 0; other < informants; other += 1) {
        square[row * informants + other]! -= weight * answered[from + other]!
      }
    }
  }
  return log
}

/** The fixed columns, which are the same on all of an informant's answers: `square` times them, and their place in `gram`. */
function applyFixed(block: PracticeBlock, count: number, { square, columns, gram }: BlockWorkspace): void {
  const { informants, patterns, fixed } = block
  for (let place = patterns; place < count - 1; place += 1) {
    const from = (place - patterns) * informants
    for (let row = 0; row < informants; row += 1) {
      let sum = 0
      for (let other = 0; other < informants; other += 1) {
        sum += square[row * informants + other]! * fixed[from + other]!
      }
      columns[row * count + place] = sum
    }
    for (let row = 0; row < informants; row += 1) {
      const weight = fixed[from + row]!
      if (weight === 0) continue
      const at = row * count
      for (let column = 0; column <= place; column += 1) {
        gram[place * count + column]! += weight * columns[at + column]!
      }
      gram[(count - 1) * count + place]! += weight * columns[at + count - 1]!
    }
  }
}

/** (own I + shared 11') times a matrix, in place. */
function mixRows(matrix: Float64Array, rows: number, width: number, own: number, shared: number): void {
  for (let column = 0; column < width; column += 1) {
    let sum = 0
    for (let row = 0; row < rows; row += 1) sum += matrix[row * width + column]!
    const add = shared * sum
    for (let at = column; at < rows * width; at += width) matrix[at] = own * matrix[at]! + add
  }
}

function transpose(square: Float64Array, size: number): void {
  for (let row = 1; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) {
      const kept = square[row * size + column]!
      square[row * size + column] = square[column * size + row]!
      square[column * size + row] = kept
    }
  }
}

/** Takes B'B from the lower triangle of `gram`, and mirrors the patterns' part. */
function subtractGram(columns: Float64Array, gram: Float64Array, rows: number, count: number): void {
  for (let row = 0; row < rows; row += 1) {
    const from = row * count
    for (let place = 0; place < count; place += 1) {
      const weight = columns[from + place]!
      const at = place * count
      for (let column = 0; column <= place; column += 1)
        gram[at + column]! -= weight * columns[from + column]!
    }
  }
  for (let place = 1; place < count; place += 1) {
    for (let column = 0; column < place; column += 1) {
      gram[column * count + place] = gram[place * count + column]!
    }
  }
}
