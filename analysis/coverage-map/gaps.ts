import type { CoverageMap } from './coverage-map.ts'

/** A cell without practices where both its row and its column have some. */
export interface Gap {
  readonly row: string
  readonly column: string
  /** How many practices would be there if rows and columns had nothing to do with each other. */
  readonly expected: number
}

export interface Gaps {
  /** The most expected first, then in the order of the map. */
  readonly cells: readonly Gap[]
  /** Values that no practice of the map has. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Cells between known values: all of them, and those with practices of which none has informants in several roles. */
  readonly known: number
  readonly weak: number
}

/**
 * The holes of a map. Lines of what is not known are no part of it: a hole among them says nothing about the field.
 *
 *     expected = n_row · n_column / n
 *
 * n_row and n_column are the practices of the line, n all practices of the map.
 */
export function gapsOf({ rows, columns, cells, all }: CoverageMap): Gaps {
  const found: Gap[] = []
  let known = 0
  let weak = 0
  for (const [at, row] of rows.entries()) {
    for (const [across, column] of columns.entries()) {
      if (row.value === null || column.value === null) continue
      known += 1
      const { practices, informed } = cells[at]![across]!
      if (practices.length > 0) {
        if (informed.several_roles === 0) weak += 1
      } else if (row.practices.length > 0 && column.practices.length > 0) {
        const expected = (row.practices.length * column.practices.length) / all.practices.length
        found.push({ row: row.value, column: column.value, expected })
      }
    }
  }
  return {
    cells: found.toSorted((one, other) => other.expected - one.expected),
    rows: rows.flatMap(({ value, practices }) => (value !== null && practices.length === 0 ? value : [])),
    columns: columns.flatMap(({ value, practices }) =>
      value !== null && practices.length === 0 ? value : [],
    ),
    known,
    weak,
  }
}
