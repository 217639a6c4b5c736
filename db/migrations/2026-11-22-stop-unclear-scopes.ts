import { sql, type Kysely } from 'kysely'

/**
 * What people decide about scopes before practices are fielded. All four are logs: nothing is overwritten, and the highest
 * number stands.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  const number = sql`number >= 1`

  await schema
    .createTable('scope_check_setting')
    .addColumn('study_id', 'text', (c) => c.notNull().references('study.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(number))
    .addColumn('stops', 'text', (c) => c.notNull())
    .addColumn('warns', 'text', (c) => c.notNull())
    .addColumn('broad_level', 'integer', (c) => c.notNull().check(sql`broad_level between 2 and 5`))
    .addColumn('narrow_citizens', 'integer', (c) => c.notNull().check(sql`narrow_citizens >= 0`))
    .addColumn('narrow_staff', 'integer', (c) => c.notNull().check(sql`narrow_staff >= 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('scope_check_setting_number', ['study_id', 'number'])
    .execute()

  await schema
    .createTable('scope_check_exception')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('check_name', 'text', (c) => c.notNull())
    .addColumn('scope_version', 'integer', (c) => c.notNull().check(sql`scope_version >= 1`))
    .addColumn('number', 'integer', (c) => c.notNull().check(number))
    .addColumn('state', 'text', (c) => c.notNull().check(sql`state in ('set_aside', 'taken_up')`))
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('scope_check_exception_number', [
      'practice_id',
      'check_name',
      'scope_version',
      'number',
    ])
    .execute()

  await schema
    .createTable('scope_approval')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('scope_id', 'text', (c) => c.notNull().references('scope.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(number))
    .addColumn('stamp', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull().check(sql`state in ('approved', 'sent_back')`))
    .addColumn('reason', 'text')
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('scope_approval_number', ['scope_id', 'number'])
    .addCheckConstraint('scope_approval_reason', sql`state = 'approved' or length(reason) > 0`)
    .execute()

  await schema
    .createTable('overlap_decision')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('study_id', 'text', (c) => c.notNull().references('study.id'))
    .addColumn('first_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('second_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(number))
    .addColumn('verdict', 'text', (c) =>
      c.notNull().check(sql`verdict in ('same', 'first_in_second', 'second_in_first', 'different')`),
    )
    .addColumn('first_version', 'integer', (c) => c.notNull().check(sql`first_version >= 1`))
    .addColumn('second_version', 'integer', (c) => c.notNull().check(sql`second_version >= 1`))
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('overlap_decision_number', ['first_id', 'second_id', 'number'])
    .execute()
  await schema.createIndex('overlap_decision_study').on('overlap_decision').column('study_id').execute()
}
