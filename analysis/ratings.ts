import type { ScoringKey } from '#survey/scoring-key.ts'
import type { AnswerRow, ResponseRow } from './dataset.ts'
import { turned } from './scores.ts'

/** The four kinds of no answer, from entry to export. */
export const missingCodes = { skipped: -1, dontKnow: -7, notRelevant: -8, notAsked: -9 } as const

/**
 * Every answer of a wave in one block: a row per response, a column per item of the key. A cell holds the rating, turned
 * so that the highest is the most promising, or the code of why there is none.
 */
export interface RatingTable {
  readonly key: ScoringKey
  /** Sorted by `order`, or id, so that sums and draws come out the same in whatever order rows were read. */
  readonly responses: readonly ResponseRow[]
  readonly items: readonly string[]
  /** Places of each element's items, in the key's order. */
  readonly elements: readonly (readonly number[])[]
  readonly cells: Int8Array
  readonly rowOf: ReadonlyMap<string, number>
  readonly columnOf: ReadonlyMap<string, number>
  readonly reversed: ReadonlySet<number>
  /** How much each item counts in its element's score; `null` when all count the same. */
  readonly weights: readonly number[] | null
}

/**
 * A table in which nothing is asked yet; `fillRatings` puts the answers in, all at once or a part at a time.
 *
 * @throws RangeError for two responses of one id: which of them the answers belong to nobody could tell.
 */
export function ratingTable(responses: readonly ResponseRow[], key: ScoringKey): RatingTable {
  const sorted = [...responses].sort(inOrder)
  const rowOf = new Map(sorted.map((response, row) => [response.response, row]))
  if (rowOf.size < sorted.length) throw new RangeError('two responses have the same id')
  const keyItems = key.elements.flatMap((element) => element.items)
  const columnOf = new Map(keyItems.map((item, column) => [item.id, column]))
  return {
    key,
    responses: sorted,
    items: keyItems.map((item) => item.id),
    elements: key.elements.map((element) => element.items.map((item) => columnOf.get(item.id)!)),
    cells: new Int8Array(sorted.length * keyItems.length).fill(missingCodes.notAsked),
    rowOf,
    columnOf,
    reversed: new Set(keyItems.flatMap((item, column) => (item.reverse ? [column] : []))),
    weights: keyItems.some(({ weight = 1 }) => weight !== 1)
      ? keyItems.map(({ weight = 1 }) => weight)
      : null,
  }
}

function inOrder(a: ResponseRow, b: ResponseRow): number {
  const [one, other] = [a.order?.response ?? '', b.order?.response ?? '']
  if (one !== other) return one < other ? -1 : 1
  return a.response < b.response ? -1 : 1
}

/**
 * Enters answers. Items that the key does not know are left out: they belong to a version that scores by another key.
 *
 * @throws RangeError for a rating off the scale, or an answer of a response that the table does not hold.
 */
export function fillRatings(table: RatingTable, answers: Iterable<AnswerRow>): void {
  const { minimum, maximum } = table.key
  for (const answer of answers) {
    const row = table.rowOf.get(answer.response)
    if (row === undefined) throw new RangeError(`no response ${answer.response}`)
    const column = table.columnOf.get(answer.item)
    if (column === undefined) continue
    table.cells[row * table.items.length + column] = cellOf(
      answer,
      table.reversed.has(column),
      minimum,
      maximum,
    )
  }
}

function cellOf(answer: AnswerRow, reverse: boolean, minimum: number, maximum: number): number {
  const { rating, missing } = answer
  if (rating === null) return missing ?? missingCodes.notAsked
  if (!Number.isInteger(rating) || rating < minimum || rating > maximum) {
    throw new RangeError(`${answer.item}: rating ${rating} is not on the scale`)
  }
  return reverse ? turned(rating, minimum, maximum) : rating
}

/** The same table with some of its responses only, their answers as they are. */
export function keepResponses(table: RatingTable, isKept: (response: ResponseRow) => boolean): RatingTable {
  const responses = table.responses.filter(isKept)
  if (responses.length === table.responses.length) return table
  const width = table.items.length
  const cells = new Int8Array(responses.length * width)
  for (const [row, { response }] of responses.entries()) {
    cells.set(rowOfCells(table, table.rowOf.get(response)!), row * width)
  }
  const rowOf = new Map(responses.map(({ response }, row) => [response, row]))
  return { ...table, responses, cells, rowOf }
}

/** The cells of one response, a view without a copy. */
export function rowOfCells(table: RatingTable, row: number): Int8Array {
  return table.cells.subarray(row * table.items.length, (row + 1) * table.items.length)
}

/** How the items put to informants came back. Percentages are of those asked. */
export interface AnswerCounts {
  readonly asked: number
  readonly answered: number
  readonly skipped: number
  readonly dontKnow: number
  readonly notRelevant: number
  readonly notAsked: number
  readonly answeredPercent: number | null
  readonly skippedPercent: number | null
  readonly dontKnowPercent: number | null
  readonly notRelevantPercent: number | null
  readonly reasons: { readonly [name: string]: 'empty' }
}

/** Counts cells by kind; a rating of any height is an answer. */
export function countAnswers(cells: Iterable<number>): AnswerCounts {
  let [answered, skipped, dontKnow, notRelevant, notAsked] = [0, 0, 0, 0, 0]
  for (const cell of cells) {
    if (cell === missingCodes.skipped) skipped += 1
    else if (cell === missingCodes.dontKnow) dontKnow += 1
    else if (cell === missingCodes.notRelevant) notRelevant += 1
    else if (cell === missingCodes.notAsked) notAsked += 1
    else answered += 1
  }
  const asked = answered + skipped + dontKnow + notRelevant
  const percent = (count: number) => (asked > 0 ? (100 * count) / asked : null)
  const shares = {
    answeredPercent: percent(answered),
    skippedPercent: percent(skipped),
    dontKnowPercent: percent(dontKnow),
    notRelevantPercent: percent(notRelevant),
  }
  const reasons =
    asked > 0 ? {} : Object.fromEntries(Object.keys(shares).map((name) => [name, 'empty' as const]))
  return { asked, answered, skipped, dontKnow, notRelevant, notAsked, ...shares, reasons }
}

/** How many of the cells hold each point of the scale, lowest first; cells without a rating are not counted. */
export function countRatings(cells: Iterable<number>, { key }: Pick<RatingTable, 'key'>): number[] {
  const counts = Array.from({ length: key.maximum - key.minimum + 1 }, () => 0)
  for (const cell of cells) if (cell >= key.minimum) counts[cell - key.minimum]! += 1
  return counts
}
