import { createHash, randomUUID } from 'node:crypto'
import {
  deleteImportDraft,
  findImportDraft,
  insertImportDraft,
  type ImportDraft,
} from '#db/queries/import-drafts.ts'
import { db } from '#app/db.server.ts'
import { chosenColumns, columnMatchedTwice, type ColumnMapping, type ImportField } from './match-columns.ts'
import type { ImportFault } from './practice-plan.ts'
import { readUpload, type UploadFault } from './read-upload.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'

/** How many rows of each kind a preview shows; the counts are of all. */
export const shownRows = 100

/** Whose draft it is, and of what. */
export type DraftOwner = Pick<ImportDraft, 'studyId' | 'waveId' | 'kind' | 'createdBy'>

/** Keeps what an upload form sent until it is applied or dropped. */
export async function keepUpload(
  owner: DraftOwner,
  form: FormData,
  createdAt: string,
): Promise<{ id: string } | { fault: UploadFault }> {
  const read = await readUpload(form)
  if ('fault' in read) return read
  const id = randomUUID()
  await insertImportDraft(db, { ...owner, ...read, id, createdAt })
  return { id }
}

/** The draft that the address names, when it is this owner's. */
export async function findDraft(
  owner: DraftOwner,
  address: URLSearchParams,
): Promise<ImportDraft | undefined> {
  const id = address.get('draft') ?? undefined
  return isId(id) ? findImportDraft(db, { ...owner, id }) : undefined
}

export function dropDraft({ id, createdBy }: ImportDraft): Promise<void> {
  return deleteImportDraft(db, id, createdBy)
}

/** The plan of a draft with the columns that the address names, and a stamp that differs when the plan does. */
export function planOfDraft<Name extends string, Plan extends { faults: ImportFault<Name, string>[] }>(
  draft: ImportDraft,
  address: URLSearchParams,
  fields: readonly ImportField<Name>[],
  planOf: (rows: string[][], mapping: ColumnMapping<Name>) => Plan,
): { plan: Plan; stamp: string; mapping: ColumnMapping<Name> } {
  const header = draft.rows[0] ?? []
  const mapping = chosenColumns(address, header, fields)
  const plan = planOf(draft.rows, mapping)
  const twice = columnMatchedTwice(mapping)
  const field = twice === null ? undefined : fields.findLast(({ name }) => mapping[name] === twice)
  if (twice !== null && field) {
    const column = header[twice] ?? ''
    plan.faults.unshift({ row: 1, field: field.name, column, code: 'column_twice', cell: '' })
  }
  const stamp = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 16)
  return { plan, stamp, mapping }
}

/** What the page shows of a draft beside its plan. */
export function shownDraft({ id, fileName, rows }: ImportDraft) {
  return { id, fileName, rows: rows.length - 1, header: rows[0] ?? [] }
}
