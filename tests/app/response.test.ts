import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action, loader } from '#app/routes/response.tsx'
import { loader as profileLoader } from '#app/routes/practice-profile.tsx'
import { listReviews } from '#db/queries/reviews.ts'
import { insertAccount, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

type Page = Awaited<ReturnType<typeof loader>>
type Profile = Awaited<ReturnType<typeof profileLoader>>

let studyId: string
let waveId: string
let practiceId: string
let responseId: string
let cookie: string
beforeEach(async () => {
  const lead = await insertAccount(db)
  studyId = await insertStudy(db, { members: { lead } })
  waveId = await insertWave(db, studyId)
  practiceId = await insertPractice(db, studyId)
  responseId = await insertResponse(
    db,
    { waveId, practiceId, role: 'citizen' },
    { answers: { ...sameAnswers(4), e01_2: -7 }, comments: { e01: 'Det hjælper mig' } },
  )
  cookie = await cookieFor({ accountId: lead })
})

const path = () => `/studies/${studyId}/waves/${waveId}/responses/${responseId}`
const params = () => ({ studyId, waveId, responseId })
const page = () => outcomeOf<Page>(() => loader({ request: get(path(), cookie), params: params(), context }))
const decide = (fields: Record<string, string>) =>
  outcomeOf<{ isOvertaken: boolean; values: Record<string, string> }>(() =>
    action({ request: post(path(), fields, cookie), params: params(), context }),
  )
const profile = async () => {
  const { data } = await outcomeOf<Profile>(() =>
    profileLoader({
      request: get(`/studies/${studyId}/waves/${waveId}/results/${practiceId}`, cookie),
      params: { studyId, waveId, practiceId },
      context,
    }),
  )
  return data.profile
}

test('a response is read as it was answered, in the words of its role', async () => {
  const { data } = await page()
  const [first] = data.pages
  expect(first?.answers.map(({ id, value }) => [id, value])).toEqual([
    ['e01_1', 'I høj grad'],
    ['e01_2', 'Ved ikke'],
    ['e01_3', 'I høj grad'],
    ['e01_4', 'I høj grad'],
    ['e01_comment', 'Det hjælper mig'],
  ])
  expect(data.before.map(({ value }) => value)).toContainEqual(expect.stringMatching(/^5 – /))
  expect([data.mayReview, data.reviews]).toEqual([true, []])
})

test('what is left out is out of the profile and still in its list, with who decided it and why', async () => {
  expect((await profile())?.versions).toHaveLength(1)
  const { status } = await decide({ state: 'left_out', reason: ' Forkert praksis ', after: '0' })
  expect(status).toBe(302)
  const after = await profile()
  expect(after?.versions).toEqual([])
  expect(after?.counted.leftOut).toBe(1)
  expect(after?.responses).toEqual([
    { response: responseId, role: 'citizen', scopeVersion: 1, state: 'left_out', isSuperseded: false },
  ])
  const { data } = await page()
  expect(data.reviews).toMatchObject([{ state: 'left_out', reason: 'Forkert praksis', by: 'Alma Lund' }])
})

test.each([
  ['without a reason', { state: 'left_out', reason: ' ', after: '0' }],
  ['with a reason beyond all measure', { state: 'left_out', reason: 'x'.repeat(2001), after: '0' }],
  ['as something that is no state of it', { state: 'set_aside', reason: 'Derfor', after: '0' }],
])('nothing is decided %s', async (_how, fields) => {
  const { status, data } = await decide(fields)
  expect(status).toBe(422)
  expect(data.values).toEqual(fields)
  expect(await listReviews(db, waveId)).toEqual([])
})

test('who decides on what somebody else has decided meanwhile is told, and loses nothing', async () => {
  await decide({ state: 'approved', reason: 'Set igennem', after: '0' })
  const { status, data } = await decide({ state: 'left_out', reason: 'Forkert praksis', after: '0' })
  expect([status, data.isOvertaken, data.values.reason]).toEqual([409, true, 'Forkert praksis'])
  expect(await listReviews(db, waveId)).toHaveLength(1)
})

test('a draft, or a response of another wave, is not there', async () => {
  const draft = await insertResponse(db, { waveId, practiceId }, { submittedAt: null })
  const otherWave = await insertWave(db, studyId, { title: 'Runde 2' })
  const elsewhere = await insertResponse(db, { waveId: otherWave, practiceId })
  for (const id of [draft, elsewhere, 'nobody', '../x']) {
    responseId = id
    expect((await page()).status).toBe(404)
    expect((await decide({ state: 'approved', reason: 'Set', after: '0' })).status).toBe(404)
  }
})
