import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { matchColumns, type ColumnMapping, type ImportField } from '#app/imports/match-columns.ts'
import { decodeText, readCsv } from '#app/imports/read-csv.ts'
import { readTable } from '#app/imports/read-table.ts'

/** A file of the demonstration as the importer sees it: rows, and which column holds what. */
export async function readImport<Field extends string>(
  file: { folder: string; name: string },
  fields: readonly ImportField<Field>[],
): Promise<{ rows: string[][]; mapping: ColumnMapping<Field> }> {
  const read = await readTable(await readFile(join(file.folder, file.name)))
  if ('fault' in read) throw new Error(`${file.name}: ${read.fault.code}`)
  return { rows: read.rows, mapping: matchColumns(read.rows[0] ?? [], fields) }
}

/** Rows of a file as objects by column name. Answers are too many rows for an import, and are not imported. */
export async function readRecords<Column extends string>(
  file: { folder: string; name: string },
  columns: readonly Column[],
): Promise<Record<Column, string>[]> {
  const rows = readCsv(decodeText(await readFile(join(file.folder, file.name))))
  if (!Array.isArray(rows)) throw new Error(`${file.name}: ${rows.code}`)
  const [header = [], ...body] = rows
  const absent = columns.find((column) => !header.includes(column))
  if (absent) throw new Error(`${file.name}: no column ${absent}`)
  const places = columns.map((column) => [column, header.indexOf(column)] as const)
  return body.map(
    (cells) =>
      Object.fromEntries(places.map(([column, index]) => [column, cells[index] ?? ''])) as Record<
        Column,
        string
      >,
  )
}
