import { describe, expect, test } from 'vitest'
import { unlockCore } from '#db/queries/questionnaire-core-locks.ts'
import {
  findDraftRevision,
  listDraftRevisions,
  restoreDraftRevision,
} from '#db/queries/questionnaire-draft-revisions.ts'
import {
  discardQuestionnaireDraft,
  findQuestionnaireDraft,
  insertQuestionnaireDraft,
  listQuestionnaireDrafts,
  saveQuestionnaireDraft,
} from '#db/queries/questionnaire-drafts.ts'
import { beginQuestionnaireTest } from '#db/queries/questionnaire-tests.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertStudy } from '#tests/support/fixtures.ts'

const begun = '2026-09-01T08:00:00.000Z'
/** So many seconds after the draft was made. */
const after = (seconds: number) => new Date(Date.parse(begun) + seconds * 1000).toISOString()
const titled = (da: string): Questionnaire => ({ ...promisingPractice1, title: { da, en: da } })

async function draft(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const alma = await insertAccount(db, { name: 'Alma Lund' })
  const bo = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: alma } })
  const made = { studyId, parent: 'promising-practice-1', by: alma, at: begun }
  await insertQuestionnaireDraft(db, { ...made, id: 'd1', content: titled('Kopi') })
  const save = (title: string, baseRevision: number, at: string, by = alma) =>
    saveQuestionnaireDraft(db, {
      studyId,
      draftId: 'd1',
      content: titled(title),
      baseRevision,
      by,
      at,
    })
  const find = () => findQuestionnaireDraft(db, studyId, 'd1')
  const states = async () =>
    (await listDraftRevisions(db, studyId, 'd1', { limit: 1000 })).map(({ revision, content }) => [
      revision,
      content.title.da,
    ])
  const deed = { studyId, draftId: 'd1', by: alma, at: after(600) }
  return { db, studyId, alma, bo, save, find, states, deed }
}

