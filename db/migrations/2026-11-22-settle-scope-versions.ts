import { sql, type Kysely } from 'kysely'

/** What members decide about answers on several versions of a practice's scope, one row for each decision. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('version_decision')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('decision', 'text', (c) => c.notNull().check(sql`decision in ('apart', 'only', 'same')`))
    .addColumn('only_version', 'integer')
    .addColumn('versions', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('version_decision_number', ['wave_id', 'practice_id', 'number'])
    .addCheckConstraint('version_decision_only', sql`(decision = 'only') = (only_version is not null)`)
    .execute()
}
