import { describe, expect, test } from 'vitest'
import { parse } from 'csv-parse/sync'
import { linkToken } from '#app/auth/token.server.ts'
import { db } from '#app/db.server.ts'
import { linkDigest } from '#app/informants/informant-changes.server.ts'
import * as csv from '#app/routes/links-csv.ts'
import * as links from '#app/routes/links.tsx'
import { settings } from '#app/settings.server.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'

async function openField() {
  const accountId = await insertAccount(db, { name: 'Alma Lund' })
  const assessorId = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: accountId, assessor: assessorId } })
  const waveId = await insertWave(db, studyId, { deadline: '2099-12-31' })
  const practiceId = await insertPractice(db, studyId, { code: 'P001', name: 'Havnen; æøå' })
  const insert = (name: string, person: { name: string; email: string }, more = {}) => {
    const id = `${name}-${waveId}`
    return insertAssignment(db, { id, waveId, practiceId, linkDigest: linkDigest(id, 1), person, ...more })
  }
  const ase = await insert('ase', { name: 'Åse Lund', email: 'ase@eksempel.dk' })
  const bo = await insert('bo', { name: '=HYPERLINK("x")', email: 'bo@eksempel.dk' }, { role: 'leader' })
  const gone = await insert('gone', { name: 'Væk', email: 'v@eksempel.dk' }, { withdrawnAt: then })
  return {
    path: `/studies/${studyId}/waves/${waveId}/links`,
    params: { studyId, waveId },
    ase,
    bo,
    gone,
    lead: await cookieFor({ accountId }),
    assessor: await cookieFor({ accountId: assessorId }),
  }
}

type Field = Awaited<ReturnType<typeof openField>>

const send = async (field: Field, fields: Record<string, string>, query = '') =>
  links.action({ request: post(field.path + query, fields, field.lead), params: field.params, context })
const load = async (field: Field, query = '') =>
  links.loader({ request: get(field.path + query, field.lead), params: field.params, context })
const download = async (field: Field, fields: Record<string, string>) =>
  csv.action({ request: post(`${field.path}.csv`, fields, field.lead), params: field.params, context })

const addressOf = (id: string, version = 1) =>
  `http://localhost:3000/link/${linkToken(settings.sessionSecret, id, version)}`

const shownBy = (answer: unknown) => (answer as { data: { links: Record<string, string> } }).data.links

describe('handing out links', () => {
  test('a page that is only looked at holds no link and notes nothing', async () => {
    const field = await openField()
    const loaded = await load(field)
    expect(JSON.stringify(loaded)).not.toContain('/link/')
    expect(JSON.stringify(loaded)).not.toContain(linkDigest(field.ase, 1))
    expect(loaded.handOuts).toEqual([])
    expect([loaded.onPage, loaded.inFile, loaded.lost]).toEqual([2, 2, 0])
  })

  test('links are shown when asked for, without the withdrawn ones, and that is noted', async () => {
    const field = await openField()
    expect(shownBy(await send(field, { intent: 'show' }))).toEqual({
      [field.ase]: addressOf(field.ase),
      [field.bo]: addressOf(field.bo),
    })
    expect(shownBy(await send(field, { intent: 'show' }, '?role=leader'))).toEqual({
      [field.bo]: addressOf(field.bo),
    })
    const { handOuts } = await load(field)
    expect(handOuts.map(({ accountName, kind, count }) => [accountName, kind, count]).sort()).toEqual([
      ['Alma Lund', 'list', 1],
      ['Alma Lund', 'list', 2],
    ])
    const events = await db
      .selectFrom('event')
      .where('studyId', '=', field.params.studyId)
      .selectAll()
      .execute()
    expect(JSON.stringify(events)).not.toContain(linkToken(settings.sessionSecret, field.bo, 1))
  })

  test('a link issued anew is another one, and the old one is not known any more', async () => {
    const field = await openField()
    await send(field, { intent: 'renew', assignment: field.ase })
    expect(shownBy(await send(field, { intent: 'show' }))[field.ase]).toBe(addressOf(field.ase, 2))
    const old = await db
      .selectFrom('assignment')
      .where('linkDigest', '=', linkDigest(field.ase, 1))
      .select('id')
      .execute()
    expect(old).toEqual([])
  })

  test('withdrawing and undoing it', async () => {
    const field = await openField()
    await send(field, { intent: 'withdraw', assignment: field.ase })
    expect(Object.keys(shownBy(await send(field, { intent: 'show' })))).toEqual([field.bo])
    await send(field, { intent: 'restore', assignment: field.ase })
    expect(shownBy(await send(field, { intent: 'show' }))[field.ase]).toBe(addressOf(field.ase))
  })

  test('the file is for mail merge: guarded, in order, and noted', async () => {
    const field = await openField()
    const answer = await download(field, { format: 'excel' })
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="links.csv"')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    const rows = parse(Buffer.from(bytes), { delimiter: ';', bom: true }) as string[][]
    expect(rows).toEqual([
      ['navn', 'mail', 'praksis', 'rolle', 'link', 'frist', 'sprog'],
      [`'=HYPERLINK("x")`, 'bo@eksempel.dk', 'Havnen; æøå', 'leder', addressOf(field.bo), '2099-12-31', 'da'],
      ['Åse Lund', 'ase@eksempel.dk', 'Havnen; æøå', 'medarbejder', addressOf(field.ase), '2099-12-31', 'da'],
    ])
    const plain = await (await download(field, { format: 'standard', role: 'staff' })).text()
    expect(plain.split('\r\n')[1]).toMatch(/^Åse Lund,ase@eksempel.dk,Havnen; æøå,medarbejder,http:/)
    const { handOuts } = await load(field)
    expect(handOuts.map(({ kind, count }) => `${kind} ${count}`).sort()).toEqual([
      'mail_merge 1',
      'mail_merge 2',
    ])
  })

  test('links of another secret are said to be lost and never handed out', async () => {
    const field = await openField()
    await db
      .updateTable('assignment')
      .set({ linkDigest: `issued with another secret ${field.ase}` })
      .where('id', '=', field.ase)
      .execute()
    expect((await load(field)).lost).toBe(1)
    expect(Object.keys(shownBy(await send(field, { intent: 'show' })))).toEqual([field.bo])
    const refused = await download(field, { format: 'excel' })
    expect(refused.status).toBe(302)
    expect(refused.headers.get('Location')).toBe(`${field.path}?done=lost`)
    await send(field, { intent: 'renew_lost' })
    expect((await load(field)).lost).toBe(0)
    expect(shownBy(await send(field, { intent: 'show' }))).toEqual({
      [field.ase]: addressOf(field.ase, 2),
      [field.bo]: addressOf(field.bo),
    })
  })

  test('an assessor gets neither links nor names', async () => {
    const field = { ...(await openField()) }
    const assessor = { ...field, lead: field.assessor }
    await expect(load(assessor)).rejects.toMatchObject({ init: { status: 403 } })
    await expect(send(assessor, { intent: 'show' })).rejects.toMatchObject({ init: { status: 403 } })
    await expect(download(assessor, { format: 'excel' })).rejects.toMatchObject({ init: { status: 403 } })
  })

  test('an assignment of another study is passed by', async () => {
    const field = await openField()
    const other = await openField()
    for (const intent of ['renew', 'withdraw']) {
      const answer = await send(field, { intent, assignment: other.ase })
      expect((answer as Response).headers.get('Location')).toBe(`${field.path}?done=unchanged`)
    }
    expect(shownBy(await send(other, { intent: 'show' }))[other.ase]).toBe(addressOf(other.ase))
  })
})
