import { attributeOf, forEachTag, type Tag } from '#app/imports/xml-tags.ts'

/** Far beyond what 500 questions come to, and read in a fraction of a second. */
const limits = {
  tags: 250_000,
  cells: 60_000,
  /** Cells up to the last row and column of a sheet, which the reader fills up. */
  grid: 400_000,
  /** Letters written as `&amp;`. */
  entities: 50_000,
  columns: 702,
  /** Some programs write an empty row at the very end of a sheet; two sheets may have one. */
  rows: 2_200_000,
}

/**
 * Looks through the files of a workbook for what would take a reader long, or is no plain table.
 *
 * @returns `null` when it can be read.
 */
export function workbookFault(
  contents: ReadonlyMap<string, Uint8Array>,
): 'too_large' | 'not_a_workbook' | 'formula' | null {
  const count = new Count()
  for (const [name, xml] of contents) {
    const sheet = name.startsWith('xl/worksheets/') && name.endsWith('.xml') ? new Extent() : null
    let isFormula = false
    const isWhole = forEachTag(xml, (tag) => {
      count.add(tag)
      isFormula = sheet !== null && tag.name === 'f'
      sheet?.add(tag)
      return !isFormula && count.isWithin && (sheet?.isWithin ?? true)
    })
    if (isFormula) return 'formula'
    if (!isWhole || sheet?.isStrange) return 'not_a_workbook'
    if (!count.isWithin || (sheet && !sheet.isWithin) || entitiesIn(xml) > limits.entities) return 'too_large'
    if (sheet) {
      count.files += 1
      count.rows += sheet.rows
      if (count.rows > limits.rows) return 'too_large'
    }
  }
  // each is read anew, also when all of them are in the same file
  return count.sheets > count.files ? 'too_large' : null
}

/** What all files together hold. */
class Count {
  files = 0
  sheets = 0
  rows = 0
  #tags = 0
  #cells = 0

  add({ name }: Tag): void {
    this.#tags += 1
    if (name === 'c') this.#cells += 1
    if (name === 'sheet') this.sheets += 1
  }

  get isWithin(): boolean {
    return this.#tags <= limits.tags && this.#cells <= limits.cells
  }
}

/** How far a sheet reaches. */
class Extent {
  isStrange = false
  rows = 0
  #lastCell: [row: number, column: number] = [0, 0]

  add(tag: Tag): void {
    if (tag.name !== 'row' && tag.name !== 'c') return
    const place = attributeOf(tag, 'r')
    if (place === null) return
    const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? []
    const row = Number(digits)
    if (digits === '' || (tag.name === 'c') !== (letters !== '')) this.isStrange = true
    else if (tag.name === 'row') this.rows = Math.max(this.rows, row)
    else {
      const [lastRow, lastColumn] = this.#lastCell
      this.#lastCell = [Math.max(lastRow, row), Math.max(lastColumn, columnNumber(letters))]
    }
  }

  get isWithin(): boolean {
    const [row, column] = this.#lastCell
    return !this.isStrange && column <= limits.columns && row * column <= limits.grid
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function entitiesIn(xml: Uint8Array): number {
  let count = 0
  for (let at = xml.indexOf(0x26); at >= 0; at = xml.indexOf(0x26, at + 1)) count += 1
  return count
}
