import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { insertQuestionnaireDraft, saveQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import {
  findQuestionnaireVersion,
  listLentVersions,
  listQuestionnaireVersions,
  publishQuestionnaireDraft,
} from '#db/queries/questionnaire-versions.ts'
import { canonicalJson, measurementDigest, presentationDigest } from '#survey/digest.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

const later = '2026-09-02T08:00:00.000Z'
const parent = promisingPractice1.id
const decision = { proposed: 'A', reason: null, claims: [], coreReason: null } as const

async function arrange(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const alma = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { title: 'Havnebyen', members: { lead: alma } })
  const makeDraft = async (title: string) => {
    const id = randomUUID()
    const content: Questionnaire = { ...promisingPractice1, id, parent, title: { da: title, en: title } }
    await insertQuestionnaireDraft(db, { id, studyId, parent, content, by: alma, at: then })
    return content
  }
  const publish = (draft: Questionnaire, baseRevision = 1) => {
    const id = randomUUID()
    const content = { ...draft, id }
    return publishQuestionnaireDraft(db, {
      id,
      studyId,
      draftId: draft.id,
      baseRevision,
      content: canonicalJson(content),
      measurementDigest: measurementDigest(content),
      presentationDigest: presentationDigest(content),
      changeClass: 'A',
      decision,
      note: 'Nyt navn',
      by: alma,
      at: later,
    })
  }
  const save = (draft: Questionnaire) =>
    saveQuestionnaireDraft(db, {
      studyId,
      draftId: draft.id,
      content: { ...draft, licence: { da: 'Fri', en: 'Free' } },
      baseRevision: 1,
      by: alma,
      at: later,
    })
  const versions = () => listQuestionnaireVersions(db, studyId)
  return { db, alma, studyId, makeDraft, publish, save, versions }
}

describe.each(dialects)('publishing a questionnaire on %s', (dialect) => {
  test('gives numbers within the study and keeps what was published', async () => {
    const { db, studyId, makeDraft, publish, versions } = await arrange(dialect)
    expect(await publish(await makeDraft('Første'))).toEqual({ status: 'published', number: 1 })
    expect(await publish(await makeDraft('Anden'))).toEqual({ status: 'published', number: 2 })
    const listed = await versions()
    expect(listed.map(({ number, title }) => [number, title.da])).toEqual([
      [2, 'Anden'],
      [1, 'Første'],
    ])
    expect(listed[0]).toMatchObject({
      parent,
      changeClass: 'A',
      note: 'Nyt navn',
      publishedAt: later,
      publishedByName: 'Alma Lund',
      studyTitle: 'Havnebyen',
      coreUnlockedAt: null,
    })
    const id = listed[0]?.id ?? ''
    expect((await findQuestionnaire(db, id))?.title.da).toBe('Anden')
    const found = await findQuestionnaireVersion(db, id)
    expect(found?.decision).toEqual(decision)
    const events = await db
      .selectFrom('event')
      .where('verb', '=', 'questionnaire_published')
      .where('studyId', '=', studyId)
      .where('objectId', '=', id)
      .select('detail')
      .execute()
    expect(events.map(({ detail }) => JSON.parse(detail))).toEqual([
      { number: 2, parent, changeClass: 'A', revision: 1 },
    ])
  })

  test('is refused when the draft was saved after it was looked through', async () => {
    const { makeDraft, publish, save, versions } = await arrange(dialect)
    const draft = await makeDraft('Udkast')
    await save(draft)
    expect(await publish(draft)).toEqual({ refused: 'changed' })
    expect(await versions()).toEqual([])
  })

  test('happens once, and nothing is saved afterwards', async () => {
    const { makeDraft, publish, save, versions } = await arrange(dialect)
    const draft = await makeDraft('Udkast')
    const outcomes = await Promise.all([publish(draft), publish(draft)])
    expect(outcomes).toEqual(
      expect.arrayContaining([{ status: 'published', number: 1 }, { refused: 'published' }]),
    )
    expect(await save(draft)).toEqual({ status: 'published' })
    expect(await versions()).toHaveLength(1)
  })

  test('and a save at the same moment: one of them wins', async () => {
    const { makeDraft, publish, save, versions } = await arrange(dialect)
    const draft = await makeDraft('Udkast')
    const [saved, published] = await Promise.all([save(draft), publish(draft)])
    const isPublished = 'status' in published
    expect(saved.status).toBe(isPublished ? 'published' : 'saved')
    expect(await versions()).toHaveLength(isPublished ? 1 : 0)
  })

  test('two drafts at the same moment get two numbers', async () => {
    const { makeDraft, publish, versions } = await arrange(dialect)
    const drafts = [await makeDraft('En'), await makeDraft('To'), await makeDraft('Tre')]
    await Promise.all(drafts.map((draft) => publish(draft)))
    expect((await versions()).map(({ number }) => number)).toEqual([3, 2, 1])
  })
})

describe.each(dialects)('a published questionnaire on %s', (dialect) => {
  async function published() {
    const field = await arrange(dialect)
    await field.publish(await field.makeDraft('Udgivet'))
    const [version] = await field.versions()
    return { ...field, id: version?.id ?? '' }
  }

  test('is not read when somebody changed its content in the database', async () => {
    const { db, id } = await published()
    const { content } = await db
      .selectFrom('questionnaireVersion')
      .select('content')
      .executeTakeFirstOrThrow()
    await db
      .updateTable('questionnaireVersion')
      .set({ content: content.replace('Udgivet', 'Forfalsket') })
      .execute()
    await expect(findQuestionnaire(db, id)).rejects.toThrow(/was changed in the database/)
  })

  test('is not read under the id of another', async () => {
    const { db, makeDraft, publish, id } = await published()
    await publish(await makeDraft('Udgivet'))
    const { content } = await db
      .selectFrom('questionnaireVersion')
      .where('id', '!=', id)
      .select('content')
      .executeTakeFirstOrThrow()
    await db.updateTable('questionnaireVersion').set({ content }).where('id', '=', id).execute()
    await expect(findQuestionnaire(db, id)).rejects.toThrow(/was changed in the database/)
  })

  test('is lent to the other studies of a lead, and stays with a wave that uses it', async () => {
    const { db, alma, id, studyId } = await published()
    const bo = await insertAccount(db)
    const other = await insertStudy(db, { members: { lead: bo } })
    expect(await listLentVersions(db, other, bo)).toEqual([])
    expect((await listLentVersions(db, other, alma)).map((version) => version.id)).toEqual([id])
    expect(await listLentVersions(db, studyId, alma)).toEqual([])
    await insertWave(db, other, { questionnaire: id })
    expect((await listLentVersions(db, other, bo)).map((version) => version.id)).toEqual([id])
  })
})
