import type { Figures } from './figure.ts'
import { missingCodes, rowOfCells, type RatingTable } from './ratings.ts'
import { turned } from './scores.ts'
import type { ScoreTable } from './score-table.ts'
import { responseStyle, type StyleMeasure, type TickedItems } from './statistics/response-style.ts'

/** How one informant used the scale. `midpointShare` is `null` (`outside_defined_range`) on a scale without a midpoint. */
export type ResponseStyleRow = Figures<StyleMeasure> & {
  /** Items with a rating: what the measures of ratings are over. */
  readonly answered: number
  /** Items put to the informant: what `dontKnowShare` and `skippedShare` are of. */
  readonly asked: number
}

/** The response style of every row of a table: of what was ticked, in the key's order, before reversed items are turned. */
export function responseStyles(table: ScoreTable): ResponseStyleRow[] {
  const { minimum, maximum } = table.key
  const hasMidpoint = (minimum + maximum) % 2 === 0
  return table.responses.map((_, row) => {
    const ticked = tickedItems(table.ratings, row)
    const style = responseStyle(ticked, minimum, maximum)
    const stands = { answered: ticked.ratings.length, asked: ticked.asked }
    if (hasMidpoint || style.midpointShare === null) return { ...style, ...stands }
    return {
      ...style,
      midpointShare: null,
      reasons: { ...style.reasons, midpointShare: 'outside_defined_range' },
      ...stands,
    }
  })
}

function tickedItems(table: RatingTable, row: number): TickedItems {
  const { minimum, maximum } = table.key
  const ratings: number[] = []
  let [dontKnow, skipped, asked] = [0, 0, 0]
  for (const [column, cell] of rowOfCells(table, row).entries()) {
    if (cell === missingCodes.notAsked) continue
    asked += 1
    if (cell === missingCodes.dontKnow) dontKnow += 1
    else if (cell === missingCodes.skipped) skipped += 1
    else if (cell >= minimum) ratings.push(table.reversed.has(column) ? turned(cell, minimum, maximum) : cell)
  }
  return { ratings, dontKnow, skipped, asked }
}
