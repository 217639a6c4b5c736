import { stringify } from 'csv-stringify/sync'

/** `excel` opens by a double click in a Danish Excel; `plain` is what other programs expect. */
export type CsvFormat = 'excel' | 'plain'

/** What a spreadsheet would run as a formula is made text by an apostrophe in front. */
export function guardCell(cell: string): string {
  return /^[\s]*[=+\-@]|^[\t\r]/.test(cell) ? `'${cell}` : cell
}

/** A table as the text of a CSV file, the header first. */
export function csvText(rows: readonly (readonly string[])[], format: CsvFormat): string {
  const delimiter = format === 'excel' ? ';' : ','
  const text = stringify(
    rows.map((row) => row.map(guardCell)),
    { delimiter, record_delimiter: '\r\n' },
  )
  return format === 'excel' ? `\ufeff${text}` : text
}
