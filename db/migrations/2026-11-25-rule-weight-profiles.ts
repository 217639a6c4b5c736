import { sql, type Kysely } from 'kysely'

/** Weights by name, kept for a study: a change is a new version, and rules hold the numbers themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('weight_profile')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('study_id', 'text', (c) => c.notNull().references('study.id'))
    .addColumn('name', 'text', (c) => c.notNull().check(sql`length(name) > 0`))
    .addColumn('sort_key', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('profile', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('weight_profile_number', ['study_id', 'name', 'number'])
    .execute()
}
