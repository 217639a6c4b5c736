import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action, loader } from '#app/routes/answers-csv.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import { publishedQuestionnaire } from '#survey/catalogue.ts'
import type { MembershipRole } from '#db/schema.ts'
import { decideVersions } from '#db/queries/version-decisions.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse } from '#tests/support/responses.ts'

const items = itemsOf(publishedQuestionnaire('promising-practice-1')!).map(({ id }) => id)
const everything = Object.fromEntries(items.map((item) => [item, 4]))
const standard = { shape: 'long', values: 'codes', language: 'da', format: 'standard' }

let studyId: string
let waveId: string
let practiceId: string
let lead: string
beforeEach(async () => {
  lead = await insertAccount(db)
  studyId = await insertStudy(db, { members: { lead } })
  waveId = await insertWave(db, studyId)
  practiceId = await insertPractice(db, studyId, { code: 'P007', name: '=Havnen' })
})

async function take(fields: Record<string, string>, accountId = lead, study = studyId): Promise<Response> {
  const cookie = await cookieFor({ accountId })
  const params = { studyId: study, waveId }
  try {
    return await action({
      request: post(`/studies/${study}/waves/${waveId}/answers.csv`, fields, cookie),
      params,
      context,
    })
  } catch (thrown) {
    const status = (thrown as { init?: ResponseInit | null }).init?.status
    if (status === undefined) throw thrown
    return new Response(null, { status })
  }
}

const rowsOf = async (answer: Response, delimiter = ',') =>
  parse(await answer.text(), { columns: true, delimiter, bom: true }) as Record<string, string>[]

const eventsOf = () =>
  db
    .selectFrom('event')
    .where('studyId', '=', studyId)
    .select(['verb', 'accountId', 'objectId', 'detail'])
    .execute()

test('a row says which version of the scope it counts on, and by what it was replaced', async () => {
  const scopeId = `${practiceId}-scope-2`
  const second = { id: scopeId, practiceId, version: 2, createdAt: then, createdBy: lead }
  await db.insertInto('scope').values(second).execute()
  const pair = { waveId, practiceId }
  const first = { ...pair, id: 'a-first', informantId: 'i-again' }
  await insertResponse(db, first, { id: 'r-first' })
  await insertResponse(db, { ...first, id: 'a-again', scopeId, againOf: 'a-first' }, { id: 'r-again' })
  await insertResponse(db, pair, { id: 'r-kept' })
  await decideVersions(db, {
    ...pair,
    studyId,
    decision: 'same',
    only: null,
    versions: [1, 2],
    reason: 'Kun ordlyden',
    after: 0,
    by: lead,
    at: then,
  })
  const rows = await rowsOf(await take({ ...standard, shape: 'wide' }))
  expect(
    rows.map((row) => [row.response, row.scope_version, row.scope_counted_as, row.superseded_by]).toSorted(),
  ).toEqual([
    ['r-again', '2', '2', ''],
    ['r-first', '1', '', 'r-again'],
    ['r-kept', '1', '2', ''],
  ])
})

describe('answers in long form', () => {
  test('have a row per item and per comment, with the kinds of no answer apart', async () => {
    await insertResponse(
      db,
      { waveId, practiceId, role: 'leader', person: { name: 'Karla Holm', email: 'karla@eksempel.dk' } },
      {
        id: 'r-long',
        answers: { ...everything, e01_1: -1, e01_2: -7, e01_3: -8 },
        comments: { e02: '=2+2\n"citat", og mere' },
      },
    )
    await insertResponse(db, { waveId, practiceId }, { submittedAt: null, answers: everything })
    const answer = await take(standard)
    expect(answer.status).toBe(200)
    const rows = await rowsOf(answer)
    expect(rows).toHaveLength(44)
    expect(rows.slice(0, 4).map(({ item, value }) => [item, value])).toEqual([
      ['e01_1', '-1'],
      ['e01_2', '-7'],
      ['e01_3', '-8'],
      ['e01_4', '4'],
    ])
    const comment = rows.find(({ item }) => item === 'e02_comment')
    expect([comment?.value, comment?.text]).toEqual(['', '\'=2+2\n"citat", og mere'])
    expect(rows[0]).toMatchObject({
      response: 'r-long',
      practice: 'P007',
      practice_name: "'=Havnen",
      role: 'leader',
      questionnaire: 'promising-practice-1',
      scope_version: '1',
      tenure_years: '2.5',
      own_stake: 'no',
    })
    expect(JSON.stringify(rows)).not.toMatch(/Karla|eksempel\.dk/)
  })

  test('write labels in the chosen language', async () => {
    await insertResponse(db, { waveId, practiceId }, { answers: { ...everything, e01_1: -1, e01_2: -7 } })
    const english = await rowsOf(await take({ ...standard, values: 'labels', language: 'en' }))
    expect(english.slice(0, 2).map(({ value, role }) => [value, role])).toEqual([
      ['Skipped', 'staff'],
      ['Do not know', 'staff'],
    ])
    const danish = await rowsOf(await take({ ...standard, values: 'labels' }))
    expect(danish.slice(0, 2).map(({ value, role }) => [value, role])).toEqual([
      ['Sprunget over', 'medarbejder'],
      ['Ved ikke', 'medarbejder'],
    ])
  })
})

