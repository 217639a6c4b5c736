import writeExcel from 'write-excel-file/node'
import type { Sheet } from '#survey/exchange/xlsform.ts'

/** A workbook of sheets with texts only, the header bold and in view. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, index) =>
      // every cell is text, so that no program takes one for a formula or a date
      row.map((value) =>
        value === ''
          ? null
          : { value: cellText(value), type: String, ...(index === 0 && { fontWeight: 'bold' as const }) },
      ),
    ),
    stickyRowsCount: 1,
  }))
  return new Uint8Array(await writeExcel(written).toBuffer())
}

/**
 * A text as the library writes it without harm. `_x0041_` would be read as the letter that spreadsheets write so. And
 * texts are looked up by name in a plain object, so that `valueOf` would be found before it is there: a space after it
 * is taken away again by whoever reads the form.
 */
function cellText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return escaped in Object.prototype ? `${escaped} ` : escaped
}
