import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { readPracticeListQuery } from '#app/practices/practice-list.server.ts'
import { practiceListAddress } from '#app/practices/practice-list.ts'
import { action as edit } from '#app/routes/practice-edit.tsx'
import { action as upload, loader as importPage } from '#app/routes/practice-import.tsx'
import { action as create } from '#app/routes/practice-new.tsx'
import { loader as practicePage } from '#app/routes/practice.tsx'
import { loader as list } from '#app/routes/practices.tsx'
import { action as saveScope, loader as scopePage } from '#app/routes/scope.tsx'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
} from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'

let studyId: string
let lead: string
let assessor: string
let stranger: string
let practiceId: string

beforeEach(async () => {
  const accounts = {
    lead: await insertAccount(db),
    assessor: await insertAccount(db),
    stranger: await insertAccount(db),
  }
  studyId = await insertStudy(db, { createdBy: accounts.lead, members: { assessor: accounts.assessor } })
  practiceId = await insertPractice(db, studyId, { name: 'Havnen', code: 'P1' })
  lead = await cookieFor({ accountId: accounts.lead })
  assessor = await cookieFor({ accountId: accounts.assessor })
  stranger = await cookieFor({ accountId: accounts.stranger })
})

const base = () => `/studies/${studyId}/practices`
const args = (request: Request, params = {}) => ({ request, params: { studyId, ...params }, context })

/** What a loader or action answered, whether it returned or threw it. */
async function answered(answer: Promise<unknown>) {
  const value = await answer.catch((thrown: unknown) => thrown)
  if (value instanceof Response)
    return { status: value.status, to: value.headers.get('Location') ?? '', data: null }
  const { init, data } = value as { init?: { status?: number }; data?: unknown }
  return { status: init?.status ?? 200, to: '', data: (init ? data : value) as Record<string, unknown> }
}

function multipart(path: string, fields: Record<string, string | Blob>, cookie: string): Request {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') body.set(name, value)
    else body.set(name, value, 'praksisser.csv')
  }
  return new Request(`http://localhost:3000${path}`, { method: 'POST', body, headers: { Cookie: cookie } })
}

