import { sql, type Kysely } from 'kysely'

/** Frozen data sets, when results were opened, rules for choosing practices, and the lists they made. All are only added to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('frozen_set')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('frozen_set_number', ['wave_id', 'number'])
    .execute()

  await db.schema
    .createTable('frozen_part')
    .addColumn('set_id', 'text', (c) => c.notNull().references('frozen_set.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('frozen_part_name', ['set_id', 'name'])
    .execute()

  await db.schema
    .createTable('results_opening')
    .addColumn('wave_id', 'text', (c) => c.primaryKey().references('wave.id'))
    .addColumn('account_id', 'text', (c) => c.references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('selection_rule')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('rule', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('selection_rule_number', ['wave_id', 'number'])
    .execute()

  await db.schema
    .createTable('rule_run')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('set_id', 'text', (c) => c.notNull().references('frozen_set.id'))
    .addColumn('rule_id', 'text', (c) => c.notNull().references('selection_rule.id'))
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('rule_run_of', ['set_id', 'rule_id'])
    .execute()

  // results of earlier waves could be seen by all their members from the beginning
  await sql`
    insert into results_opening (wave_id, account_id, at)
    select id, null, opened_at from wave where opened_at is not null
  `.execute(db)
}
