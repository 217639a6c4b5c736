import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action as element } from '#app/routes/answer-element.tsx'
import { action as facts } from '#app/routes/answer-facts.tsx'
import { action as autosave } from '#app/routes/answer-save.ts'
import { action as scope } from '#app/routes/answer-scope.tsx'
import { submitResponse } from '#db/queries/response-contents.ts'
import { startResponse } from '#db/queries/responses.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { context, cookieFor, post } from '#tests/support/requests.ts'

let assignmentId: string
let waveId: string
let responseId: string
let cookie: string

beforeEach(async () => {
  const studyId = await insertStudy(db, { createdBy: await insertAccount(db) })
  waveId = await insertWave(db, studyId)
  assignmentId = await insertAssignment(db, { waveId, practiceId: await insertPractice(db, studyId) })
  const start = { assignmentId, questionnaire: 'promising-practice-1', language: 'da', at: then } as const
  responseId = (await startResponse(db, start)) ?? ''
  cookie = await cookieFor({ assignments: [{ id: assignmentId, linkVersion: 1 }] })
})

const closeWave = () => db.updateTable('wave').set({ closedAt: then }).where('id', '=', waveId).execute()
const withdraw = () =>
  db.updateTable('assignment').set({ withdrawnAt: then }).where('id', '=', assignmentId).execute()
const submit = () => submitResponse(db, { responseId, items: ['e01_1'], at: then })
const leave = () => Promise.resolve((cookie = ''))

const stored = async () => ({
  answers: await db
    .selectFrom('answer')
    .where('responseId', '=', responseId)
    .select(['item', 'rating', 'missing', 'revision'])
    .orderBy('item')
    .execute(),
  comments: await db
    .selectFrom('textAnswer')
    .where('responseId', '=', responseId)
    .select(['text', 'revision'])
    .execute(),
})
const nothing = { answers: [], comments: [] }

/** What an action answered, whether it returned or threw it. */
async function answered(answer: Promise<unknown>) {
  const value = await answer.catch((thrown: unknown) => thrown)
  if (value instanceof Response) {
    const isJson = value.headers.get('Content-Type')?.startsWith('application/json')
    const data: unknown = isJson ? await value.json() : null
    return { status: value.status, to: value.headers.get('Location'), data }
  }
  const { init, data } = value as { init: { status: number }; data: unknown }
  return { status: init.status, to: null, data }
}

const client = 'f47ac10b-58cc-4372-a567-0e02b2c3d479'
const otherClient = '0f0f0f0f-58cc-4372-a567-0e02b2c3d479'
const envelope = {
  client,
  sequence: '1',
  activeSeconds: '9',
  questionnaire: 'promising-practice-1',
  go: 'next',
}

const send = (fields: Record<string, string>) =>
  answered(
    element({
      request: post(`/answer/${assignmentId}/element/e01`, { ...envelope, ...fields }, cookie),
      params: { assignmentId, element: 'e01' },
      context,
    }),
  )

