// the universal reader: it reads by the central directory, as the check before it does, and starts no threads
import { readSheet } from 'read-excel-file/universal'
import type { TableFault } from './read-table.ts'
import { tableLimits } from './table-limits.ts'
import { readZipContents } from './zip-contents.ts'

const zipLimits = { fileBytes: 40 * 1024 * 1024, totalBytes: 60 * 1024 * 1024, files: 1000 }

/** The cells of the first sheet as text: numbers and dates exactly as they stand, formulas as their last result. */
export async function readXlsx(bytes: Uint8Array): Promise<string[][] | TableFault> {
  const contents = readZipContents(bytes, zipLimits)
  if (contents === 'too_large') return { code: 'unpacks_too_large' }
  if (contents === 'damaged') return { code: 'damaged_workbook' }
  if (!contents.has('xl/workbook.xml')) return { code: 'not_a_table' }
  const sprawling = findSprawl(contents)
  if (sprawling) return sprawling
  try {
    const rows = await readSheet(new Uint8Array(bytes).buffer, { trim: false, parseNumber: exactNumber })
    return rows.map((row) => row.map(textOfCell))
  } catch {
    return { code: 'damaged_workbook' }
  }
}

/** A single cell far out would make the reader fill everything up to it. */
export function findSprawl(contents: ReadonlyMap<string, Uint8Array>): TableFault | null {
  for (const [name, sheet] of contents) {
    if (!name.startsWith('xl/worksheets/')) continue
    const text = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength).toString('latin1')
    for (const [, letters = '', digits = ''] of text.matchAll(
      /<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]+)(\d+)["']/g,
    )) {
      if (Number(digits) > 100_000) return { code: 'too_many_rows', limit: tableLimits.rows }
      if (letters.length > 2) return { code: 'too_many_columns', limit: tableLimits.columns }
    }
  }
  return null
}

/** 0.1 is kept in the file as 0.10000000000000001; whole numbers keep every digit. */
function exactNumber(text: string): string {
  if (/^-?\d+$/.test(text)) return text
  const number = Number(text)
  return Number.isFinite(number) ? String(number) : text
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    const iso = value.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
  }
  return String(value)
}
