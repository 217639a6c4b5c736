import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { loader as elementLoader } from '#app/routes/element.tsx'
import { loader as profileLoader } from '#app/routes/practice-profile.tsx'
import { loader as resultsLoader } from '#app/routes/results.tsx'
import { action, loader } from '#app/routes/version-decision.tsx'
import { listVersionDecisions } from '#db/queries/version-decisions.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse } from '#tests/support/responses.ts'

type Page = Awaited<ReturnType<typeof loader>>
type Results = Awaited<ReturnType<typeof resultsLoader>>
type Profile = Awaited<ReturnType<typeof profileLoader>>

const everywhere = (rating: number) =>
  Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, rating]))

let studyId: string
let waveId: string
let practiceId: string
let cookies: Record<'lead' | 'field', string>
beforeEach(async () => {
  const lead = await insertAccount(db)
  const field = await insertAccount(db)
  studyId = await insertStudy(db, { members: { lead, field } })
  waveId = await insertWave(db, studyId)
  practiceId = await insertPractice(db, studyId)
  const scopeId = `${practiceId}-scope-2`
  await db
    .insertInto('scope')
    .values({ id: scopeId, practiceId, version: 2, createdAt: then, createdBy: lead })
    .execute()
  await insertResponse(db, { waveId, practiceId }, { answers: everywhere(2) })
  await insertResponse(db, { waveId, practiceId }, { answers: everywhere(4) })
  await insertResponse(db, { waveId, practiceId, scopeId }, { answers: everywhere(5) })
  cookies = { lead: await cookieFor({ accountId: lead }), field: await cookieFor({ accountId: field }) }
})

const base = () => `/studies/${studyId}/waves/${waveId}/results`
const params = () => ({ studyId, waveId, practiceId })
const page = () =>
  outcomeOf<Page>(() =>
    loader({ request: get(`${base()}/${practiceId}/versions`, cookies.lead), params: params(), context }),
  )
const decide = (fields: Record<string, string>, as: 'lead' | 'field' = 'lead') =>
  outcomeOf<{ values: Record<string, string>; overtaken: string | null }>(() =>
    action({
      request: post(`${base()}/${practiceId}/versions`, fields, cookies[as]),
      params: params(),
      context,
    }),
  )
const results = async (search = '') =>
  (
    await outcomeOf<Results>(() =>
      resultsLoader({ request: get(`${base()}${search}`, cookies.lead), params: params(), context }),
    )
  ).data
const profile = async (choices = '') => {
  const request = get(`${base()}/${practiceId}${choices}`, cookies.lead)
  const { data } = await outcomeOf<Profile>(() => profileLoader({ request, params: params(), context }))
  return data.profile?.versions.map(({ scopeVersion, score }) => [scopeVersion, score.raw])
}
const same = { decision: 'same', reason: 'Kun ordlyden er ændret', after: '0', versions: '1 2' }

test('a practice that was answered on two scopes awaits a decision, and says so on the results', async () => {
  const { versionStates } = await results()
  expect(versionStates).toMatchObject([
    {
      practiceId,
      awaits: true,
      decided: null,
      answered: [
        { version: 1, responses: 2 },
        { version: 2, responses: 1 },
      ],
    },
  ])
  expect(await profile()).toEqual([
    [1, 3],
    [2, 5],
  ])
})

test('counted as one it has one score, and can still be seen apart', async () => {
  expect((await decide(same)).status).toBe(302)
  const [one, ...more] = (await profile()) ?? []
  expect([one?.[0], more]).toEqual([2, []])
  expect(one?.[1]).toBeCloseTo(11 / 3, 12)
  expect(await profile('?scopes=apart')).toEqual([
    [1, 3],
    [2, 5],
  ])
  const { data } = await page()
  expect(data.versions?.map(({ scopeVersion }) => scopeVersion)).toEqual([1, 2])
  expect(data.state).toMatchObject({ awaits: false, decided: { decision: 'same', by: 'Alma Lund' } })
})

