import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action as onDraft, loader as draftPage } from '#app/routes/draft.tsx'
import { action, loader } from '#app/routes/questionnaire-upload.tsx'
import { loader as definition } from '#app/routes/draft-definition.ts'
import { loader as form } from '#app/routes/questionnaire-form.ts'
import { readDefinition } from '#app/exchange/exchange-task.ts'
import { listDraftRevisions } from '#db/queries/questionnaire-draft-revisions.ts'
import { findQuestionnaireDraft, listQuestionnaireDrafts } from '#db/queries/questionnaire-drafts.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { surveyDefinition } from '#survey/survey-json.ts'
import { insertAccount, insertStudy } from '#tests/support/fixtures.ts'
import { context, cookieFor, get, postForm } from '#tests/support/requests.ts'

let studyId: string
let lead: string
beforeEach(async () => {
  const accountId = await insertAccount(db)
  studyId = await insertStudy(db, { createdBy: accountId })
  lead = await cookieFor({ accountId })
})

const args = (request: Request, params = {}) => ({ request, params: { studyId, ...params }, context })
const path = () => `/studies/${studyId}/questionnaires/upload`
const names = { title_da: '', title_en: '', source_da: '', source_en: '', licence_da: '', licence_en: '' }

/** Sends the form as a browser does. */
async function send(fields: Readonly<Record<string, string | File>>) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ key: randomUUID(), paste: '', ...names, ...fields }))
    body.set(name, value)
  const answer = await action(args(await postForm(path(), body, lead)))
  if (!('init' in answer)) {
    return { status: answer.status, to: answer.headers.get('Location') ?? '', data: null }
  }
  return { status: answer.init?.status ?? 200, to: '', data: answer.data }
}

const own = (change: object = {}) => JSON.stringify({ ...surveyDefinition(promisingPractice1), ...change })
const draftIn = (to: string) => findQuestionnaireDraft(db, studyId, to.split('/').at(-1) ?? '')

test('a definition becomes a draft under its own name, with its source and terms', async () => {
  const { status, to } = await send({
    paste: own(),
    title_da: 'Den officielle ordlyd',
    licence_da: 'CC BY 4.0',
  })
  expect(status).toBe(302)
  const draft = await draftIn(to)
  expect(draft?.parent).toBeNull()
  expect(draft?.content.title).toEqual({ da: 'Den officielle ordlyd', en: 'Promising practice' })
  expect(draft?.content.licence).toEqual({ da: 'CC BY 4.0', en: '' })
  expect(draft?.content.categories).toEqual(promisingPractice1.categories)
  expect(draft?.content.id).toBe(draft?.id)
})

test('sent twice it is one draft', async () => {
  const key = randomUUID()
  const first = await send({ key, paste: own() })
  expect((await send({ key, paste: own() })).to).toBe(first.to)
  expect(await listQuestionnaireDrafts(db, studyId)).toHaveLength(1)
})

test('sent twice at once it is one draft too', async () => {
  const key = randomUUID()
  const sent = await Promise.all([1, 2, 3].map(() => send({ key, paste: own() })))
  expect(new Set(sent.map(({ status, to }) => `${status} ${to}`)).size).toBe(1)
  expect(sent[0]?.status).toBe(302)
  expect(await listQuestionnaireDrafts(db, studyId)).toHaveLength(1)
})

test('another file from the same form is another draft, never the first one in its place', async () => {
  const key = randomUUID()
  const first = await send({ key, paste: own() })
  const stem = { da: 'Passer det?', en: 'Does it fit?' }
  const second = await send({ key, paste: own({ stem }) })
  expect(second.to).not.toBe(first.to)
  expect((await draftIn(second.to))?.content.stem).toEqual(stem)
})

test('a new version has the parent that was chosen, and only one the study may use', async () => {
  const { to } = await send({ paste: own(), parent: 'promising-practice-1' })
  expect((await draftIn(to))?.parent).toBe('promising-practice-1')
  const { status, data } = await send({ paste: own(), parent: randomUUID() })
  expect([status, data?.invalid]).toEqual([422, { parent: 'invalid_value' }])
})

test('what was not taken over is listed before one goes on to the draft', async () => {
  const { status, data } = await send({ paste: own({ showTOC: true }) })
  expect(status).toBe(200)
  expect(data?.done?.notes).toEqual([{ code: 'ignored', path: 'showTOC', value: 'showTOC', count: 1 }])
  expect(await draftIn(data?.done?.to ?? '')).toMatchObject({ revision: 1 })
})

test('the list stays on the draft until somebody has looked it through, and a later file has its own', async () => {
  const first = await send({ paste: own({ showTOC: true }) })
  const draftId = first.data?.done?.to.split('/').at(-1) ?? ''
  const kept = async () => {
    const page = await draftPage(args(get(`/drafts/${draftId}`, lead), { draftId }))
    return (
      page.importNotes && { at: page.importNotes.at, what: page.importNotes.notes.map((one) => one.value) }
    )
  }
  const dismiss = (readAt: string) => {
    const body = new URLSearchParams({ intent: 'dismiss', readAt })
    const request = new Request('http://localhost:3000/', { method: 'POST', body, headers: { Cookie: lead } })
    return onDraft(args(request, { draftId }))
  }
  const seen = await kept()
  expect(seen?.what).toEqual(['showTOC'])
  await send({
    draft: draftId,
    revision: '1',
    paste: own({ pagePrevText: 'Retur', stem: { da: 'Ny', en: 'New' } }),
  })
  expect((await kept())?.what).toEqual(['pagePrevText'])
  await dismiss(seen?.at ?? '')
  const later = await kept()
  expect(later?.what).toEqual(['pagePrevText'])
  await dismiss(later?.at ?? '')
  expect(await kept()).toBeNull()
})

