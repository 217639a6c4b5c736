import { sql, type Kysely } from 'kysely'

/** What readers may see of a wave, kept as it was released. A later release is a new row; the newest stands until it is withdrawn. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('release')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('minimum', 'integer', (c) => c.notNull().check(sql`minimum >= 3`))
    .addColumn('figures', 'text', (c) => c.notNull())
    .addColumn('basis', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('release_number', ['wave_id', 'number'])
    .execute()

  await db.schema
    .createTable('release_withdrawal')
    .addColumn('release_id', 'text', (c) => c.primaryKey().references('release.id'))
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
}
