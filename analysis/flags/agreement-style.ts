import type { ScoreTable } from '../score-table.ts'
import { turned } from '../scores.ts'
import { isAbove, overInformants, type Finding } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

/**
 * The informant agrees with both an item and its opposite in more than half of the pairs that were answered. To agree is to
 * choose a category above the middle of the scale.
 *
 * Refused for a questionnaire without pairs of opposites: what looks like a habit of agreeing cannot then be told apart from
 * a good practice, and nobody is judged.
 */
export function agreementStyle(
  table: ScoreTable,
  { share: threshold }: FlagThresholds['agreementStyle'],
): Finding {
  const { ratings, key } = table
  const { minimum, maximum } = key
  const pairs = (key.opposites ?? []).map((pair) => pair.map((item) => columnOf(table, item)))
  const chosen = (row: number, column: number) => {
    const cell = ratings.cells[row * ratings.items.length + column]!
    return cell >= minimum && ratings.reversed.has(column) ? turned(cell, minimum, maximum) : cell
  }
  return overInformants('agreement-style', table, (row) => {
    const answered = pairs
      .map((pair) => pair.map((column) => chosen(row, column)))
      .filter((pair) => pair.every((rating) => rating >= minimum))
    if (answered.length === 0) return null
    const both = answered.filter((pair) => pair.every((rating) => rating > (minimum + maximum) / 2)).length
    const value = both / answered.length
    return { raised: isAbove(value, threshold), value, threshold, n: answered.length }
  })
}

function columnOf({ ratings }: ScoreTable, item: string): number {
  const column = ratings.columnOf.get(item)
  if (column === undefined) throw new RangeError(`the key has no item ${item} to be an opposite`)
  return column
}