const save = (
  fields: Record<string, { value: unknown; revision: number }>,
  more: Record<string, unknown> = {},
) => {
  const body = {
    client,
    sequence: 1,
    activeSeconds: 9,
    questionnaire: 'promising-practice-1',
    fields,
    ...more,
  }
  const request = new Request(`http://localhost:3000/answer/${assignmentId}/save`, {
    method: 'POST',
    headers: { Cookie: cookie, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return answered(autosave({ request, params: { assignmentId }, context }))
}

const hindrances = [
  ['sent', submit, 409, 'submitted'],
  ['closed', closeWave, 410, 'wave_closed'],
  ['withdrawn', withdraw, 410, 'link_withdrawn'],
  ['left without a session', leave, 404, 'over'],
] as const

describe('the element form', () => {
  test('stores what is there and goes on', async () => {
    const answer = await send({ e01_1: '4', 'base.e01_1': '0:', e01_comment: 'Fordi' })
    expect(answer).toMatchObject({ status: 302, to: `/answer/${assignmentId}/element/e02?after=e01` })
    expect(await stored()).toEqual({
      answers: [{ item: 'e01_1', rating: 4, missing: null, revision: 1 }],
      comments: [{ text: 'Fordi', revision: 1 }],
    })
  })

  test.each([
    ['a value that is no option', { e01_2: '6' }, { e01_2: 'not_an_option' }, false],
    ['a comment that is too long', { e01_comment: 'x'.repeat(3000) }, { e01_comment: 'too_long' }, false],
    ['a field of another element', { e02_1: '1' }, { e02_1: 'unknown_field' }, false],
    ['another version of the questionnaire', { questionnaire: 'promising-practice-0' }, {}, true],
  ])('%s: nothing is stored, and all that was typed comes back', async (_, fields, faults, isOutdated) => {
    const sent = { e01_1: '4', e01_3: '-8', e01_comment: 'Fordi\nvi kan', ...fields }
    const { status, data } = await send(sent)
    expect(status).toBe(422)
    expect(data).toEqual({ kind: 'invalid', faults, isOutdated, typed: { ...envelope, ...sent } })
    expect(await stored()).toEqual(nothing)
  })

  test.each(hindrances)(
    '%s meanwhile: what was typed is told in words',
    async (_, hinder, status, hindrance) => {
      await hinder()
      const before = await stored()
      const answer = await send({ e01_1: '4', e01_comment: 'Fordi' })
      expect(answer).toMatchObject({ status, data: { hindrance, assignmentId } })
      const { typed } = answer.data as { typed: { field: string; value: unknown }[] }
      expect(typed.map(({ field, value }) => [field, value])).toEqual([
        ['e01_1', { da: 'I høj grad', en: 'To a large extent' }],
        ['e01_comment', 'Fordi'],
      ])
      expect(await stored()).toEqual(before)
    },
  )

  test('a conflict gives both sides, and the other fields are stored', async () => {
    await save({ e01_1: { value: 2, revision: 0 } }, { client: otherClient })
    const answer = await send({ e01_1: '4', 'base.e01_1': '0:', e01_2: '5', 'base.e01_2': '0:' })
    expect(answer).toMatchObject({
      status: 409,
      data: {
        kind: 'conflict',
        go: 'next',
        conflicts: [{ field: 'e01_1', mine: '4', theirs: { value: '2', base: '1:2' } }],
      },
    })
    expect((await stored()).answers.map(({ item, rating }) => [item, rating])).toEqual([
      ['e01_1', 2],
      ['e01_2', 5],
    ])
  })
})

describe('the pages before the questions', () => {
  const step = (action: typeof scope, name: string, fields: Record<string, string>) =>
    answered(
      action({
        request: post(`/answer/${assignmentId}/${name}`, { go: 'next', ...fields }, cookie),
        params: { assignmentId },
        context,
      }),
    )

  test('a refused scope keeps every word', async () => {
    const fields = { scopeVerdict: 'contested', scopeObjection: '', scopeText: 'Kun om aftenen' }
    const { status, data } = await step(scope, 'scope', { ...fields, scopeCitizensPerYear: 'mange' })
    expect(status).toBe(422)
    expect(data).toMatchObject({ values: { ...fields, scopeCitizensPerYear: 'mange' } })
    expect(Object.keys((data as { invalid: object }).invalid)).toContain('scopeCitizensPerYear')
  })

  test.each(hindrances)('%s meanwhile: facts are told back', async (_, hinder, status, hindrance) => {
    await hinder()
    const answer = await step(facts, 'facts', { statedRole: 'leader', tenureYears: '3,5' })
    expect(answer).toMatchObject({ status, data: { hindrance } })
    const { typed } = answer.data as { typed: { field: string; value: unknown }[] }
    expect(typed.map(({ field, value }) => [field, value])).toEqual([
      ['statedRole', 'leader'],
      ['tenureYears', '3,5'],
    ])
  })
})

describe('the autosave', () => {
  test('answers with the time of the commit and the state of each field', async () => {
    const before = new Date().toISOString()
    const { status, data } = await save({
      e01_1: { value: 4, revision: 0 },
      e01_comment: { value: 'Fordi', revision: 0 },
    })
    expect(status).toBe(200)
    const { savedAt, fields } = data as { savedAt: string; fields: Record<string, object> }
    expect([before, savedAt, new Date().toISOString()].toSorted()).toEqual([
      before,
      savedAt,
      expect.any(String),
    ])
    expect(fields.e01_1).toEqual({ state: 'saved', revision: 1, savedAt, value: '4', base: '1:4' })
    expect(fields.e01_comment).toMatchObject({ state: 'saved', revision: 1, savedAt, value: 'Fordi' })
    const row = await db.selectFrom('answer').where('responseId', '=', responseId).select('savedAt').execute()
    expect(row).toEqual([{ savedAt }])
  })

  test('takes an answer away as skipped', async () => {
    await save({ e01_1: { value: 4, revision: 0 } })
    const { data } = await save({ e01_1: { value: '', revision: 1 } }, { sequence: 2 })
    expect(data).toMatchObject({ fields: { e01_1: { state: 'saved', revision: 2, value: '', base: '2:' } } })
    expect((await stored()).answers).toEqual([{ item: 'e01_1', rating: null, missing: -1, revision: 2 }])
  })

  test('a conflict is told for its field alone', async () => {
    await save({ e01_1: { value: 2, revision: 0 } }, { client: otherClient })
    const { status, data } = await save({
      e01_1: { value: 4, revision: 0 },
      e01_2: { value: 5, revision: 0 },
    })
    expect(status).toBe(200)
    expect(data).toMatchObject({
      fields: {
        e01_1: { state: 'conflict', revision: 1, value: '2', base: '1:2' },
        e01_2: { state: 'saved', revision: 1, value: '5' },
      },
    })
  })

  test('the same save twice is stored once', async () => {
    const first = await save({ e01_1: { value: 4, revision: 0 } })
    const second = await save({ e01_1: { value: 4, revision: 0 } })
    expect([first.status, second.status]).toEqual([200, 200])
    expect((await stored()).answers).toEqual([{ item: 'e01_1', rating: 4, missing: null, revision: 1 }])
  })

  test.each([
    ['e01_1', 6, 'not_an_option'],
    ['e01_1', 4.5, 'not_an_option'],
    ['e01_comment', 5, 'wrong_type'],
    ['e01_comment', 'x'.repeat(3000), 'too_long'],
    ['e99_1', 1, 'unknown_field'],
  ])('%s = %j is refused as %s and nothing is stored', async (name, value, fault) => {
    const answer = await save({ e01_2: { value: 3, revision: 0 }, [name]: { value, revision: 0 } })
    expect(answer).toMatchObject({ status: 422, data: { code: 'bad_fields', faults: { [name]: fault } } })
    expect(await stored()).toEqual(nothing)
  })

  test.each([
    ['another version', { questionnaire: 'promising-practice-0' }, 'wrong_questionnaire'],
    ['a client without a name', { client: 'me' }, 'bad_envelope'],
    ['a field too many', { place: 'review' }, 'bad_envelope'],
    ['no sequence', { sequence: 0 }, 'bad_envelope'],
  ])('%s is refused', async (_, more, code) => {
    expect(await save({ e01_1: { value: 4, revision: 0 } }, more)).toMatchObject({
      status: 422,
      data: { code },
    })
    expect(await stored()).toEqual(nothing)
  })

  test.each(hindrances)('%s meanwhile: says so in its status', async (_, hinder, status, code) => {
    await hinder()
    const before = await stored()
    expect(await save({ e01_1: { value: 4, revision: 0 } })).toMatchObject({ status, data: { code } })
    expect(await stored()).toEqual(before)
  })
})
