/**
 * Groups of informants in two ways at once, usually a practice on one version of its scope by a role, with everything
 * that is added up from them: the groups of a row, those of a column, and all.
 *
 * An entry is told by its row and column; row `rows` holds the sums of the columns, column `columns` the sums of the
 * rows, and where they meet stands the sum of all.
 */
export interface GroupTable {
  readonly rows: number
  readonly columns: number
  /** Informants of each entry, row after row, the sums among them: (rows + 1) × (columns + 1) numbers. */
  readonly counts: readonly number[]
}

/**
 * Puts a table together from the informants of its groups.
 *
 * @param cells one row after the other, all of the same length.
 * @throws RangeError for rows of different lengths, and for counts that are not whole numbers from 0.
 */
export function groupTable(cells: readonly (readonly number[])[]): GroupTable {
  const rows = cells.length
  const columns = cells[0]?.length ?? 0
  const counts = Array.from({ length: (rows + 1) * (columns + 1) }, () => 0)
  for (const [row, ofRow] of cells.entries()) {
    if (ofRow.length !== columns)
      throw new RangeError(`row ${row} has ${ofRow.length} groups, not ${columns}`)
    for (const [column, count] of ofRow.entries()) {
      if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no number of informants`)
      for (const [r, c] of [
        [row, column],
        [row, columns],
        [rows, column],
        [rows, columns],
      ] as const) {
        counts[placeOf({ columns }, r, c)]! += count
      }
    }
  }
  return { rows, columns, counts }
}

/** Where an entry stands in `counts`. */
export function placeOf({ columns }: Pick<GroupTable, 'columns'>, row: number, column: number): number {
  return row * (columns + 1) + column
}

/** What an entry is of: a single group, the sum of a row or a column, or of all. */
export type EntryKind = 'group' | 'row' | 'column' | 'all'

export function kindOf(table: GroupTable, place: number): EntryKind {
  const row = Math.floor(place / (table.columns + 1))
  const column = place % (table.columns + 1)
  if (row === table.rows) return column === table.columns ? 'all' : 'column'
  return column === table.columns ? 'row' : 'group'
}
