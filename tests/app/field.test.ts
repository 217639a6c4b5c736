import { expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { loader } from '#app/routes/field.tsx'
import { startResponse } from '#db/queries/responses.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'

async function openField() {
  const assessor = await insertAccount(db)
  const field = await insertAccount(db)
  const reader = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { assessor, field, reader } })
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId, { code: 'P001', name: 'Havnen' })
  await insertPractice(db, studyId, { code: 'P002', name: 'Broen' })
  await db.insertInto('coverageRule').values({ studyId, role: 'leader', minimum: 1 }).execute()
  const person = { name: 'Åse Lund', email: 'ase@eksempel.dk' }
  const assignmentId = await insertAssignment(db, { waveId, practiceId, role: 'leader', person })
  const path = `/studies/${studyId}/waves/${waveId}/field`
  const load = async (accountId: string, query = '') =>
    loader({
      request: get(path + query, await cookieFor({ accountId })),
      params: { studyId, waveId },
      context,
    })
  /** The one informant sends a response that contests the scope. */
  const contest = async () => {
    const start = { assignmentId, questionnaire: 'promising-practice-1', language: 'da', at: then } as const
    const id = (await startResponse(db, start)) as string
    await db
      .updateTable('response')
      .set({ scopeVerdict: 'contested', submittedAt: then })
      .where('id', '=', id)
      .execute()
  }
  return { load, contest, assessor, field, reader }
}

test('an assessor sees where the field stands and no names', async () => {
  const { load, assessor } = await openField()
  const field = await load(assessor)
  expect(JSON.stringify(field)).not.toMatch(/Åse|ase@/)
  expect(field.page.rows.map(({ code, gaps }) => [code, gaps[0]?.toFind])).toEqual([
    ['P001', 0],
    ['P002', 1],
  ])
  expect([field.covered, field.toFind, field.roles]).toEqual([0, 1, ['leader']])
  expect(field.all).toMatchObject({ asked: 1, share: 0 })
})

test('practices are chosen by name, by what is lacking and by contested scope', async () => {
  const { load, assessor } = await openField()
  const codes = async (query: string) => (await load(assessor, query)).page.rows.map(({ code }) => code)
  expect(await codes('?search=bro')).toEqual(['P002'])
  expect(await codes('?lacking=on')).toEqual(['P001', 'P002'])
  expect(await codes('?contested=on')).toEqual([])
})

test('contested scopes are answers: an assessor sees how many there are, a field worker does not', async () => {
  const { load, contest, assessor, field } = await openField()
  await contest()
  const seenBy = async (accountId: string) => {
    const { page, chosen } = await load(accountId, '?contested=on')
    return [chosen.contested, page.rows.map(({ code, contested }) => [code, contested])]
  }
  expect(await seenBy(assessor)).toEqual([true, [['P001', 1]]])
  expect(await seenBy(field)).toEqual([
    false,
    [
      ['P001', 0],
      ['P002', 0],
    ],
  ])
})

test('a reader does not get in', async () => {
  const { load, reader } = await openField()
  await expect(load(reader)).rejects.toMatchObject({ init: { status: 403 } })
})