test('every page of figures says whose answers on several scopes count as one', async () => {
  await decide(same)
  const asOne = [
    { practice: practiceId, version: 2, versions: [1, 2], code: expect.any(String), name: 'Havnen' },
  ]
  expect((await results()).results?.counted).toEqual({ leftOut: 0, asOne, notCounted: [] })
  const element = await outcomeOf<Awaited<ReturnType<typeof elementLoader>>>(() =>
    elementLoader({
      request: get(`${base()}/elements/e01`, cookies.lead),
      params: { ...params(), elementId: 'e01' },
      context,
    }),
  )
  const { figures } = element.data
  expect(figures?.counted.asOne).toEqual(asOne)
  expect(
    figures?.slice?.practices.lines.map(({ scopeVersion, asOne: versions }) => [scopeVersion, versions]),
  ).toEqual([[2, [1, 2]]])
})

test.each([
  ['without a decision', null, '', []],
  ['the newest alone', null, '?scopes=newest', [['not_newest', 2, 3, [1]]]],
  ['only the first, as decided', 'only 1', '', [['decided', 1, 3, [2]]]],
  ['only the first, and the newest of what counts', 'only 1', '?scopes=newest', [['decided', 1, 3, [2]]]],
  ['counted as one, all are the newest', 'same', '?scopes=newest', []],
  ['apart all the same', 'only 1', '?scopes=apart', []],
])('%s: the pages say which answers do not count', async (_what, decision, search, lost) => {
  if (decision) await decide({ ...same, decision })
  const { results: shown } = await results(search)
  expect(
    shown?.counted.notCounted.map(({ because, responses, of, versions }) => [
      because,
      responses,
      of,
      versions,
    ]),
  ).toEqual(lost)
})

test('one version can be used, and the others stay', async () => {
  await decide({ ...same, decision: 'only 1', reason: 'Den nye er en fejl' })
  expect(await profile()).toEqual([[1, 3]])
  const { results: shown } = await results()
  expect(shown?.lines.map(({ scopeVersion }) => scopeVersion)).toEqual([1])
})

test('answers on a third version await a decision of their own', async () => {
  await decide(same)
  const scopeId = `${practiceId}-scope-3`
  const { createdBy } = await db
    .selectFrom('study')
    .where('id', '=', studyId)
    .select('createdBy')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('scope')
    .values({ id: scopeId, practiceId, version: 3, createdAt: then, createdBy })
    .execute()
  await insertResponse(db, { waveId, practiceId, scopeId }, { answers: everywhere(1) })
  expect((await results()).versionStates).toMatchObject([{ awaits: true, decided: { versions: [1, 2] } }])
  expect((await profile())?.map(([version]) => version)).toEqual([2, 3])
  const { status, data } = await decide({ ...same, after: '1' })
  expect([status, data.overtaken, data.values.reason]).toEqual([409, 'versions', 'Kun ordlyden er ændret'])
})

test.each([
  ['without a reason', { ...same, reason: ' ' }],
  ['that there is not', { ...same, decision: 'averaged' }],
  ['about a version that was not seen', { ...same, decision: 'only 7' }],
  ['about no versions', { ...same, versions: '' }],
])('nothing is decided %s', async (_how, fields) => {
  const { status, data } = await decide(fields)
  expect([status, data.values]).toEqual([422, fields])
  expect(await listVersionDecisions(db, waveId)).toEqual([])
})

test('who decides on what somebody else has decided meanwhile is told, and loses nothing', async () => {
  await decide({ ...same, decision: 'apart', reason: 'To ting' })
  const { status, data } = await decide(same)
  expect([status, data.overtaken, data.values]).toEqual([409, 'decision', same])
  expect(await listVersionDecisions(db, waveId)).toHaveLength(1)
})

test('only those who review decide, about a practice of the study with several versions', async () => {
  expect((await decide(same, 'field')).status).toBe(403)
  practiceId = await insertPractice(db, studyId, { name: 'Broen' })
  await insertResponse(db, { waveId, practiceId })
  expect([(await page()).status, (await decide(same)).status]).toEqual([404, 404])
  practiceId = '../x'
  expect([(await page()).status, (await decide(same)).status]).toEqual([404, 404])
})
