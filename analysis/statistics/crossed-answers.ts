/**
 * Answers of informants, each on one practice, to the same items, some of them missing.
 */
export interface CrossedAnswers {
  readonly items: number
  /** For each informant the place of its practice, from 0. */
  readonly practiceOf: ArrayLike<number>
  /** Row-major, informants × items; NaN where there is no answer. */
  readonly values: Float64Array
  /** Columns of the fixed part beside the intercept, each with one number per informant; roles, for example. */
  readonly fixed: readonly ArrayLike<number>[]
}

/**
 * One practice's answers in the form that a likelihood needs. Items answered by the same informants share a pattern: all
 * that depends on who answered is computed once for each pattern.
 */
export interface PracticeBlock {
  readonly informants: number
  readonly patterns: number
  /** Pattern × informant: 1 where the informant has answered. */
  readonly answered: Uint8Array
  /** For each pattern: its informants, its items, and Σ T and Σ T² of its items' sums T over informants. */
  readonly patternInformants: Float64Array
  readonly patternItems: Float64Array
  readonly patternSums: Float64Array
  readonly patternSquares: Float64Array
  /** The items with an answer, and for each its pattern and T. */
  readonly items: Int32Array
  readonly patternOf: Int32Array
  readonly itemSums: Float64Array
  /** The items, ascending, that are not of the commonest pattern, which is pattern 0; and their patterns. */
  readonly apart: Int32Array
  readonly apartPatterns: Int32Array
  /** For each informant Σ y and the number of answers. */
  readonly informantSums: Float64Array
  readonly informantAnswers: Float64Array
  /** Fixed column × informant, the intercept first. */
  readonly fixed: Float64Array
}

/** The practices of a data set, one after the other, and what is summed over all of them. */
export interface CrossedBlocks {
  readonly blocks: readonly PracticeBlock[]
  readonly items: number
  /** Columns of the fixed part, the intercept among them. */
  readonly fixedColumns: number
  /** Dimensions of the fixed part in which informants of a practice differ. */
  readonly fixedWithin: number
  readonly answers: number
  /** Σ y². */
  readonly squares: number
}

/**
 * Sorts answers into blocks. Informants without an answer, and practices without such informants, fall away; so do fixed
 * columns that are sums of those before them.
 */
export function crossedBlocks({ items, practiceOf, values, fixed }: CrossedAnswers): CrossedBlocks {
  const rowsOf = new Map<number, number[]>()
  let [answers, squares] = [0, 0]
  for (let row = 0; row < practiceOf.length; row += 1) {
    const before = answers
    for (let at = row * items; at < (row + 1) * items; at += 1) {
      const value = values[at]!
      if (Number.isNaN(value)) continue
      answers += 1
      squares += value * value
    }
    if (answers === before) continue
    const rows = rowsOf.get(practiceOf[row]!)
    if (rows) rows.push(row)
    else rowsOf.set(practiceOf[row]!, [row])
  }
  const groups = [...rowsOf.values()]
  const rows = groups.flat()
  const columns = independentColumns([
    rows.map(() => 1),
    ...fixed.map((column) => rows.map((row) => column[row]!)),
  ])
  const kept = columns.slice(1).map((place) => fixed[place - 1]!)
  return {
    blocks: groups.map((ofPractice) => practiceBlock(ofPractice, items, values, kept)),
    items,
    fixedColumns: columns.length,
    fixedWithin: independentColumns(kept.map((column) => withinGroups(column, groups))).length,
    answers,
    squares,
  }
}

function practiceBlock(
  rows: readonly number[],
  items: number,
  values: Float64Array,
  fixed: readonly ArrayLike<number>[],
): PracticeBlock {
  const patterns = new Map<string, { answered: number[]; items: number; sum: number; squares: number }>()
  const names: string[] = []
  const sums: number[] = []
  const informantSums = new Float64Array(rows.length)
  const informantAnswers = new Float64Array(rows.length)
  for (let item = 0; item < items; item += 1) {
    let sum = 0
    const answered = rows.map((row, informant) => {
      const value = values[row * items + item]!
      if (Number.isNaN(value)) return 0
      sum += value
      informantSums[informant]! += value
      informantAnswers[informant]! += 1
      return 1
    })
    const name = answered.join('')
    const pattern = patterns.get(name) ?? { answered, items: 0, sum: 0, squares: 0 }
    if (pattern.items === 0) patterns.set(name, pattern)
    pattern.items += 1
    pattern.sum += sum
    pattern.squares += sum * sum
    names.push(name)
    sums.push(sum)
  }
  const sorted = [...patterns].sort(([, a], [, b]) => b.items - a.items)
  const found = sorted.map(([, pattern]) => pattern)
  const placeOf = new Map(sorted.map(([name], place) => [name, place]))
  const ofItem = names.map((name) => placeOf.get(name)!)
  const answeredItems = [...ofItem.keys()].filter((item) => names[item]!.includes('1'))
  const apart = [...ofItem.keys()].filter((item) => ofItem[item] !== 0)
  return {
    informants: rows.length,
    patterns: found.length,
    answered: Uint8Array.from(found.flatMap((pattern) => pattern.answered)),
    patternInformants: Float64Array.from(found, ({ answered }) => answered.filter((one) => one === 1).length),
    patternItems: Float64Array.from(found, (pattern) => pattern.items),
    patternSums: Float64Array.from(found, (pattern) => pattern.sum),
    patternSquares: Float64Array.from(found, (pattern) => pattern.squares),
    items: Int32Array.from(answeredItems),
    patternOf: Int32Array.from(answeredItems, (item) => ofItem[item]!),
    itemSums: Float64Array.from(answeredItems, (item) => sums[item]!),
    apart: Int32Array.from(apart),
    apartPatterns: Int32Array.from(apart, (item) => ofItem[item]!),
    informantSums,
    informantAnswers,
    fixed: Float64Array.from([
      ...rows.map(() => 1),
      ...fixed.flatMap((column) => rows.map((row) => column[row]!)),
    ]),
  }
}

/** The places of those columns that are no sums of the ones before them, by Gram and Schmidt. */
function independentColumns(columns: readonly (readonly number[])[]): number[] {
  const directions: number[][] = []
  return [...columns.keys()].filter((place) => {
    let left = [...columns[place]!]
    const size = Math.sqrt(dot(left, left))
    for (const direction of directions) {
      const along = dot(left, direction)
      left = left.map((x, row) => x - along * direction[row]!)
    }
    const rest = Math.sqrt(dot(left, left))
    if (!(rest > 1e-7 * size)) return false
    directions.push(left.map((x) => x / rest))
    return true
  })
}

/** Less the mean of the practice. */
function withinGroups(column: ArrayLike<number>, groups: readonly (readonly number[])[]): number[] {
  return groups.flatMap((rows) => {
    const mean = rows.reduce((sum, row) => sum + column[row]!, 0) / rows.length
    return rows.map((row) => column[row]! - mean)
  })
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let place = 0; place < a.length; place += 1) sum += a[place]! * b[place]!
  return sum
}
