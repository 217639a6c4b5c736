// the universal reader: it reads by the central directory, as the check before it does, and starts no threads
import readAllSheets from 'read-excel-file/universal'
import { findSprawl } from '#app/imports/read-xlsx.ts'
import { readZipContents } from '#app/imports/zip-contents.ts'
import type { Sheet } from '#survey/exchange/xlsform.ts'
import type { FormatFaultCode } from '#survey/format-fault.ts'

// far beyond what 500 rows of text come to, and read in a fraction of a second
const zipLimits = { fileBytes: 6 * 1024 * 1024, totalBytes: 10 * 1024 * 1024, files: 200 }

/** Every sheet of a workbook as texts, spaces and lines as they stand. A workbook with formulas is refused. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | FormatFaultCode> {
  const contents = readZipContents(bytes, zipLimits)
  if (contents === 'too_large') return 'too_large'
  if (contents === 'damaged' || !contents.has('xl/workbook.xml')) return 'not_a_workbook'
  if (findSprawl(contents)) return 'too_large'
  for (const [name, sheet] of contents) {
    if (name.startsWith('xl/worksheets/') && /<(?:\w+:)?f[\s>/]/.test(latin1(sheet))) return 'formula'
  }
  try {
    const sheets = await readAllSheets(new Uint8Array(bytes).buffer, {
      trim: false,
      parseNumber: (text) => text,
    })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOfCell)) }))
  } catch {
    return 'not_a_workbook'
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
