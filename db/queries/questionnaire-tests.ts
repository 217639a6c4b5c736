import type { Kysely } from 'kysely'
import type { Database, QuestionnaireTestTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { findDraftRevision } from './questionnaire-draft-revisions.ts'
import { lockDraft, type DraftDeed, type DraftEnd } from './questionnaire-drafts.ts'

/** What would be stored, text by field: a rating or a way not to answer in digits, everything else as it is. */
export type TestFields = Readonly<Record<string, string>>

/** Test answers with the draft as it was when they were begun. */
export interface QuestionnaireTest extends Omit<QuestionnaireTestTable, 'fields'> {
  readonly fields: TestFields
  readonly content: Questionnaire
}

/** Begins test answers on the draft as it stands now; that state is kept as long as the draft. */
export function beginQuestionnaireTest(
  db: Kysely<Database>,
  test: DraftDeed & Pick<QuestionnaireTestTable, 'id' | 'role' | 'language'>,
): Promise<'begun' | DraftEnd> {
  const { id, studyId, draftId, role, language, by, at } = test
  return transact(db, async (trx) => {
    const draft = await lockDraft(trx, studyId, draftId)
    if (typeof draft === 'string') return draft
    await trx
      .insertInto('questionnaireTest')
      .values({
        id,
        draftId,
        revision: draft.revision,
        role,
        language,
        fields: '{}',
        activeSeconds: 0,
        startedAt: at,
        finishedAt: null,
        accountId: by,
      })
      .execute()
    return 'begun'
  })
}

/** One's own test answers to a draft of this study; another's are read in the list only. */
export async function findQuestionnaireTest(
  db: Kysely<Database>,
  test: { studyId: string; draftId: string; id: string; accountId: string },
): Promise<QuestionnaireTest | undefined> {
  const row = await db
    .selectFrom('questionnaireTest')
    .where('id', '=', test.id)
    .where('draftId', '=', test.draftId)
    .where('accountId', '=', test.accountId)
    .selectAll()
    .executeTakeFirst()
  if (!row) return undefined
  const state = await findDraftRevision(db, test.studyId, test.draftId, row.revision)
  return state && { ...row, fields: JSON.parse(row.fields) as TestFields, content: state.content }
}

/**
 * Writes fields of test answers that are not finished; the fields of other pages stay.
 *
 * @returns false when they are finished or not this account's.
 */
export function saveQuestionnaireTest(
  db: Kysely<Database>,
  save: { id: string; accountId: string; fields: TestFields; language?: QuestionnaireTestTable['language'] },
): Promise<boolean> {
  return transact(db, async (trx) => {
    const open = { id: save.id, accountId: save.accountId }
    const { numUpdatedRows } = await unfinished(trx, open)
      .set((eb) => ({ language: save.language ?? eb.ref('language') }))
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return false
    const { fields } = await trx
      .selectFrom('questionnaireTest')
      .where('id', '=', save.id)
      .select('fields')
      .executeTakeFirstOrThrow()
    const merged = { ...(JSON.parse(fields) as TestFields), ...save.fields }
    await unfinished(trx, open)
      .set({ fields: JSON.stringify(merged) })
      .execute()
    return true
  })
}

/** Ends test answers: they count as one finished test. False when they were finished before or are not this account's. */
export async function finishQuestionnaireTest(
  db: Kysely<Database>,
  test: { id: string; accountId: string; at: string; activeSeconds: number },
): Promise<boolean> {
  const { numUpdatedRows } = await unfinished(db, test)
    .set({ finishedAt: test.at, activeSeconds: Math.max(0, Math.round(test.activeSeconds)) })
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Test answers in a list. */
export interface ListedTest extends Omit<QuestionnaireTestTable, 'fields'> {
  readonly fields: TestFields
  readonly accountName: string
}

/** All test answers to a draft of this study, the last begun first. */
export async function listQuestionnaireTests(
  db: Kysely<Database>,
  studyId: string,
  draftId: string,
): Promise<ListedTest[]> {
  const rows = await db
    .selectFrom('questionnaireTest')
    .innerJoin('questionnaireDraft', 'questionnaireDraft.id', 'questionnaireTest.draftId')
    .innerJoin('account', 'account.id', 'questionnaireTest.accountId')
    .where('questionnaireDraft.studyId', '=', studyId)
    .where('questionnaireDraft.id', '=', draftId)
    .orderBy('questionnaireTest.startedAt', 'desc')
    .orderBy('questionnaireTest.id')
    .selectAll('questionnaireTest')
    .select('account.name as accountName')
    .execute()
  return rows.map((row) => ({ ...row, fields: JSON.parse(row.fields) as TestFields }))
}

/** How many went through a draft to the end. */
export async function countFinishedTests(db: Kysely<Database>, draftId: string): Promise<number> {
  const { finished } = await db
    .selectFrom('questionnaireTest')
    .where('draftId', '=', draftId)
    .where('finishedAt', 'is not', null)
    .select((eb) => eb.fn.countAll<number>().as('finished'))
    .executeTakeFirstOrThrow()
  return finished
}

function unfinished(db: Kysely<Database>, { id, accountId }: { id: string; accountId: string }) {
  return db
    .updateTable('questionnaireTest')
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .where('finishedAt', 'is', null)
}
