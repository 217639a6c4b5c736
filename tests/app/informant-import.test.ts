import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import * as page from '#app/routes/informant-import.tsx'
import { listAssignments } from '#db/queries/assignments.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'

async function openField({ practices = ['P001', 'P002'], closedAt = null as string | null } = {}) {
  const accountId = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: accountId } })
  const waveId = await insertWave(db, studyId, { closedAt })
  for (const code of practices) await insertPractice(db, studyId, { code, name: code })
  const path = `/studies/${studyId}/waves/${waveId}/informants/import`
  return { waveId, path, params: { studyId, waveId }, lead: await cookieFor({ accountId }) }
}

type Field = Awaited<ReturnType<typeof openField>>

const send = async (field: Field, fields: Record<string, string>, query = '') =>
  page.action({ request: post(field.path + query, fields, field.lead), params: field.params, context })
const load = async (field: Field, query: string) =>
  page.loader({ request: get(field.path + query, field.lead), params: field.params, context })

async function paste(field: Field, text: string) {
  const answer = (await send(field, { paste: text })) as Response
  const query = new URL(answer.headers.get('Location') ?? '', 'http://localhost').search
  const { draft } = await load(field, query)
  return { query, draft }
}

async function apply(field: Field, text: string): Promise<string> {
  const { query, draft } = await paste(field, text)
  const answer = (await send(field, { intent: 'apply', stamp: draft?.stamp ?? '' }, query)) as Response
  return new URL(answer.headers.get('Location') ?? '', 'http://localhost').search
}

describe('import of informants', () => {
  test("the demonstration's own file is read, and a second time changes nothing", async () => {
    const practices = Array.from({ length: 84 }, (_, index) => `P${String(index + 1).padStart(3, '0')}`)
    const field = await openField({ practices })
    const file = readFileSync('demonstration/mapping-84/informants.csv', 'utf8')
    expect(await apply(field, file)).toBe('?done=384.384.0')
    const rows = await listAssignments(db, field.waveId)
    expect(rows[0]).toMatchObject({ informantCode: 'I0001', practiceCode: 'P001', role: 'leader' })
    expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(['leader', 'staff', 'citizen', 'external']))
    const again = await paste(field, file)
    expect(again.draft?.preview.counts).toEqual({ added: 0, changed: 0, unchanged: 384, faults: 0 })
  })

  test('one fault and nothing is written', async () => {
    const field = await openField()
    const { query, draft } = await paste(field, 'praksis;rolle\nP001;leder\nP999;leder')
    expect(draft?.preview.counts).toEqual({ added: 1, changed: 0, unchanged: 0, faults: 1 })
    expect(draft?.preview.faults).toMatchObject([{ row: 3, column: 'praksis', code: 'unknown_practice' }])
    const answer = await send(field, { intent: 'apply', stamp: draft?.stamp ?? '' }, query)
    expect(answer).toMatchObject({ init: { status: 409 } })
    expect(await listAssignments(db, field.waveId)).toEqual([])
  })

  test('what changed after the preview is not overwritten', async () => {
    const field = await openField()
    const text = 'praksis;rolle;kode\nP001;leder;A'
    const { query, draft } = await paste(field, text)
    await apply(field, text)
    const answer = await send(field, { intent: 'apply', stamp: draft?.stamp ?? '' }, query)
    expect(answer).toMatchObject({ init: { status: 409 } })
    expect(await listAssignments(db, field.waveId)).toHaveLength(1)
  })

  test('5,000 rows', async () => {
    const field = await openField()
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `P00${1 + (i % 2)};leder;;Navn ${i};n${i}@eksempel.dk`,
    )
    expect(await apply(field, ['praksis;rolle;kode;navn;mail', ...rows].join('\n'))).toBe('?done=5000.5000.0')
  })

  test('a draft of another wave and of another study is gone', async () => {
    const field = await openField()
    const other = await openField()
    const { query } = await paste(other, 'praksis;rolle\nP001;leder')
    expect(await load(field, query)).toMatchObject({ isGone: true, draft: null })
    await send(field, { intent: 'apply', stamp: 'x' }, query)
    expect(await listAssignments(db, field.waveId)).toEqual([])
  })

  test('a closed wave takes no import', async () => {
    const field = await openField({ closedAt: then })
    const answer = (await send(field, { paste: 'praksis;rolle\nP001;leder' })) as Response
    expect(answer.headers.get('Location')).toBe(field.path)
    const drafts = await db.selectFrom('importDraft').where('waveId', '=', field.waveId).selectAll().execute()
    expect(drafts).toEqual([])
  })
})
