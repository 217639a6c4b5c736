import { sql, type Kysely } from 'kysely'

/**
 * What became of practices that were split or merged, and on which practice the answers about them count. Nothing is
 * overwritten: what is undone is a further row, and of the decisions about answers the highest number stands.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  const reason = sql`length(reason) > 0`

  await schema
    .createTable('succession')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('study_id', 'text', (c) => c.notNull().references('study.id'))
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('split', 'merge')`))
    .addColumn('reason', 'text', (c) => c.notNull().check(reason))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  await schema.createIndex('succession_study').on('succession').column('study_id').execute()

  await schema
    .createTable('succession_practice')
    .addColumn('succession_id', 'text', (c) => c.notNull().references('succession.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('side', 'text', (c) => c.notNull().check(sql`side in ('from', 'to')`))
    .addColumn('place', 'integer', (c) => c.notNull().check(sql`place >= 1`))
    .addPrimaryKeyConstraint('succession_practice_pk', ['succession_id', 'practice_id'])
    .execute()
  await schema
    .createIndex('succession_practice_practice')
    .on('succession_practice')
    .column('practice_id')
    .execute()

  await schema
    .createTable('succession_undoing')
    .addColumn('succession_id', 'text', (c) => c.primaryKey().references('succession.id'))
    .addColumn('reason', 'text', (c) => c.notNull().check(reason))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()

  await schema
    .createTable('follow_decision')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('decision', 'text', (c) => c.notNull().check(sql`decision in ('stay', 'follow')`))
    .addColumn('to_id', 'text', (c) => c.references('practice.id'))
    .addColumn('reason', 'text', (c) => c.notNull().check(reason))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('follow_decision_number', ['wave_id', 'practice_id', 'number'])
    .addCheckConstraint('follow_decision_to', sql`(decision = 'follow') = (to_id is not null)`)
    .execute()

  await schema
    .alterTable('scope')
    .addColumn('origin_id', 'text', (c) => c.references('scope.id'))
    .execute()
  await schema.createIndex('scope_origin').on('scope').column('origin_id').execute()
}
