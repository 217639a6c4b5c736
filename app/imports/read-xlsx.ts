// the universal reader: it reads by the central directory, as the check before it does, and starts no threads
import { readSheet } from 'read-excel-file/universal'
import type { TableFault } from './read-table.ts'
import { storedZip } from './stored-zip.ts'
import { tableLimits } from './table-limits.ts'
import { attributeOf, forEachTag } from './xml-tags.ts'
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
    const rows = await readSheet(storedZip(contents), { trim: false, parseNumber: exactNumber })
    return rows.map((row) => row.map(textOfCell))
  } catch {
    return { code: 'damaged_workbook' }
  }
}

/** A single cell far out would make the reader fill everything up to it. */
function findSprawl(contents: ReadonlyMap<string, Uint8Array>): TableFault | null {
  for (const [name, sheet] of contents) {
    if (!name.startsWith('xl/worksheets/')) continue
    let fault: TableFault | null = null
    const isWhole = forEachTag(sheet, (tag) => {
      if (tag.name === 'row' || tag.name === 'c') fault = sprawlOf(tag.name, attributeOf(tag, 'r'))
      return fault === null
    })
    if (fault) return fault
    if (!isWhole) return { code: 'damaged_workbook' }
  }
  return null
}

function sprawlOf(kind: 'row' | 'c', place: string | null): TableFault | null {
  if (place === null) return null
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d+)$/.exec(place) ?? []
  if (digits === '' || (kind === 'c') !== (letters !== '')) return { code: 'damaged_workbook' }
  // programs write an empty row at the very end; the reader fills those up without cells
  const most = kind === 'row' ? 1_048_576 : 100_000
  if (Number(digits) > most) return { code: 'too_many_rows', limit: tableLimits.rows }
  return letters.length > 2 ? { code: 'too_many_columns', limit: tableLimits.columns } : null
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
