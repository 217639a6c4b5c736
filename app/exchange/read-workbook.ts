// the universal reader: it reads by the central directory, as the check before it does, and starts no threads
import readAllSheets from 'read-excel-file/universal'
import { storedZip } from '#app/imports/stored-zip.ts'
import { readZipContents } from '#app/imports/zip-contents.ts'
import type { Sheet } from '#survey/exchange/xlsform.ts'
import type { FormatFaultCode } from '#survey/format-fault.ts'
import { workbookFault } from './scan-workbook.ts'

// far beyond what 500 rows of text come to
const zipLimits = { fileBytes: 6 * 1024 * 1024, totalBytes: 10 * 1024 * 1024, files: 200 }
/** Letters in all cells together: one long text may stand in every cell at no cost to the file. */
const mostLetters = 1_000_000

/** Every sheet of a workbook as texts, spaces and lines as they stand. A workbook with formulas is refused. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | FormatFaultCode> {
  const contents = readZipContents(bytes, zipLimits)
  if (contents === 'too_large') return 'too_large'
  if (contents === 'damaged' || !contents.has('xl/workbook.xml')) return 'not_a_workbook'
  const fault = workbookFault(contents)
  if (fault) return fault
  let sheets: Sheet[]
  try {
    const read = await readAllSheets(storedZip(contents), { trim: false, parseNumber: (text) => text })
    sheets = read.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOfCell)) }))
  } catch {
    return 'not_a_workbook'
  }
  return lettersIn(sheets) > mostLetters ? 'too_large' : sheets
}

function lettersIn(sheets: readonly Sheet[]): number {
  let letters = 0
  for (const { rows } of sheets) for (const row of rows) for (const cell of row) letters += cell.length
  return letters
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
