import { sql, type Kysely } from 'kysely'

/**
 * Questionnaires of a study's own: drafts with every state they were saved in, test answers that never become data, and
 * published versions that never change. What informants write or choose beside the items is text by field, of which the
 * comment is one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db

  await schema
    .createTable('text_answer')
    .addColumn('response_id', 'text', (c) => c.notNull().references('response.id'))
    .addColumn('field', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull().check(sql`revision >= 1`))
    .addColumn('client', 'text', (c) => c.notNull())
    .addColumn('client_sequence', 'integer', (c) => c.notNull())
    .addColumn('saved_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('text_answer_pk', ['response_id', 'field'])
    .execute()
  await sql`
    insert into text_answer (response_id, field, text, revision, client, client_sequence, saved_at)
    select response_id, element || '_comment', text, revision, client, client_sequence, saved_at from comment
  `.execute(db)
  await schema.dropTable('comment').execute()

  await schema
    .alterTable('response')
    .addColumn('answer_mode', 'text', (c) =>
      c.check(sql`answer_mode in ('alone', 'together', 'interviewed')`),
    )
    .execute()
  await schema.alterTable('response').addColumn('switched_language_at', 'text').execute()

  await schema
    .createTable('questionnaire_draft')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('study_id', 'text', (c) => c.notNull().references('study.id'))
    .addColumn('parent', 'text')
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull().check(sql`revision >= 1`))
    .addColumn('core_unlocked_at', 'text')
    .addColumn('core_unlocked_by', 'text', (c) => c.references('account.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('saved_at', 'text', (c) => c.notNull())
    .addColumn('saved_by', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('discarded_at', 'text')
    .execute()
  await schema.createIndex('questionnaire_draft_study').on('questionnaire_draft').column('study_id').execute()

  await schema
    .createTable('questionnaire_draft_revision')
    .addColumn('draft_id', 'text', (c) => c.notNull().references('questionnaire_draft.id'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('saved_at', 'text', (c) => c.notNull())
    .addColumn('saved_by', 'text', (c) => c.notNull().references('account.id'))
    .addPrimaryKeyConstraint('questionnaire_draft_revision_pk', ['draft_id', 'revision'])
    .execute()

  await schema
    .createTable('questionnaire_test')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('draft_id', 'text', (c) => c.notNull().references('questionnaire_draft.id'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull().check(sql`language in ('da', 'en')`))
    .addColumn('fields', 'text', (c) => c.notNull())
    .addColumn('active_seconds', 'integer', (c) => c.notNull())
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('finished_at', 'text')
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .execute()
  await schema.createIndex('questionnaire_test_draft').on('questionnaire_test').column('draft_id').execute()

  await schema
    .createTable('questionnaire_version')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('study_id', 'text', (c) => c.notNull().references('study.id'))
    .addColumn('draft_id', 'text', (c) => c.notNull().unique().references('questionnaire_draft.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('parent', 'text')
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('measurement_digest', 'text', (c) => c.notNull())
    .addColumn('presentation_digest', 'text', (c) => c.notNull())
    .addColumn('change_class', 'text', (c) => c.check(sql`change_class in ('A', 'B', 'C', 'D', 'E')`))
    .addColumn('changes', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull().check(sql`length(note) > 0`))
    .addColumn('core_unlocked_at', 'text')
    .addColumn('published_at', 'text', (c) => c.notNull())
    .addColumn('published_by', 'text', (c) => c.notNull().references('account.id'))
    .addUniqueConstraint('questionnaire_version_number', ['study_id', 'number'])
    .execute()
}
