import { describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import * as informants from '#app/routes/informants.tsx'
import type { Role } from '#db/schema.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'

async function openField(wave: { closedAt?: string } = {}) {
  const accountId = await insertAccount(db)
  const assessorId = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: accountId, assessor: assessorId } })
  const waveId = await insertWave(db, studyId, wave)
  const havnen = await insertPractice(db, studyId, { code: 'P001', name: 'Havnen' })
  await insertPractice(db, studyId, { code: 'P002', name: 'Broen' })
  const path = `/studies/${studyId}/waves/${waveId}/informants`
  return {
    waveId,
    havnen,
    path,
    params: { studyId, waveId },
    lead: await cookieFor({ accountId }),
    assessor: await cookieFor({ accountId: assessorId }),
  }
}

type Field = Awaited<ReturnType<typeof openField>>

const send = async (field: Field, fields: Record<string, string>, query = '') =>
  informants.action({
    request: post(field.path + query, fields, field.lead),
    params: field.params,
    context,
  })

const load = async (field: Field, query = '') =>
  informants.loader({ request: get(field.path + query, field.lead), params: field.params, context })

const newInformant = {
  intent: 'add',
  practice: 'P001',
  role: 'staff',
  name: 'Åse Lund',
  email: 'Ase@Eksempel.dk',
  code: '',
}

const statusOf = (answer: unknown) => (answer as { init?: { status?: number } }).init?.status
const dataOf = <T>(answer: unknown) => (answer as { data: T }).data
const locationOf = (answer: unknown) => (answer as Response).headers.get('Location') ?? ''

