import { sql, type Kysely } from 'kysely'

/**
 * Cards that say the same practice narrower or broader on purpose. Each is a scope of the practice with a number of its own,
 * and a row here, which keeps it out of the versions that follow each other. Of each kind a practice has one at a time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('scope_variant')
    .addColumn('scope_id', 'text', (c) => c.primaryKey().references('scope.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('narrow', 'broad')`))
    .addColumn('variant_of', 'text', (c) => c.notNull().references('scope.id'))
    .addColumn('ended_at', 'text')
    .addColumn('ended_by', 'text', (c) => c.references('account.id'))
    .addColumn('end_reason', 'text')
    .addCheckConstraint(
      'scope_variant_ended',
      sql`(ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)`,
    )
    .execute()
  await db.schema
    .createIndex('scope_variant_open')
    .unique()
    .on('scope_variant')
    .columns(['practice_id', 'kind'])
    .where(sql.ref('ended_at'), 'is', null)
    .execute()
  await db.schema.createIndex('scope_variant_practice').on('scope_variant').column('practice_id').execute()
}
