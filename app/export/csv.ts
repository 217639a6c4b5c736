import { stringify } from 'csv-stringify/sync'
import { guarded } from './guarded.ts'

export const csvFormats = ['standard', 'excel'] as const
export type CsvFormat = (typeof csvFormats)[number]

export type Cell = string | number | null

const styles = {
  standard: { mark: '', delimiter: ',', decimal: '.' },
  // Danish Excel knows UTF-8 by the mark, and takes semicolon and decimal comma for granted
  excel: { mark: '\ufeff', delimiter: ';', decimal: ',' },
} satisfies Record<CsvFormat, { mark: string; delimiter: string; decimal: string }>

/** A whole file. */
export function csvText(rows: readonly (readonly Cell[])[], format: CsvFormat): string {
  return csvStart(format) + csvRows(rows, format)
}

/** What a file begins with. */
export function csvStart(format: CsvFormat): string {
  return styles[format].mark
}

/**
 * Rows as CSV. Numbers stay numbers; text that a spreadsheet would run as a formula gets a single quote in front.
 */
export function csvRows(rows: readonly (readonly Cell[])[], format: CsvFormat): string {
  const { delimiter, decimal } = styles[format]
  return stringify(
    rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'number' ? String(cell).replace('.', decimal) : guarded(cell ?? ''),
      ),
    ),
    // a lone line break must be quoted too, not only the one that ends rows
    { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )
}
