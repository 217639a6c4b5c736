import { parse } from 'csv-parse/sync'

/** Somebody's file is not as it should be: which file, which row (the header is row 1), and what is wrong. */
export class InputError extends Error {
  override name = 'InputError'
  constructor(
    readonly file: string,
    readonly row: number | null,
    readonly problem: string,
  ) {
    super(row === null ? `${file}: ${problem}` : `${file}, row ${row}: ${problem}`)
  }
}

export interface Table {
  readonly columns: ReadonlySet<string>
  readonly rows: readonly TableRow[]
}

/**
 * Reads a comma separated file in UTF-8 with a header.
 *
 * @param needed columns that must be there; others may be.
 * @throws InputError
 */
export function readTable(file: string, bytes: Uint8Array, needed: readonly string[]): Table {
  const [header, ...records] = recordsOf(file, bytes)
  if (!header) throw new InputError(file, null, 'the file is empty')
  const columns = header.map((name) => name.trim())
  for (const [place, name] of columns.entries()) {
    if (columns.indexOf(name) !== place) throw new InputError(file, 1, `column "${name}" occurs twice`)
  }
  const absent = needed.filter((name) => !columns.includes(name))
  if (absent.length > 0) throw new InputError(file, 1, `column "${absent.join('", "')}" is missing`)
  if (records.length === 0) throw new InputError(file, null, 'there are no rows below the header')

  const placeOf = new Map(columns.map((name, place) => [name, place]))
  const rows = records.map((cells, index) => {
    const number = index + 2
    if (cells.length !== columns.length) {
      throw new InputError(file, number, `has ${cells.length} columns where the header has ${columns.length}`)
    }
    return new TableRow(file, number, placeOf, cells)
  })
  return { columns: new Set(columns), rows }
}

function recordsOf(file: string, bytes: Uint8Array): string[][] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(file, null, 'is not UTF-8')
  }
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: false })
  } catch (error) {
    const { records, message } = error as { records?: number; message: string }
    throw new InputError(file, records === undefined ? null : records + 1, message)
  }
}

/** One row: its cells by column, and words for what is wrong with one. */
export class TableRow {
  constructor(
    private readonly file: string,
    private readonly number: number,
    private readonly placeOf: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
  ) {}

  private cell(column: string): string {
    return (this.cells[this.placeOf.get(column) ?? -1] ?? '').trim()
  }

  fault(column: string, problem: string): InputError {
    return new InputError(this.file, this.number, `${column} "${this.cell(column)}" ${problem}`)
  }

  /** @throws InputError when the cell is empty. */
  text(column: string): string {
    const value = this.cell(column)
    if (value === '') throw new InputError(this.file, this.number, `${column} is empty`)
    return value
  }

  /** The cell's text, `null` when it is empty or the file has no such column. */
  textOrNull(column: string): string | null {
    return this.cell(column) || null
  }

  /** @throws InputError when the cell is none of them; `''` among them lets it be empty. */
  oneOf(column: string, values: readonly string[]): string {
    const value = this.cell(column)
    if (values.includes(value)) return value
    const known = values.filter((name) => name !== '').join(', ')
    throw this.fault(column, `is none of: ${known}`)
  }

  /** A whole number from `from` to `to`, or `null` from an empty cell or without such a column. */
  whole(column: string, from: number, to: number): number | null {
    const value = this.cell(column)
    if (value === '') return null
    const number = Number(value)
    if (!/^-?\d+$/.test(value) || number < from || number > to) {
      throw this.fault(column, `is not a whole number from ${from} to ${to}`)
    }
    return number
  }
}
