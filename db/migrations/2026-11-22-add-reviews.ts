import { sql, type Kysely } from 'kysely'

/** What members decide about responses, flags and contested scopes, one row for each decision: nothing is overwritten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db

  await schema
    .createTable('review')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('scope_version', 'integer', (c) => c.notNull().check(sql`scope_version >= 1`))
    .addColumn('response_id', 'text', (c) => c.references('response.id'))
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('flag', 'text')
    .addColumn('element', 'text')
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('seen', 'text', (c) => c.notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('review_number', ['wave_id', 'subject', 'number'])
    .addCheckConstraint(
      'review_state',
      sql`(flag is null and response_id is not null and state in ('approved', 'problem', 'left_out', 'received'))
        or (flag is not null and state in ('set_aside', 'taken_up'))`,
    )
    .execute()
  await schema.createIndex('review_response').on('review').column('response_id').execute()
}
