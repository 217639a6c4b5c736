import { sql, type Kysely } from 'kysely'

/**
 * What is kept about interviews: questions with every wording they had and the orders they stood in, notes, how the interview
 * stands, and what was written about elements afterwards. All are only added to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('interview_question')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('draft_key', 'text')
    .addColumn('draft', 'text')
    .addColumn('run_id', 'text', (c) => c.references('rule_run.id'))
    .addUniqueConstraint('interview_question_number', ['wave_id', 'practice_id', 'number'])
    .addUniqueConstraint('interview_question_draft', ['wave_id', 'practice_id', 'draft_key'])
    .addCheckConstraint(
      'interview_question_drafted',
      sql`(draft_key is null) = (draft is null) and (draft_key is null) = (run_id is null)`,
    )
    .execute()

  await db.schema
    .createTable('interview_question_wording')
    .addColumn('question_id', 'text', (c) => c.notNull().references('interview_question.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('text', 'text', (c) => c.notNull().check(sql`length(text) > 0`))
    .addColumn('language', 'text', (c) => c.notNull().check(sql`language in ('da', 'en')`))
    .addColumn('removed', 'integer', (c) => c.notNull().check(sql`removed in (0, 1)`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('interview_question_wording_of', ['question_id', 'number'])
    .execute()

  await db.schema
    .createTable('interview_question_order')
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('questions', 'text', (c) => c.notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('interview_question_order_of', ['wave_id', 'practice_id', 'number'])
    .execute()

  await db.schema
    .createTable('interview_note')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('question_id', 'text', (c) => c.references('interview_question.id'))
    .addColumn('text', 'text', (c) => c.notNull().check(sql`length(text) > 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('interview_note_number', ['wave_id', 'practice_id', 'number'])
    .execute()

  await db.schema
    .createTable('interview_status')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('status', 'text', (c) =>
      c.notNull().check(sql`status in ('not_arranged', 'arranged', 'held', 'declined', 'not_possible')`),
    )
    .addColumn('on_date', 'text')
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('interview_status_number', ['wave_id', 'practice_id', 'number'])
    .addCheckConstraint(
      'interview_status_date',
      sql`(status in ('arranged', 'held')) = (on_date is not null)`,
    )
    .execute()

  await db.schema
    .createTable('interview_appraisal')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('element', 'text', (c) => c.notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('text', 'text', (c) => c.notNull().check(sql`length(text) > 0`))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('interview_appraisal_number', [
      'wave_id',
      'practice_id',
      'element',
      'account_id',
      'number',
    ])
    .execute()
}