describe.each(dialects)('a draft of a questionnaire on %s', (dialect) => {
  test('is what was given, with the names of who made and saved it', async () => {
    const { db, studyId, find, save, bo } = await draft(dialect)
    expect(await find()).toMatchObject({
      parent: 'promising-practice-1',
      content: titled('Kopi'),
      revision: 1,
      createdByName: 'Alma Lund',
      savedByName: 'Alma Lund',
      coreUnlockedAt: null,
      coreUnlockedByName: null,
      publishedAs: null,
    })
    expect(await save('Ny', 1, after(90), bo)).toEqual({ status: 'saved', revision: 2 })
    expect(await find()).toMatchObject({ revision: 2, savedByName: 'Bo Krag', savedAt: after(90) })
    expect(await listQuestionnaireDrafts(db, studyId)).toMatchObject([
      { id: 'd1', title: { da: 'Ny', en: 'Ny' }, revision: 2, finishedTests: 0 },
    ])
  })

  test('of another study is not found, listed or saved', async () => {
    const { db, alma } = await draft(dialect)
    const other = await insertStudy(db)
    expect(await findQuestionnaireDraft(db, other, 'd1')).toBeUndefined()
    expect(await listQuestionnaireDrafts(db, other)).toEqual([])
    expect(await listDraftRevisions(db, other, 'd1', { limit: 10 })).toEqual([])
    const content = titled('Smuglet')
    const save = { studyId: other, draftId: 'd1', content, baseRevision: 1, by: alma, at: after(90) }
    expect(await saveQuestionnaireDraft(db, save)).toEqual({ status: 'unknown' })
  })

  test('is not saved over what somebody else saved, and says who did', async () => {
    const { save, find, bo } = await draft(dialect)
    await save('Bos', 1, after(90), bo)
    expect(await save('Almas', 1, after(95))).toEqual({
      status: 'conflict',
      revision: 2,
      savedAt: after(90),
      savedBy: 'Bo Krag',
    })
    expect((await find())?.content.title.da).toBe('Bos')
  })

  test('lets one of two editors at the same moment win', async () => {
    const { save, states, bo } = await draft(dialect)
    const outcomes = await Promise.all([save('Almas', 1, after(90)), save('Bos', 1, after(90), bo)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['conflict', 'saved'])
    expect(await states()).toHaveLength(2)
  })

  test('may be sent the same save twice', async () => {
    const { save, states } = await draft(dialect)
    await save('Ny', 1, after(90))
    expect(await save('Ny', 1, after(91))).toEqual({ status: 'unchanged', revision: 2 })
    expect(await states()).toEqual([
      [2, 'Ny'],
      [1, 'Kopi'],
    ])
  })

  test('keeps one state for what one person saves within a minute, and always the first one', async () => {
    const { save, states } = await draft(dialect)
    await save('a', 1, after(10))
    await save('ab', 2, after(40))
    await save('abc', 3, after(69))
    await save('abcd', 4, after(70))
    expect(await states()).toEqual([
      [5, 'abcd'],
      [4, 'abc'],
      [1, 'Kopi'],
    ])
  })

  test('keeps the states of two people apart', async () => {
    const { save, states, bo } = await draft(dialect)
    await save('Almas', 1, after(90))
    await save('Bos', 2, after(95), bo)
    await save('Almas igen', 3, after(99))
    expect((await states()).map(([, title]) => title)).toEqual(['Almas igen', 'Bos', 'Almas', 'Kopi'])
  })

  test('keeps a state that is being tested', async () => {
    const { db, save, states, deed, studyId } = await draft(dialect)
    await save('Prøvet', 1, after(90))
    const test = { ...deed, id: 't1', role: 'staff', language: 'da', at: after(92) } as const
    expect(await beginQuestionnaireTest(db, test)).toBe('begun')
    await save('Rettet', 2, after(95))
    expect((await states()).map(([, title]) => title)).toEqual(['Rettet', 'Prøvet', 'Kopi'])
    expect((await findDraftRevision(db, studyId, 'd1', 2))?.content.title.da).toBe('Prøvet')
  })

  test('keeps the first state and the newest, 500 in all', async () => {
    const { db, save, states, alma } = await draft(dialect)
    const rows = Array.from({ length: 600 }, (_, index) => ({
      draftId: 'd1',
      revision: index + 2,
      content: JSON.stringify(titled(`${index + 2}`)),
      savedAt: begun,
      savedBy: alma,
    }))
    await db.insertInto('questionnaireDraftRevision').values(rows.slice(0, 300)).execute()
    await db.insertInto('questionnaireDraftRevision').values(rows.slice(300)).execute()
    await db.updateTable('questionnaireDraft').set({ revision: 601 }).execute()
    await save('Nyeste', 601, after(900))
    const kept = await states()
    expect(kept).toHaveLength(500)
    expect(kept[0]).toEqual([602, 'Nyeste'])
    expect(kept.slice(-2)).toEqual([
      [104, '104'],
      [1, 'Kopi'],
    ])
  })

  test('takes an old state back as a new one, and can take that back too', async () => {
    const { db, save, states, find, deed } = await draft(dialect)
    await save('Ny', 1, after(598))
    expect(await restoreDraftRevision(db, { ...deed, revision: 1 })).toEqual({
      status: 'restored',
      revision: 3,
    })
    expect((await find())?.content).toEqual(titled('Kopi'))
    expect((await states()).map(([, title]) => title)).toEqual(['Kopi', 'Ny', 'Kopi'])
    expect(await restoreDraftRevision(db, { ...deed, revision: 77 })).toEqual({ status: 'unknown_revision' })
  })

  test('is unlocked once, and the reason is kept', async () => {
    const { db, find, deed } = await draft(dialect)
    const unlock = { ...deed, reason: 'Vores egen skala' }
    expect(await unlockCore(db, unlock)).toBe('unlocked')
    expect(await unlockCore(db, { ...unlock, at: after(700) })).toBe('unlocked_before')
    expect(await find()).toMatchObject({ coreUnlockedAt: after(600), coreUnlockedByName: 'Alma Lund' })
    const events = await db
      .selectFrom('event')
      .where('verb', '=', 'questionnaire_core_unlocked')
      .select('detail')
      .execute()
    expect(events.map(({ detail }) => JSON.parse(detail))).toEqual([{ reason: 'Vores egen skala' }])
  })

  test('that was put away is neither listed nor saved', async () => {
    const { db, studyId, save, deed } = await draft(dialect)
    expect(await discardQuestionnaireDraft(db, deed)).toBe('done')
    expect(await discardQuestionnaireDraft(db, deed)).toBe('discarded')
    expect(await listQuestionnaireDrafts(db, studyId)).toEqual([])
    expect(await save('Ny', 1, after(700))).toEqual({ status: 'discarded' })
    expect(await restoreDraftRevision(db, { ...deed, revision: 1 })).toEqual({ status: 'discarded' })
  })
})
