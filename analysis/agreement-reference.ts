import { answeredRows } from './item-ratings.ts'
import type { RatingTable } from './ratings.ts'
import type { ScoreTable } from './score-table.ts'
import { averageDeviation } from './statistics/average-deviation.ts'
import { percentileRank } from './statistics/place-in-order.ts'
import type { Random } from './statistics/random.ts'

/** Sorted average deviations of random groups of one size: over all items, and over those of each element. */
export interface DrawnDeviations {
  readonly all: Float64Array
  /** In the key's order. */
  readonly elements: readonly Float64Array[]
}

/** How far informants lie apart who have nothing in common but the mapping, by group size. */
export type AgreementReference = ReadonlyMap<number, DrawnDeviations>

/**
 * For every number of informants that a practice of the mapping has, the average deviations of as many informants drawn at
 * random from all of them, without replacement: the scale on which a practice's own agreement is unusual or not.
 *
 * A draw takes whole responses, with what they left unanswered, of anyone who answered at least one item; it is measured
 * like a practice, by the mean over items with at least two ratings, and left out when no item has two; by element the same
 * draws are measured by its items alone. Groups of more than
 * 30 are compared with draws of the next lower size in steps of a tenth (30, 33, 36 …), where size hardly matters any more:
 * the work does not grow with the number of practices.
 *
 * @param draws how many groups of each size are drawn.
 * @returns `null` when fewer than two practices were answered: there is nobody else to compare with.
 */
export function agreementReference(
  table: ScoreTable,
  random: Random,
  draws = 1000,
): AgreementReference | null {
  const answered = table.scopes.map((scope) => answeredRows(table.ratings, scope.rows))
  if (answered.filter((rows) => rows.length > 0).length < 2) return null
  const everybody = Int32Array.from(answered.flat().sort((a, b) => a - b))
  const sizes = new Set(answered.map((rows) => drawnSize(rows.length)).filter((size) => size >= 2))
  return new Map(
    [...sizes]
      .sort((a, b) => a - b)
      .map((size) => {
        const all: number[] = []
        const elements = table.ratings.elements.map((): number[] => [])
        for (let draw = 0; draw < draws; draw += 1) {
          drawToFront(everybody, size, random)
          const drawn = itemDeviations(table.ratings, everybody.subarray(0, size))
          all.push(...meanOfDefined(drawn))
          for (const [place, columns] of table.ratings.elements.entries()) {
            elements[place]!.push(...meanOfDefined(columns.map((column) => drawn[column]!)))
          }
        }
        return [size, { all: inOrder(all), elements: elements.map(inOrder) }]
      }),
  )
}

/**
 * Percent of random draws of the same size that agree better, ties counted half.
 *
 * @param element the place of the element whose items `deviation` is over; all items when left out.
 * @returns `null` without draws of that size, or without an item in them that two answered.
 */
export function agreementPercentile(
  reference: AgreementReference,
  informants: number,
  deviation: number,
  element?: number,
): { readonly percentile: number | null; readonly draws: number } {
  const { drawn } = drawsOf(reference, informants, element)
  return { percentile: percentileRank(drawn, deviation), draws: drawn.length }
}

/** The draws that a group is compared with, sorted, and how many informants each of them is of. */
export function drawsOf(
  reference: AgreementReference,
  informants: number,
  element?: number,
): { readonly size: number; readonly drawn: ArrayLike<number> } {
  const size = drawnSize(informants)
  const ofSize = reference.get(size)
  return { size, drawn: (element === undefined ? ofSize?.all : ofSize?.elements[element]) ?? [] }
}

/** Which size of draws stands for a group. */
function drawnSize(informants: number): number {
  let size = 30
  if (informants <= size) return informants
  while (Math.floor(size * 1.1) <= informants) size = Math.floor(size * 1.1)
  return size
}

/** The first steps of a Fisher–Yates shuffle: a sample without replacement, whatever order it starts from. */
function drawToFront(everybody: Int32Array, size: number, random: Random): void {
  for (let place = 0; place < size; place += 1) {
    const other = place + random.below(everybody.length - place)
    const drawn = everybody[other]!
    everybody[other] = everybody[place]!
    everybody[place] = drawn
  }
}

/** The average deviation of each item among some responses; `null` where fewer than two answered it. */
function itemDeviations({ cells, items, key }: RatingTable, rows: Int32Array): (number | null)[] {
  const given: number[] = []
  return items.map((_, column) => {
    given.length = 0
    for (let place = 0; place < rows.length; place += 1) {
      const cell = cells[rows[place]! * items.length + column]!
      if (cell >= key.minimum) given.push(cell)
    }
    return averageDeviation(given)
  })
}

/** The mean of what is there, as a practice's `ad`; nothing where nothing is. */
function meanOfDefined(deviations: readonly (number | null)[]): number[] {
  let [sum, count] = [0, 0]
  for (const deviation of deviations) {
    if (deviation === null) continue
    sum += deviation
    count += 1
  }
  return count > 0 ? [sum / count] : []
}

function inOrder(deviations: readonly number[]): Float64Array {
  return Float64Array.from(deviations).sort()
}
