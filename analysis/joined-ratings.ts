import { ratingTable, rowOfCells, type RatingTable } from './ratings.ts'

/**
 * The responses of several tables in one, each with the answers it has there; the tables stay as they are.
 *
 * @param tables scored by the same key, without a response in common.
 * @throws RangeError for no table, for tables of different items, and for two responses of one id.
 */
export function joinedRatings(tables: readonly RatingTable[]): RatingTable {
  const [first] = tables
  if (!first) throw new RangeError('there is no table to join')
  if (tables.some(({ items }) => items.join() !== first.items.join())) {
    throw new RangeError('the tables have different items')
  }
  const joined = ratingTable(
    tables.flatMap(({ responses }) => responses),
    first.key,
  )
  for (const table of tables) {
    for (const [row, { response }] of table.responses.entries()) {
      joined.cells.set(rowOfCells(table, row), joined.rowOf.get(response)! * joined.items.length)
    }
  }
  return joined
}
