import { kindOf, type EntryKind, type GroupTable } from './group-table.ts'
import { pointsOf } from './hidden-graph.ts'

/**
 * What to hide next: the shown entry between the two sides of what gives something away whose hiding costs least. Single
 * groups before sums of rows, of columns, and of all; of those the one with the fewest informants, the first in the table
 * where they are equal. Entries without informants hide nothing.
 *
 * @param isShown by the entry's place.
 * @param isApart whether two points of the graph, a row and a column, are on different sides.
 * @returns the entry's place.
 * @throws Error when nothing shown is between the sides.
 */
export function closing(
  table: GroupTable,
  isShown: (place: number) => boolean,
  isApart: (row: number, column: number) => boolean,
): number {
  let best = -1
  let least = Infinity
  for (const [place, count] of table.counts.entries()) {
    if (count === 0 || !isShown(place) || !isApart(...pointsOf(table, place))) continue
    // a kind costs more than any number of informants of the kind before
    const cost = order.indexOf(kindOf(table, place)) * 1e9 + count
    if (cost < least) [best, least] = [place, cost]
  }
  if (best === -1) throw new Error('nothing can hide what is left open')
  return best
}

const order: readonly EntryKind[] = ['group', 'row', 'column', 'all']
