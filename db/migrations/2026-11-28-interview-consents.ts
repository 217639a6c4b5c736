import { sql, type Kysely } from 'kysely'

/** What practices answer when they are asked for an interview. Only added to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('interview_consent')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('answer', 'text', (c) =>
      c.notNull().check(sql`answer in ('yes', 'no', 'withdrawn', 'not_asked')`),
    )
    .addColumn('said_by', 'text')
    .addColumn('how', 'text', (c) => c.notNull().check(sql`length(how) > 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('interview_consent_number', ['practice_id', 'number'])
    .addCheckConstraint('interview_consent_said_by', sql`answer = 'not_asked' or said_by is not null`)
    .execute()
}
