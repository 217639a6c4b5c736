import type { Kysely } from 'kysely'

/** Who saw others' judgements by hand before judging. Only added to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('judgement_reveal')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.references('practice.id'))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createIndex('judgement_reveal_of')
    .on('judgement_reveal')
    .columns(['wave_id', 'account_id'])
    .execute()
}
