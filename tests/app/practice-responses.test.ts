import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { FieldGrid } from '#app/components/field-grid.tsx'
import { SentResponses } from '#app/components/sent-responses.tsx'
import { db } from '#app/db.server.ts'
import { loader as fieldLoader } from '#app/routes/field.tsx'
import { loader } from '#app/routes/practice-responses.tsx'
import { loader as responseLoader } from '#app/routes/response.tsx'
import { reviewResponse } from '#db/queries/reviews.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { insertVariant } from '#tests/support/variants.ts'

type Page = Awaited<ReturnType<typeof loader>>

let ids: { studyId: string; waveId: string }
let practiceId: string
let leadId: string
let cookies: Record<'lead' | 'assessor' | 'field', string>

beforeEach(async () => {
  leadId = await insertAccount(db, { name: 'Alma Lund' })
  const [assessor, field] = [await insertAccount(db), await insertAccount(db)]
  const studyId = await insertStudy(db, { members: { lead: leadId, assessor, field } })
  const waveId = await insertWave(db, studyId)
  // sealed, as a mapping is until somebody opens it
  await db.deleteFrom('resultsOpening').where('waveId', '=', waveId).execute()
  practiceId = await insertPractice(db, studyId, { name: 'Havnen', code: 'P1' })
  ids = { studyId, waveId }
  cookies = {
    lead: await cookieFor({ accountId: leadId }),
    assessor: await cookieFor({ accountId: assessor }),
    field: await cookieFor({ accountId: field }),
  }
})

const base = () => `/studies/${ids.studyId}/waves/${ids.waveId}`
const load = (cookie = cookies.lead, practice = practiceId) =>
  outcomeOf<Page>(() =>
    loader({
      request: get(`${base()}/field/${practice}`, cookie),
      params: { ...ids, practiceId: practice },
      context,
    }),
  )
const sent = (role: 'leader' | 'staff', rating: number) =>
  insertResponse(db, { waveId: ids.waveId, practiceId, role }, { answers: sameAnswers(rating) })

describe('what was sent about a practice, while results are sealed', () => {
  test('is found from the field, and each response can be read from there', async () => {
    const [leader] = [await sent('leader', 5), await sent('staff', 2)]
    const { data: field } = await outcomeOf<Awaited<ReturnType<typeof fieldLoader>>>(() =>
      fieldLoader({ request: get(`${base()}/field`, cookies.assessor), params: ids, context }),
    )
    const grid = renderToStaticMarkup(
      createElement(FieldGrid, {
        lines: field.page.rows,
        roles: field.roles,
        hasRule: false,
        practiceAddress: () => '',
        informantsAddress: null,
        responsesAddress: (id) => `${base()}/field/${id}`,
      }),
    )
    expect(grid).toContain(`<a class="quiet" href="${base()}/field/${practiceId}">2 besvarelser om P1</a>`)
    const { data } = await load(cookies.assessor)
    expect(data.responses.map(({ response, role, state }) => [response === leader, role, state])).toEqual(
      expect.arrayContaining([
        [true, 'leader', null],
        [false, 'staff', null],
      ]),
    )
    for (const { response } of data.responses) {
      const request = get(`${base()}/responses/${response}`, cookies.assessor)
      const params = { ...ids, responseId: response }
      expect((await outcomeOf(() => responseLoader({ request, params, context }))).status).toBe(200)
    }
  })

  test('says how many are about a variant of its scope, which are not listed', async () => {
    await sent('leader', 4)
    expect((await load()).data.aboutVariants).toBe(0)
    const scopeId = await insertVariant(db, { studyId: ids.studyId, practiceId, by: leadId })
    await insertResponse(db, { waveId: ids.waveId, practiceId, role: 'staff', scopeId })
    const { data } = await load()
    expect([data.responses.length, data.aboutVariants]).toEqual([1, 1])
  })

  test('is told with its review, and without anything that was answered', async () => {
    const leader = await sent('leader', 5)
    const before = (await load()).data
    await db.updateTable('answer').set({ rating: 1 }).where('responseId', '=', leader).execute()
    expect((await load()).data).toEqual(before)
    expect(Object.keys(before.responses[0]!).toSorted()).toEqual(
      [
        'otherQuestionnaire',
        'isSuperseded',
        'response',
        'role',
        'scopeVersion',
        'state',
        'submittedAt',
      ].toSorted(),
    )
    await reviewResponse(db, {
      ...ids,
      about: { response: leader },
      state: 'problem',
      reason: 'Svarede for en anden',
      seen: {},
      after: 0,
      by: leadId,
      at: then,
    })
    expect((await load()).data.responses).toMatchObject([{ state: 'problem' }])
  })

  test('has a link of its own for each, those on other versions of the questionnaire by their version', () => {
    const line = (response: string, otherQuestionnaire: string | null) => ({
      response,
      role: 'leader',
      scopeVersion: 1,
      submittedAt: then,
      state: null,
      isSuperseded: false,
      otherQuestionnaire,
    })
    const html = renderToStaticMarkup(
      createElement(SentResponses, { responses: [line('a', null), line('b', 'maaling-2')], path: '/r' }),
    )
    expect([...html.matchAll(/<span class="visually-hidden">: ([^<]*)</g)].map(([, label]) => label)).toEqual(
      ['leder', 'leder (spørgeskema maaling-2)'],
    )
  })

  test('is for those who may read answers, and of this study', async () => {
    expect((await load(cookies.field)).status).toBe(403)
    const other = await insertPractice(db, await insertStudy(db, {}), { name: 'Fremmed' })
    expect((await load(cookies.lead, other)).status).toBe(404)
  })
})
