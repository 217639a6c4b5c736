import { describe, expect, test } from 'vitest'
import { discardQuestionnaireDraft, insertQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import {
  beginQuestionnaireTest,
  countFinishedTests,
  findQuestionnaireTest,
  finishQuestionnaireTest,
  listQuestionnaireTests,
  saveQuestionnaireTest,
} from '#db/queries/questionnaire-tests.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertStudy, then } from '#tests/support/fixtures.ts'

const later = '2026-09-01T08:10:00.000Z'

async function begun(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const alma = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead: alma } })
  const draft = { studyId, parent: 'promising-practice-1', by: alma, at: then }
  await insertQuestionnaireDraft(db, { ...draft, id: 'd1', content: promisingPractice1 })
  const deed = { studyId, draftId: 'd1', by: alma, at: then }
  await beginQuestionnaireTest(db, { ...deed, id: 't1', role: 'citizen', language: 'da' })
  return { db, alma, studyId, deed, own: { id: 't1', accountId: alma } }
}

describe.each(dialects)('test answers on %s', (dialect) => {
  test('are kept field by field, and counted when they are finished', async () => {
    const { db, alma, studyId, own } = await begun(dialect)
    expect(await saveQuestionnaireTest(db, { ...own, fields: { e01_1: '4', e01_comment: 'Fordi' } })).toBe(
      true,
    )
    expect(await saveQuestionnaireTest(db, { ...own, fields: { e01_1: '-7' }, language: 'en' })).toBe(true)
    expect(await countFinishedTests(db, 'd1')).toBe(0)
    expect(await finishQuestionnaireTest(db, { ...own, at: later, activeSeconds: 600 })).toBe(true)
    expect(await countFinishedTests(db, 'd1')).toBe(1)
    expect(await findQuestionnaireTest(db, { ...own, studyId, draftId: 'd1' })).toMatchObject({
      role: 'citizen',
      language: 'en',
      revision: 1,
      fields: { e01_1: '-7', e01_comment: 'Fordi' },
      content: promisingPractice1,
      finishedAt: later,
      activeSeconds: 600,
      accountId: alma,
    })
  })

  test('two pages saved at the same moment are both kept', async () => {
    const { db, studyId, own } = await begun(dialect)
    await Promise.all(
      ['e01_1', 'e02_1', 'e03_1', 'e04_1'].map((field) =>
        saveQuestionnaireTest(db, { ...own, fields: { [field]: '3' } }),
      ),
    )
    const test = await findQuestionnaireTest(db, { ...own, studyId, draftId: 'd1' })
    expect(test?.fields).toEqual({ e01_1: '3', e02_1: '3', e03_1: '3', e04_1: '3' })
  })

  test('are not changed once they are finished, nor by anybody else', async () => {
    const { db, studyId, own } = await begun(dialect)
    const bo = await insertAccount(db)
    expect(await saveQuestionnaireTest(db, { id: 't1', accountId: bo, fields: { e01_1: '1' } })).toBe(false)
    expect(
      await findQuestionnaireTest(db, { id: 't1', accountId: bo, studyId, draftId: 'd1' }),
    ).toBeUndefined()
    await finishQuestionnaireTest(db, { ...own, at: later, activeSeconds: 1 })
    expect(await saveQuestionnaireTest(db, { ...own, fields: { e01_1: '1' } })).toBe(false)
    expect(await finishQuestionnaireTest(db, { ...own, at: later, activeSeconds: 1 })).toBe(false)
  })

  test('are listed for the study alone, and never become a response or an answer', async () => {
    const { db, studyId, own } = await begun(dialect)
    await saveQuestionnaireTest(db, { ...own, fields: { e01_1: '4' } })
    await finishQuestionnaireTest(db, { ...own, at: later, activeSeconds: 1 })
    expect(await listQuestionnaireTests(db, studyId, 'd1')).toMatchObject([
      { id: 't1', accountName: 'Alma Lund', fields: { e01_1: '4' } },
    ])
    expect(await listQuestionnaireTests(db, await insertStudy(db), 'd1')).toEqual([])
    for (const table of ['response', 'answer', 'textAnswer', 'assignment'] as const) {
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
    }
  })

  test('are not begun on a draft that was put away', async () => {
    const { db, deed } = await begun(dialect)
    await discardQuestionnaireDraft(db, deed)
    const test = { ...deed, id: 't2', role: 'staff', language: 'da' } as const
    expect(await beginQuestionnaireTest(db, test)).toBe('discarded')
  })
})