describe('the import page', () => {
  async function draftOf(text: string) {
    const sent = await answered(upload(args(multipart(`${base()}/import`, { file: new Blob([text]) }, lead))))
    expect(sent.status).toBe(302)
    return sent.to
  }
  const previewOf = async (address: string) => {
    const { draft } = await importPage(args(get(address, lead)))
    if (!draft) throw new Error('there is no draft')
    return draft
  }

  test('shows what will happen and does it once', async () => {
    const address = await draftOf('kode;navn;niveau\nP1;Havnen;3\nP2;Broen;indsats\n')
    const { preview, stamp } = await previewOf(address)
    expect(preview.counts).toEqual({ added: 1, changed: 1, unchanged: 0, faults: 0 })

    const apply = () => answered(upload(args(post(address, { intent: 'apply', stamp }, lead))))
    const first = await apply()
    expect(first.to).toBe(`${base()}/import?done=1&added=1&changed=1&unchanged=0&versioned=0&moved=0&held=0`)
    expect((await apply()).status).toBe(302)
    expect((await importPage(args(get(address, lead)))).isGone).toBe(true)
    const practices = await db
      .selectFrom('practice')
      .where('studyId', '=', studyId)
      .select('code')
      .orderBy('code')
      .execute()
    expect(practices.map(({ code }) => code)).toEqual(['P1', 'P2'])
  })

  test('says beforehand which cards get a new version', async () => {
    const waveId = await insertWave(db, studyId)
    await insertAssignment(db, { waveId, practiceId })
    const named = await previewOf(await draftOf('kode;navn\nP1;Havnen II\n'))
    expect(named.preview.scopes).toEqual({ versioned: 0, movable: 0, started: 0 })
    const levelled = await previewOf(await draftOf('kode;navn;niveau\nP1;Havnen;4\nP2;Broen;2\n'))
    expect(levelled.preview.scopes).toEqual({ versioned: 1, movable: 1, started: 0 })
  })

  test('does nothing when the study has changed since the preview', async () => {
    const address = await draftOf('kode;navn\nP1;Havnen II\n')
    const { stamp } = await previewOf(address)
    await db.updateTable('practice').set({ name: 'Havnen III' }).where('id', '=', practiceId).execute()
    const sent = await answered(upload(args(post(address, { intent: 'apply', stamp }, lead))))
    expect([sent.status, sent.data]).toEqual([409, { isStale: true }])
    const { name } = await db
      .selectFrom('practice')
      .where('id', '=', practiceId)
      .select('name')
      .executeTakeFirstOrThrow()
    expect(name).toBe('Havnen III')
  })

  test('does nothing while there are faults, whatever the form says', async () => {
    const address = await draftOf('kode;navn;kommune\nP2;Broen;Atlantis\nP3;Kernen;Aarhus\n')
    const { preview, stamp } = await previewOf(address)
    expect(preview.counts.faults).toBe(1)
    const sent = await answered(upload(args(post(address, { intent: 'apply', stamp }, lead))))
    expect(sent.status).toBe(409)
    const all = await db.selectFrom('practice').where('studyId', '=', studyId).select('id').execute()
    expect(all.length).toBe(1)
  })

  test('takes another column when a person says so', async () => {
    const address = await draftOf('kode;navn;titel\nP2;x;Broen\n')
    expect((await previewOf(`${address}&name=2`)).preview.added[0]?.name).toBe('Broen')
    expect((await previewOf(`${address}&name=0`)).preview.faults[0]?.code).toBe('column_twice')
  })

  test('keeps a draft to whoever made it, and drops it on request', async () => {
    const address = await draftOf('kode;navn\nP2;Broen\n')
    expect((await answered(importPage(args(get(address, assessor))))).status).toBe(403)
    const other = await insertAccount(db)
    await db
      .insertInto('membership')
      .values({ studyId, accountId: other, role: 'lead', createdAt: '2026-01-01T00:00:00.000Z' })
      .execute()
    expect((await importPage(args(get(address, await cookieFor({ accountId: other }))))).isGone).toBe(true)
    await upload(args(post(address, { intent: 'cancel', stamp: '' }, lead)))
    expect((await importPage(args(get(address, lead)))).isGone).toBe(true)
  })

  test.each([
    ['no file', { file: new Blob([]) }, 'empty'],
    ['nothing that the page has', { x: '' }, 'no_file'],
    ['an empty paste', { paste: ' ' }, 'empty'],
    ['a header alone', { paste: 'kode\tnavn' }, 'only_header'],
  ])('says what is wrong with %s', async (_, fields, code) => {
    const sent = await answered(upload(args(multipart(`${base()}/import`, fields, lead))))
    expect(sent).toMatchObject({ status: 422, data: { fault: { code } } })
  })
})

describe('a practice by hand', () => {
  const fields = {
    code: 'P2',
    name: 'Broen',
    municipalityCode: '0751',
    organisation: '',
    area: '',
    startYear: '2019',
  }

  test('is made, and a code is used once', async () => {
    const sent = await answered(create(args(post(`${base()}/new`, fields, lead))))
    expect(sent.to).toMatch(/\?done=created$/)
    const again = await answered(create(args(post(`${base()}/new`, { ...fields, name: 'Andet' }, lead))))
    expect(again).toMatchObject({
      status: 422,
      data: { invalid: { code: 'code_taken' }, values: { name: 'Andet' } },
    })
  })

  test('asks before a second practice of the same name is made', async () => {
    const twin = { ...fields, name: 'HAVNEN' }
    const sent = await answered(create(args(post(`${base()}/new`, twin, lead))))
    expect(sent).toMatchObject({ status: 422, data: { sameName: [{ id: practiceId, code: 'P1' }] } })
    const sure = await answered(create(args(post(`${base()}/new`, { ...twin, sameName: 'another' }, lead))))
    expect(sure.status).toBe(302)
  })

  test.each([
    [{ name: '' }, { name: 'missing' }],
    [{ name: 'x'.repeat(301) }, { name: 'too_big' }],
    [{ municipalityCode: '9999' }, { municipalityCode: 'invalid_value' }],
    [{ startYear: 'i fjor' }, { startYear: 'not_multiple_of' }],
    [{ startYear: '99999' }, { startYear: 'too_big' }],
  ])('is sent back with %o', async (changes, invalid) => {
    const sent = await answered(create(args(post(`${base()}/new`, { ...fields, ...changes }, lead))))
    expect(sent).toMatchObject({ status: 422, data: { invalid } })
  })

  test('shows both when somebody else was faster', async () => {
    const params = { practiceId }
    const sent = await answered(
      edit(args(post(`${base()}/${practiceId}/edit`, { ...fields, seen: 'old' }, lead), params)),
    )
    expect(sent).toMatchObject({ status: 409, data: { isOvertaken: true, values: { name: 'Broen' } } })
  })
})