test('what a file takes the place of is in the history, also when it was saved just before', async () => {
  const { to } = await send({ paste: own() })
  const draft = to.split('/').at(-1) ?? ''
  for (const [revision, da] of [
    ['1', 'Først'],
    ['2', 'Så'],
    ['3', 'Sidst'],
  ] as const) {
    await send({ draft, revision, paste: own({ stem: { da, en: da } }) })
  }
  const states = await listDraftRevisions(db, studyId, draft, { limit: 10 })
  expect(states.map(({ content }) => content.stem.da)).toEqual([
    'Sidst',
    'Så',
    'Først',
    promisingPractice1.stem.da,
  ])
})

test('a refusal keeps nothing and gives back what was typed', async () => {
  const { status, data } = await send({ paste: own({ logo: 'x' }), title_da: 'Vores' })
  expect(status).toBe(422)
  expect(data?.faults).toEqual([{ path: 'logo', code: 'refused_property' }])
  expect(data?.typed['title_da']).toBe('Vores')
  expect(await listQuestionnaireDrafts(db, studyId)).toEqual([])
})

test.each<[string, () => Readonly<Record<string, string | File>>, object]>([
  ['nothing', () => ({}), { refused: { refused: 'no_file' } }],
  ['both', () => ({ paste: own(), file: new File([own()], 'a.json') }), { refused: { refused: 'both' } }],
  [
    '256 kB and more of JSON',
    () => ({ paste: ' '.repeat(262_145) + own() }),
    { faults: [{ code: 'too_large' }] },
  ],
  [
    '2 MB and more of workbook',
    () => ({ file: new File(['PK', new Uint8Array(2_097_151)], 'a.xlsx') }),
    { faults: [{ code: 'too_large' }] },
  ],
  [
    'markup in the name',
    () => ({ paste: own(), title_da: '<b>x</b>' }),
    { invalid: { title_da: 'invalid_text' } },
  ],
])('refuses %s', async (_what, fields, answer) => {
  const { status, data } = await send(fields())
  expect(status).toBe(422)
  expect(data).toMatchObject(answer)
})

test('refuses 10 MB with what was typed beside the file', async () => {
  const file = new File([new Uint8Array(10 * 1024 * 1024)], 'a.xlsx')
  const { status, data } = await send({ file, title_da: 'Vores' })
  expect([status, data?.faults]).toEqual([422, [{ path: '', code: 'too_large' }]])
  expect(data?.typed['title_da']).toBe('Vores')
})

test('a draft is replaced as its next state, and not past somebody who saved meanwhile', async () => {
  const { to } = await send({ paste: own() })
  const draft = to.split('/').at(-1) ?? ''
  const stem = { da: 'Passer det?', en: 'Does it fit?' }
  const again = await send({ draft, revision: '1', paste: own({ stem }) })
  expect([again.status, again.to]).toEqual([302, to])
  expect(await draftIn(to)).toMatchObject({ revision: 2, content: { stem } })
  const late = await send({ draft, revision: '1', paste: own() })
  expect([late.status, late.data?.refused?.refused]).toEqual([409, 'conflict'])
})

test('the core of a draft stays locked for a file too', async () => {
  const { to } = await send({ paste: own(), parent: 'promising-practice-1' })
  const draft = to.split('/').at(-1) ?? ''
  const { status, data } = await send({
    draft,
    revision: '1',
    paste: own({ stem: { da: 'Andet', en: 'Other' } }),
  })
  expect([status, data?.refused]).toEqual([422, { refused: 'core_locked' }])
  const title = { da: 'Andet navn', en: 'Another name' }
  expect((await send({ draft, revision: '1', paste: own({ title }) })).status).toBe(302)
})

test('another study has no such draft', async () => {
  const stranger = await insertAccount(db)
  await insertStudy(db, { createdBy: stranger })
  const { to } = await send({ paste: own() })
  const draft = to.split('/').at(-1) ?? ''
  lead = await cookieFor({ accountId: stranger })
  studyId = await insertStudy(db, { createdBy: stranger })
  await expect(loader(args(get(`${path()}?draft=${draft}`, lead)))).rejects.toMatchObject({
    init: { status: 404 },
  })
  expect((await send({ draft, revision: '1', paste: own() })).data?.refused).toEqual({ refused: 'ended' })
})

test('what is downloaded is what is uploaded', async () => {
  const { to } = await send({ paste: own() })
  const draftId = to.split('/').at(-1) ?? ''
  const file = await definition(args(get(`${to}/definition.json`, lead), { draftId }))
  expect(file.headers.get('Content-Disposition')).toContain(`praksiskort-questionnaire-${draftId}.json`)
  const content = (await findQuestionnaireDraft(db, studyId, draftId))?.content
  expect(await readDefinition(new Uint8Array(await file.arrayBuffer()), 'x')).toEqual({
    questionnaire: content,
    ignored: [],
  })

  const questionnaireId = 'promising-practice-1'
  const workbook = await form(args(get('/form.xlsx', lead), { questionnaireId }))
  expect(await readDefinition(new Uint8Array(await workbook.arrayBuffer()), 'x')).toEqual({
    questionnaire: promisingPractice1,
    ignored: [],
  })
})
