import { sql, type Kysely } from 'kysely'

/**
 * What members decided about practices, how they judged them by criteria, and what practices count as already. All are only
 * added to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('choice', 'swap')`))
    .addColumn('reason_code', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('run_id', 'text', (c) => c.notNull().references('rule_run.id'))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('decision_number', ['wave_id', 'number'])
    .execute()

  await db.schema
    .createTable('decision_entry')
    .addColumn('decision_id', 'text', (c) => c.notNull().references('decision.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('outcome', 'text', (c) =>
      c.notNull().check(sql`outcome in ('chosen', 'reserve', 'not_chosen', 'declined', 'reopened')`),
    )
    .addColumn('after', 'integer', (c) => c.notNull().check(sql`after >= 0`))
    .addColumn('strategy', 'text')
    .addColumn('seen', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('decision_entry_of', ['decision_id', 'practice_id'])
    .execute()

  await db.schema
    .createIndex('decision_entry_practice')
    .on('decision_entry')
    .columns(['practice_id', 'decision_id'])
    .execute()

  await db.schema
    .createTable('criterion_judgement')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('criterion', 'text', (c) => c.notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('rating', 'integer', (c) => c.check(sql`rating between 1 and 5`))
    .addColumn('others_seen', 'integer', (c) => c.notNull().check(sql`others_seen >= 0`))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('criterion_judgement_number', [
      'wave_id',
      'practice_id',
      'criterion',
      'account_id',
      'number',
    ])
    .execute()

  await db.schema
    .createTable('practice_recognition')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('recognised_as', 'text', (c) =>
      c.notNull().check(sql`recognised_as in ('neither', 'promising', 'safe')`),
    )
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('practice_recognition_number', ['practice_id', 'number'])
    .execute()
}
