import { cellText } from './cell-text.ts'
import { decodeText, readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { tableLimits } from './table-limits.ts'

/** Why a file could not be read as a table. */
export interface TableFault {
  readonly code:
    | 'empty'
    | 'file_too_large'
    | 'unpacks_too_large'
    | 'too_many_rows'
    | 'too_many_columns'
    | 'cell_too_long'
    | 'old_workbook'
    | 'damaged_workbook'
    | 'not_a_table'
    | 'unclosed_quote'
    | 'no_header'
    | 'only_header'
  readonly limit?: number | undefined
  /** As in the file: the header is row 1. */
  readonly row?: number | undefined
}

export type TableRead = { readonly rows: string[][] } | { readonly fault: TableFault }

/**
 * Reads the first sheet of an `.xlsx` file, or a text with separated cells. What it is shows in its bytes, not in its
 * name.
 *
 * @returns rows as in the file, the header first, each as long as the header; or why not.
 */
export async function readTable(bytes: Uint8Array): Promise<TableRead> {
  if (bytes.length === 0) return { fault: { code: 'empty' } }
  if (bytes.length > tableLimits.fileBytes) {
    return { fault: { code: 'file_too_large', limit: tableLimits.fileBytes / 1024 / 1024 } }
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { fault: { code: 'old_workbook' } }
  const read = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])
    ? await readXlsx(bytes)
    : readText(decodeText(bytes))
  return Array.isArray(read) ? tidyTable(read) : { fault: read }
}

/** Reads what was copied in a spreadsheet or text editor. */
export function readPastedTable(text: string): TableRead {
  if (text.trim() === '') return { fault: { code: 'empty' } }
  const read = readText(text)
  return Array.isArray(read) ? tidyTable(read) : { fault: read }
}

function readText(text: string): string[][] | TableFault {
  if (text.trim() === '') return { code: 'empty' }
  if (text.includes('\0') || text.startsWith('%PDF')) return { code: 'not_a_table' }
  return readCsv(text.replace(/^\ufeff/, ''))
}

/** Clean cells, no empty rows or columns at the end, all rows of one length, and within the limits. */
function tidyTable(raw: string[][]): TableRead {
  const rows = raw.map((row) => row.map(cellText))
  while (rows.length > 0 && isBlank(rows.at(-1) ?? [])) rows.pop()
  const width = rows.reduce((widest, row) => Math.max(widest, lastFilled(row)), 0)
  if (rows.length === 0) return { fault: { code: 'empty' } }
  if (isBlank(rows[0] ?? [])) return { fault: { code: 'no_header' } }
  if (rows.length === 1) return { fault: { code: 'only_header' } }
  if (rows.length - 1 > tableLimits.rows) {
    return { fault: { code: 'too_many_rows', limit: tableLimits.rows } }
  }
  if (width > tableLimits.columns) return { fault: { code: 'too_many_columns', limit: tableLimits.columns } }
  const overlong = rows.findIndex((row) => row.some((cell) => cell.length > tableLimits.cellLength))
  if (overlong >= 0) {
    return { fault: { code: 'cell_too_long', limit: tableLimits.cellLength, row: overlong + 1 } }
  }
  return { rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')) }
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== '') + 1
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell === '')
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
