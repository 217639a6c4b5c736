import type { Kysely } from 'kysely'
import type { Database, ImportDraftTable } from '#db/schema.ts'

/** A draft with its cells as rows, the header first. */
export type ImportDraft = Omit<ImportDraftTable, 'cells'> & { rows: string[][] }

/** Keeps what was read from a file until somebody applies or drops it. */
export async function insertImportDraft(
  db: Kysely<Database>,
  { rows, ...draft }: ImportDraft,
): Promise<void> {
  await db
    .insertInto('importDraft')
    .values({ ...draft, cells: JSON.stringify(rows) })
    .execute()
}

/** The draft that this account made in this study, and in this wave when it is one of informants. */
export async function findImportDraft(
  db: Kysely<Database>,
  draft: {
    id: string
    studyId: string
    waveId: string | null
    kind: ImportDraftTable['kind']
    createdBy: string
  },
): Promise<ImportDraft | undefined> {
  const row = await db
    .selectFrom('importDraft')
    .where('id', '=', draft.id)
    .where('studyId', '=', draft.studyId)
    .where('waveId', draft.waveId === null ? 'is' : '=', draft.waveId)
    .where('kind', '=', draft.kind)
    .where('createdBy', '=', draft.createdBy)
    .selectAll()
    .executeTakeFirst()
  if (!row) return undefined
  const { cells, ...rest } = row
  return { ...rest, rows: JSON.parse(cells) as string[][] }
}

/** Removes a draft that is applied or dropped. */
export async function deleteImportDraft(db: Kysely<Database>, id: string, createdBy: string): Promise<void> {
  await db.deleteFrom('importDraft').where('id', '=', id).where('createdBy', '=', createdBy).execute()
}

/** Clears drafts that nobody came back to. They may hold names and addresses, so they do not stay. */
export async function deleteOldImportDrafts(db: Kysely<Database>, createdBefore: string): Promise<void> {
  await db.deleteFrom('importDraft').where('createdAt', '<', createdBefore).execute()
}
