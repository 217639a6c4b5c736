import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action as copy } from '#app/routes/questionnaires.tsx'
import { loader as versionPage } from '#app/routes/questionnaire.tsx'
import { action as publish } from '#app/routes/questionnaire-publish.tsx'
import { action as planWave, loader as newWave } from '#app/routes/wave-new.tsx'
import { publishDraft } from '#app/questionnaires/publishing.server.ts'
import { unlockCore } from '#db/queries/questionnaire-core-locks.ts'
import {
  findQuestionnaireDraft,
  insertQuestionnaireDraft,
  saveQuestionnaireDraft,
} from '#db/queries/questionnaire-drafts.ts'
import { listQuestionnaireVersions } from '#db/queries/questionnaire-versions.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { insertAccount, insertStudy, then } from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'

let studyId: string
let leadId: string
let lead: string

beforeEach(async () => {
  leadId = await insertAccount(db)
  studyId = await insertStudy(db, { createdBy: leadId })
  lead = await cookieFor({ accountId: leadId })
})

const parent = promisingPractice1.id
const args = (request: Request, params: object) => ({ request, params: { studyId, ...params }, context })

/** What a loader or action answered, whether it returned or threw it. */
async function answered(answer: Promise<unknown>) {
  const value = await answer.catch((thrown: unknown) => thrown)
  if (value instanceof Response)
    return { status: value.status, to: value.headers.get('Location') ?? '', data: {} }
  const { init, data } = value as { init?: { status?: number }; data?: Record<string, unknown> }
  return { status: init?.status ?? 200, to: '', data: (init ? data : value) as Record<string, unknown> }
}

async function draftOf(edit: (content: Questionnaire) => Questionnaire, { unlocked = false } = {}) {
  const id = randomUUID()
  const content = edit({ ...promisingPractice1, id, parent })
  await insertQuestionnaireDraft(db, { id, studyId, parent, content, by: leadId, at: then })
  if (unlocked) await unlockCore(db, { studyId, draftId: id, reason: 'Andre ord', by: leadId, at: then })
  return id
}

const rewordFirst = (content: Questionnaire): Questionnaire => ({
  ...content,
  categories: content.categories.map((category) => ({
    ...category,
    elements: category.elements.map((element) => ({
      ...element,
      items: element.items.map((item) =>
        item.id === 'e01_1' ? { ...item, text: { da: 'Vi ved hvorfor', en: 'We know why' } } : item,
      ),
    })),
  })),
})

function publishing(draftId: string, fields: Record<string, string> = {}) {
  const form = {
    revision: '1',
    titleDa: 'Vores',
    titleEn: 'Ours',
    changeClass: 'C',
    reason: '',
    note: 'Fordi',
    ...fields,
  }
  const path = `/studies/${studyId}/questionnaires/drafts/${draftId}/publish`
  return answered(publish(args(post(path, form, lead), { draftId })))
}

describe('publishing a draft', () => {
  test('keeps what was decided: class, claims and why the core was unlocked', async () => {
    const draftId = await draftOf(rewordFirst, { unlocked: true })
    const { status, to } = await publishing(draftId, { same: 'e01_1' })
    expect(status).toBe(302)
    const versionId = /questionnaires\/([^?]+)/.exec(to)?.[1] ?? ''
    const page = await answered(
      versionPage(args(get(to, lead), { questionnaireId: versionId })) as Promise<unknown>,
    )
    expect(page.data).toMatchObject({
      version: { kind: 'own', number: 1, core: 'changed', title: { da: 'Vores', en: 'Ours' } },
      decision: { proposed: 'C', reason: null, claims: ['e01_1'], coreReason: 'Andre ord' },
    })
  })

  test('is refused while the core is locked and changed', async () => {
    const { status, data } = await publishing(await draftOf(rewordFirst))
    expect([status, data.refused]).toEqual([422, 'stops'])
    expect(await listQuestionnaireVersions(db, studyId)).toEqual([])
  })

  test('asks for a reason when the class is lowered, and never lowers E', async () => {
    const lowered = await publishing(await draftOf(rewordFirst, { unlocked: true }), { changeClass: 'A' })
    expect([lowered.status, lowered.data.invalid]).toEqual([422, { reason: 'reason_missing' }])
    const broken = await draftOf((content) => ({ ...content, noAnswers: [] }), { unlocked: true })
    const kept = await publishing(broken, { changeClass: 'D', reason: 'Vi vil gerne' })
    expect([kept.status, kept.data.invalid]).toEqual([422, { changeClass: 'class_not_allowed' }])
  })

  test('is refused with a text missing, and when somebody saved meanwhile', async () => {
    const missing = await draftOf((content) => ({ ...content, source: { da: '', en: '' } }))
    expect((await publishing(missing, { changeClass: 'A' })).data.refused).toBe('stops')
    const stale = await draftOf((content) => content)
    expect((await publishing(stale, { changeClass: 'A', revision: '7' })).data.refused).toBe('changed')
  })
})

test('a draft that was read before somebody saved it is not published as what they saved', async () => {
  const draftId = await draftOf((content) => content)
  const draft = await findQuestionnaireDraft(db, studyId, draftId)
  if (!draft) throw new Error('the draft is there')
  const content = { ...draft.content, commentMaxLength: 7 }
  const deed = { studyId, draftId, by: leadId, at: then }
  await saveQuestionnaireDraft(db, { ...deed, content, baseRevision: 1 })
  const decision = {
    title: draft.content.title,
    note: 'Fordi',
    changeClass: 'A',
    reason: null,
    claims: [],
  } as const
  const published = await publishDraft(db, draft, decision, { baseRevision: 2, by: leadId, at: then })
  expect(published).toEqual({ refused: 'changed' })
  expect(await listQuestionnaireVersions(db, studyId)).toEqual([])
})

test('a version of a study one does not lead can be neither copied nor fielded', async () => {
  const draftId = await draftOf((content) => content)
  await publishing(draftId, { changeClass: 'A' })
  const [version] = await listQuestionnaireVersions(db, studyId)
  const strangerId = await insertAccount(db)
  const stranger = await cookieFor({ accountId: strangerId })
  const other = await insertStudy(db, { createdBy: strangerId })
  const asked = (request: Request) => ({ request, params: { studyId: other }, context })
  const copied = await answered(
    copy(asked(post(`/studies/${other}/questionnaires`, { version: version?.id ?? '' }, stranger))),
  )
  expect([copied.status, copied.data.refused]).toEqual([422, 'not_usable'])
  const wave = { title: 'Runde 1', questionnaire: version?.id ?? '', deadline: '2099-12-31' }
  const planned = await answered(planWave(asked(post(`/studies/${other}/waves/new`, wave, stranger))))
  expect([planned.status, planned.data.invalid]).toEqual([422, { questionnaire: 'not_usable' }])
})

test('a new wave is suggested the newest version of the study', async () => {
  const suggested = async () =>
    (await answered(newWave(args(get(`/studies/${studyId}/waves/new`, lead), {})) as Promise<unknown>)).data
      .questionnaire
  expect(await suggested()).toBe('promising-practice-2')
  await publishing(await draftOf((content) => content), { changeClass: 'A' })
  const [version] = await listQuestionnaireVersions(db, studyId)
  expect(await suggested()).toBe(version?.id)
})
