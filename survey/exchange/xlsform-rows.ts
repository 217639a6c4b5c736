import { textUpTo, longestText } from '../format-shape.ts'
import type { Text } from '../questionnaire.ts'
import type { ImportFindings } from './import-notes.ts'
import type { Sheet } from './xlsform.ts'

/** One row of a sheet, read by the names of its columns. */
export interface SheetRow {
  /** The cell as text without anything around it; empty when there is no such column. */
  cell(column: string): string
  /** Where a cell is, as a spreadsheet says it: `survey!C7`; the row alone when there is no such column. */
  at(column: string): string
  /** A text in both languages; `undefined` with a fault. Columns without a language are in the default language. */
  text(column: string): Text | undefined
}

/** Which language columns without one are in. */
export type FormLanguage = 'da' | 'en'

const oneLanguage = textUpTo(longestText)
const longestHeader = 200

/**
 * The rows of a sheet below its header that have something in them. Columns beside the known ones are noted when
 * anything stands in them.
 */
export function sheetRows(
  { name, rows }: Sheet,
  known: { readonly plain: readonly string[]; readonly translated: readonly string[] },
  language: FormLanguage,
  findings: ImportFindings,
): SheetRow[] {
  const columns = new Map<string, number>()
  const filled = (index: number) => rows.slice(1).some((row) => (row[index] ?? '') !== '')
  for (const [index, header] of (rows[0] ?? []).entries()) {
    const column = columnOf(header, known, language)
    const where = `${name}!${columnLetter(index)}1`
    if (column === null) {
      if (header.trim() !== '' || filled(index)) findings.note('ignored', where, header.trim().slice(0, 60))
    } else if (columns.has(column)) findings.faults.add(where, 'duplicate_id', { value: header })
    else columns.set(column, index)
  }
  return rows.slice(1).flatMap((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return []
    const raw = (column: string) => row[columns.get(column) ?? -1] ?? ''
    const at = (column: string) => `${name}!${columnLetter(columns.get(column) ?? -1)}${index + 2}`
    const inOne = (column: string) => oneLanguage(raw(column), at(column), findings.faults)
    return [
      {
        cell: (column) => raw(column).trim(),
        at,
        text(column) {
          const [da, en] = [inOne(`${column}:da`), inOne(`${column}:en`)]
          return da === undefined || en === undefined ? undefined : { da, en }
        },
      },
    ]
  })
}

/** The name under which a column is kept: `type`, `label:da`. */
function columnOf(
  header: string,
  known: { readonly plain: readonly string[]; readonly translated: readonly string[] },
  language: FormLanguage,
): string | null {
  // no header of ours is nearly as long
  if (header.length > longestHeader) return null
  const [name = '', ...rest] = header.trim().split(/\s*::?\s*/)
  const column = name.trim().toLowerCase()
  if (rest.length === 0) {
    if (known.plain.includes(column)) return column
    return known.translated.includes(column) ? `${column}:${language}` : null
  }
  const spoken = rest.length === 1 ? languageOf(rest[0] ?? '') : null
  return spoken && known.translated.includes(column) ? `${column}:${spoken}` : null
}

/** `Dansk (da)`, `da`, `Danish`; `null` for every other language. */
export function languageOf(name: string): FormLanguage | null {
  const plain = name.trim().toLowerCase()
  if (/\(da\)$|^(da|dansk|danish)$/.test(plain)) return 'da'
  return /\(en\)$|^(en|engelsk|english)$/.test(plain) ? 'en' : null
}

/** A, B … Z, AA; empty for no column. */
function columnLetter(index: number): string {
  if (index < 0) return ''
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}