describe('informants of a wave', () => {
  test('an informant is added with the next code and an address in lower case', async () => {
    const field = await openField()
    const answer = await send(field, newInformant)
    expect(locationOf(answer)).toMatch(/informants\?done=added&informant=[\w-]{22}$/)
    const { list } = await load(field)
    expect(list?.rows).toMatchObject([
      {
        informantCode: 'I0001',
        practiceCode: 'P001',
        role: 'staff',
        state: 'not_started',
        person: { name: 'Åse Lund', email: 'ase@eksempel.dk' },
      },
    ])
    expect(list?.rows[0]).not.toHaveProperty('linkDigest')
  })

  test('the same mail is offered as the same informant, and nothing is guessed', async () => {
    const field = await openField()
    await send(field, newInformant)
    const second = { ...newInformant, practice: 'P002', name: 'Åse L.' }
    const asked = await send(field, second)
    expect(statusOf(asked)).toBe(422)
    const { invalid, sameEmail, values } = dataOf<{
      invalid: object
      sameEmail: { id: string; code: string }[]
      values: object
    }>(asked)
    expect(invalid).toEqual({ same: 'same_email' })
    expect(sameEmail).toMatchObject([{ code: 'I0001', name: 'Åse Lund' }])
    expect(values).toMatchObject({ name: 'Åse L.', practice: 'P002' })
    expect((await load(field)).list?.total).toBe(1)

    await send(field, { ...second, same: sameEmail[0]?.id ?? '' })
    await send(field, { ...second, same: 'new' })
    const { list } = await load(field)
    expect(list?.rows.map(({ informantCode, practiceCode }) => [informantCode, practiceCode])).toEqual([
      ['I0001', 'P001'],
      ['I0001', 'P002'],
      ['I0002', 'P002'],
    ])
  })

  test.each([
    ['practice', 'practice_unknown', { practice: 'P999' }],
    ['role', 'invalid_value', { role: 'king' }],
    ['email', 'invalid_format', { email: 'not a mail' }],
    ['name', 'invalid_format', { name: 'Åse\u0007' }],
  ])('a wrong %s is refused as %s with everything typed kept', async (name, fault, wrong) => {
    const field = await openField()
    const answer = await send(field, { ...newInformant, ...wrong })
    expect(statusOf(answer)).toBe(422)
    const { invalid, values } = dataOf<{ invalid: Record<string, string>; values: object }>(answer)
    expect(invalid).toEqual({ [name]: fault })
    expect(values).toMatchObject({ ...newInformant, ...wrong })
    expect((await load(field)).list?.total).toBe(0)
  })

  test('a code that is taken and a pair that is there are refused', async () => {
    const field = await openField()
    await send(field, { ...newInformant, code: 'X1' })
    const taken = await send(field, { ...newInformant, email: '', code: 'X1' })
    expect(dataOf<{ invalid: object }>(taken).invalid).toEqual({ code: 'code_taken' })
    const [row] = (await load(field)).list?.rows ?? []
    const again = { intent: 'add_assignment', informant: row?.informantId ?? '', practice: 'P001' }
    const twice = await send(field, { ...again, role: 'staff' })
    expect(dataOf<{ invalid: object }>(twice).invalid).toEqual({ role: 'pair_taken' })
    expect(locationOf(await send(field, { ...again, role: 'leader' }))).toContain('done=assignment_added')
  })

  test('what was not started is removed, what was started is withdrawn and can be let in again', async () => {
    const field = await openField()
    const of = (id: string, role: Role) =>
      insertAssignment(db, {
        id: `${id}-${field.waveId}`,
        waveId: field.waveId,
        practiceId: field.havnen,
        role,
      })
    const untouched = await of('untouched', 'staff')
    const started = await of('started', 'leader')
    await db
      .insertInto('response')
      .values({
        id: started,
        assignmentId: started,
        questionnaire: 'promising-practice-1',
        language: 'da',
        scopeId: `${field.havnen}-scope-1`,
        startedAt: then,
        submittedAt: null,
        place: 'facts',
        activeSeconds: 0,
      })
      .execute()
    await send(field, { intent: 'remove', assignment: untouched })
    const refused = await send(field, { intent: 'remove', assignment: started })
    expect(dataOf<{ invalid: object }>(refused).invalid).toEqual({ assignment: 'not_removed' })
    const states = async () => (await load(field)).list?.rows.map(({ state }) => state)
    await send(field, { intent: 'withdraw', assignment: started })
    expect(await states()).toEqual(['withdrawn'])
    await send(field, { intent: 'restore', assignment: started })
    expect(await states()).toEqual(['in_progress'])
  })

  test('the person behind a pseudonym is changed', async () => {
    const field = await openField()
    await send(field, newInformant)
    const [row] = (await load(field)).list?.rows ?? []
    const informant = row?.informantId ?? ''
    await send(field, { intent: 'person', informant, name: 'Bo', email: '' }, `?informant=${informant}`)
    const card = (await load(field, `?informant=${informant}`)).informant
    expect(card?.person).toEqual({ name: 'Bo', email: null })
    expect(card?.lines.map(({ practiceCode }) => practiceCode)).toEqual(['P001'])
    expect(card?.isLast).toBe(true)
  })

  test('an informant of another study is not found', async () => {
    const field = await openField()
    const other = await openField()
    await send(other, newInformant)
    const [row] = (await load(other)).list?.rows ?? []
    const informant = row?.informantId ?? ''
    await expect(load(field, `?informant=${informant}`)).rejects.toMatchObject({ init: { status: 404 } })
    await expect(send(field, { intent: 'person', informant, name: 'Bo', email: '' })).rejects.toMatchObject({
      init: { status: 404 },
    })
    await expect(
      send(field, { intent: 'add_assignment', informant, practice: 'P001', role: 'staff' }),
    ).rejects.toMatchObject({ init: { status: 404 } })
    const removed = await send(field, { intent: 'remove', assignment: row?.id ?? '' })
    expect(statusOf(removed)).toBe(422)
    const crossed = { ...field, params: { ...field.params, waveId: other.params.waveId } }
    await expect(load(crossed)).rejects.toMatchObject({ init: { status: 404 } })
    expect((await load(other)).list?.total).toBe(1)
  })

  test('an assessor does not get in', async () => {
    const field = await openField()
    await expect(load({ ...field, lead: field.assessor })).rejects.toMatchObject({ init: { status: 403 } })
  })

  test('a closed wave takes no informants', async () => {
    const field = await openField({ closedAt: then })
    expect(statusOf(await send(field, newInformant))).toBe(409)
    expect((await load(field)).list?.total).toBe(0)
  })

  test('the list is searched, narrowed and parted into pages', async () => {
    const field = await openField()
    for (let number = 0; number < 103; number += 1) {
      await insertAssignment(db, {
        waveId: field.waveId,
        practiceId: field.havnen,
        role: number < 2 ? 'leader' : 'staff',
        person: { name: number === 7 ? 'Zenia' : null },
      })
    }
    const totals = async (query: string) => {
      const { list } = await load(field, query)
      return [list?.total, list?.rows.length, list?.page]
    }
    expect(await totals('?page=2')).toEqual([103, 3, 2])
    expect(await totals('?page=99')).toEqual([103, 3, 2])
    expect(await totals('?role=leader')).toEqual([2, 2, 1])
    expect(await totals('?search=zenia')).toEqual([1, 1, 1])
    expect(await totals('?state=submitted')).toEqual([0, 0, 1])
    expect(await totals('?role=king&state=odd&page=x&search=%00')).toEqual([103, 100, 1])
  })
})
