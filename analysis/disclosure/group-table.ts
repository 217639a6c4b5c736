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
  /**
   * What the same entries weigh when an informant of several groups is divided between them, in thousandths, each part
   * rounded down. These add up where counts do not, and no entries together ever weigh more than their informants.
   */
  readonly weights: readonly number[]
}

/** One informant in one group. */
export interface Membership {
  readonly row: number
  readonly column: number
  readonly informant: string
}

/** What one informant weighs. */
export const weightOfOne = 1000

/**
 * Puts a table together from how many informants its groups have, everybody in one group alone.
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
      for (const place of entriesOf({ rows, columns }, row, column)) counts[place]! += count
    }
  }
  return { rows, columns, counts, weights: counts.map((count) => count * weightOfOne) }
}

/**
 * Puts a table together from who is in its groups. Somebody who is in several counts once in each sum.
 *
 * @throws RangeError for a row or a column that the table does not have.
 */
export function membershipTable(
  rows: number,
  columns: number,
  memberships: readonly Membership[],
): GroupTable {
  const size = (rows + 1) * (columns + 1)
  const informants = Array.from({ length: size }, () => new Set<string>())
  const weights = Array.from({ length: size }, () => 0)
  const groupsOf = new Map<string, number>()
  for (const { informant } of memberships) groupsOf.set(informant, (groupsOf.get(informant) ?? 0) + 1)
  for (const { row, column, informant } of memberships) {
    if (!(row >= 0 && row < rows && column >= 0 && column < columns)) {
      throw new RangeError(`the table has no group ${row}, ${column}`)
    }
    const weight = Math.floor(weightOfOne / (groupsOf.get(informant) ?? 1))
    for (const place of entriesOf({ rows, columns }, row, column)) {
      informants[place]!.add(informant)
      weights[place]! += weight
    }
  }
  return { rows, columns, counts: informants.map(({ size }) => size), weights }
}

/** Every entry that a single group is part of: itself, the sums of its row and its column, and all. */
export function entriesOf(
  { rows, columns }: Pick<GroupTable, 'rows' | 'columns'>,
  row: number,
  column: number,
): number[] {
  return [
    [row, column],
    [row, columns],
    [rows, column],
    [rows, columns],
  ].map(([r, c]) => placeOf({ columns }, r!, c!))
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
