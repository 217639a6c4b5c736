import type { Kysely } from 'kysely'

/** What was not taken over from the file of a draft, until somebody has looked it through. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('questionnaire_draft').addColumn('import_notes', 'text').execute()
}