test('wide form for Danish Excel has a row per response, a column per item, decimal comma', async () => {
  for (const rating of [2, 5]) {
    await insertResponse(
      db,
      { waveId, practiceId },
      { answers: { ...everything, e11_3: rating }, comments: { e11: 'Ja; nej' } },
    )
  }
  const answer = await take({ ...standard, shape: 'wide', format: 'excel' })
  const rows = await rowsOf(answer, ';')
  expect(
    rows
      .map(({ e01_1, e11_3, e11_comment, tenure_years }) => [e01_1, e11_3, e11_comment, tenure_years])
      .sort(),
  ).toEqual([
    ['4', '2', 'Ja; nej', '2,5'],
    ['4', '5', 'Ja; nej', '2,5'],
  ])
  expect(Object.keys(rows[0]!)).toEqual(expect.arrayContaining(items))
  expect(answer.headers.get('Content-Disposition')).toMatch(
    /^attachment; filename="praksiskort-answers-wide-codes-/,
  )
})

test('more responses than one page come whole and each once', async () => {
  for (let index = 0; index < 230; index += 1) await insertResponse(db, { waveId, practiceId })
  const rows = await rowsOf(await take({ ...standard, shape: 'wide' }))
  expect(rows).toHaveLength(230)
  expect(new Set(rows.map(({ response }) => response)).size).toBe(230)
})

test('a reader who goes away stops the reading', async () => {
  for (let index = 0; index < 110; index += 1) await insertResponse(db, { waveId, practiceId })
  const reader = (await take(standard)).body!.getReader()
  expect((await reader.read()).done).toBe(false)
  await reader.cancel()
  expect((await reader.read()).done).toBe(true)
})

test('the codebook explains every column of the wide form', async () => {
  await insertResponse(db, { waveId, practiceId }, { answers: everything })
  const [wide] = await rowsOf(await take({ ...standard, shape: 'wide' }))
  const codebook = await rowsOf(await take({ ...standard, shape: 'codebook', language: 'en' }))
  const explained = new Set(codebook.map(({ variable }) => variable))
  expect(Object.keys(wide!).filter((column) => !explained.has(column))).toEqual([])
  expect(codebook.find(({ variable }) => variable === 'e01_1')?.codes).toContain('-7 = Do not know')
})

test('every export is noted with its form and its size, and nothing of its content', async () => {
  await insertResponse(db, { waveId, practiceId }, { answers: everything })
  await (await take({ ...standard, shape: 'wide' })).text()
  expect(await eventsOf()).toEqual([
    {
      verb: 'answers_exported',
      accountId: lead,
      objectId: waveId,
      detail: JSON.stringify({
        shape: 'wide',
        values: 'codes',
        language: 'da',
        format: 'standard',
        responses: 1,
      }),
    },
  ])
})

test.each([{}, { ...standard, shape: 'tall' }, { ...standard, more: 'x' }, { ...standard, language: 'de' }])(
  'the form %j is refused and nothing is noted',
  async (fields) => {
    expect((await take(fields as Record<string, string>)).status).toBe(422)
    expect(await eventsOf()).toEqual([])
  },
)

test.each<[MembershipRole, number]>([
  ['assessor', 200],
  ['field', 403],
  ['reader', 403],
])('a %s gets %i', async (role, status) => {
  const accountId = await insertAccount(db)
  await db.insertInto('membership').values({ studyId, accountId, role, createdAt: '2026-09-01' }).execute()
  expect((await take(standard, accountId)).status).toBe(status)
})

test('a member of another study finds nothing, under either address', async () => {
  const stranger = await insertAccount(db)
  const theirs = await insertStudy(db, { members: { lead: stranger } })
  expect((await take(standard, stranger)).status).toBe(404)
  expect((await take(standard, stranger, theirs)).status).toBe(404)
})

test('reading the address writes nothing and leads to the form', async () => {
  const cookie = await cookieFor({ accountId: lead })
  const answer = await loader({
    request: get(`/studies/${studyId}/waves/${waveId}/answers.csv`, cookie),
    params: { studyId, waveId },
    context,
  })
  expect([answer.status, answer.headers.get('Location')]).toEqual([
    302,
    `/studies/${studyId}/waves/${waveId}/export`,
  ])
  expect(await eventsOf()).toEqual([])
})