describe('the scope page', () => {
  const fields = {
    included: 'Samtaler',
    excluded: '',
    targetGroup: '',
    place: '',
    sinceYear: '',
    citizensPerYear: '1.200',
    staffCount: '',
    level: '3',
    legalBasis: '',
    delimitedBy: '',
    source: '',
  }

  test('tells what will happen and makes a version once informants have seen the scope', async () => {
    const waveId = await insertWave(db, studyId)
    await insertAssignment(db, { waveId, practiceId })
    const path = `${base()}/${practiceId}/scope`
    const page = await scopePage(args(get(path, lead), { practiceId }))
    expect(page.use).toEqual({ version: 1, isFielded: true, movable: 1, started: [] })

    const sent = await answered(
      saveScope(args(post(path, { ...fields, seen: page.seen }, lead), { practiceId })),
    )
    expect(sent.to).toBe(`${base()}/${practiceId}?done=new_version&moved=1`)
    const { scopes } = await practicePage(args(get(`${base()}/${practiceId}`, assessor), { practiceId }))
    expect(scopes.map(({ version, citizensPerYear, level }) => [version, citizensPerYear, level])).toEqual([
      [2, 1200, 3],
      [1, 40, 2],
    ])

    const stale = await answered(
      saveScope(args(post(path, { ...fields, seen: page.seen }, lead), { practiceId })),
    )
    expect(stale).toMatchObject({ status: 409, data: { isOvertaken: true } })
  })

  test('is sent back with everything typed when a number is none', async () => {
    const path = `${base()}/${practiceId}/scope`
    const sent = await answered(
      saveScope(args(post(path, { ...fields, staffCount: 'en håndfuld' }, lead), { practiceId })),
    )
    expect(sent).toMatchObject({
      status: 422,
      data: { invalid: { staffCount: 'not_multiple_of' }, values: { staffCount: 'en håndfuld' } },
    })
  })
})

describe('who may', () => {
  test.each([
    ['read the list', (cookie: string) => list(args(get(base(), cookie))), [200, 200, 404]],
    [
      'read a practice',
      (cookie: string) => practicePage(args(get(base(), cookie), { practiceId })),
      [200, 200, 404],
    ],
    [
      'open the scope form',
      (cookie: string) => scopePage(args(get(base(), cookie), { practiceId })),
      [200, 403, 404],
    ],
    ['import', (cookie: string) => importPage(args(get(base(), cookie))), [200, 403, 404]],
  ] as const)('%s', async (_, ask, expected) => {
    const statuses = []
    for (const cookie of [lead, assessor, stranger]) statuses.push((await answered(ask(cookie))).status)
    expect(statuses).toEqual(expected)
  })

  test('a practice of another study is not found', async () => {
    const otherStudy = await insertStudy(db)
    const other = await insertPractice(db, otherStudy)
    const asked = await answered(practicePage(args(get(base(), lead), { practiceId: other })))
    expect(asked.status).toBe(404)
  })
})

test('the address of the list says what is shown, and nonsense is left out', () => {
  const query = readPracticeListQuery(
    new URLSearchParams('search=æble&level=9&sort=drop&page=-3&region=x&area=børn'),
  )
  expect(query).toMatchObject({ search: 'æble', level: '', sort: 'name', page: 1, area: 'børn' })
  expect(practiceListAddress(query, { sort: 'code', region: '', page: 2 })).toBe(
    '?search=%C3%A6ble&area=b%C3%B8rn&sort=code&page=2',
  )
})
