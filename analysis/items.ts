import { itemWarnings, type DistributionWarning } from './distribution-warnings.ts'
import { ratingDistribution, type RatingDistribution } from './distributions.ts'
import { countAnswers, countRatings, type AnswerCounts, type RatingTable } from './ratings.ts'
import type { AnsweredScope, ScoreTable } from './score-table.ts'

/** One item over the whole wave. Ratings of reversed items are turned. */
export interface ItemResult {
  readonly id: string
  readonly element: string
  readonly reverse: boolean
  readonly answers: AnswerCounts
  /** Every informant counts the same. */
  readonly overInformants: RatingDistribution
  /** Every practice counts the same: its informants with a rating share its weight, 1 / n each. */
  readonly overPractices: RatingDistribution
  readonly warnings: readonly DistributionWarning[]
}

/** The items in the key's order. */
export function itemResults({ ratings: table, scopes }: ScoreTable): ItemResult[] {
  return table.key.elements.flatMap((element) =>
    element.items.map((item) => {
      const column = table.columnOf.get(item.id)!
      const answers = countAnswers(columnOfCells(table, column))
      const overInformants = ratingDistribution(
        countRatings(columnOfCells(table, column), table),
        table.key.minimum,
      )
      return {
        id: item.id,
        element: element.id,
        reverse: item.reverse,
        answers,
        overInformants,
        overPractices: overPractices(scopes, column, table),
        warnings: itemWarnings(overInformants, answers),
      }
    }),
  )
}

function overPractices(
  scopes: readonly AnsweredScope[],
  column: number,
  table: RatingTable,
): RatingDistribution {
  const sums = Array.from({ length: table.key.maximum - table.key.minimum + 1 }, () => 0)
  let n = 0
  let squaredWeights = 0
  for (const { rows } of scopes) {
    const counts = countRatings(
      rows.map((row) => table.cells[row * table.items.length + column]!),
      table,
    )
    const raters = counts.reduce((sum, count) => sum + count, 0)
    if (raters === 0) continue
    n += 1
    squaredWeights += 1 / raters
    for (const [point, count] of counts.entries()) sums[point]! += count / raters
  }
  return ratingDistribution(sums, table.key.minimum, { n, squaredWeights })
}

function columnOfCells({ cells, items, responses }: RatingTable, column: number): Int8Array {
  const found = new Int8Array(responses.length)
  for (let row = 0; row < found.length; row += 1) found[row] = cells[row * items.length + column]!
  return found
}
