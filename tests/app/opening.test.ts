import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import type { ErrorDetail } from '#app/http/errors.ts'
import { listWavesToExport } from '#app/results/results-seal.server.ts'
import { action, loader } from '#app/routes/opening.tsx'
import { loader as flagsLoader } from '#app/routes/results-flags.tsx'
import { loader as qualityLoader } from '#app/routes/results-quality.tsx'
import { action as exportAction } from '#app/routes/study-answers-csv.ts'
import { findResultsOpening } from '#db/queries/results-openings.ts'
import { purposes, type Purpose } from '#db/schema.ts'
import { insertAccount, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

type Page = Awaited<ReturnType<typeof loader>>
type FlagsPage = Awaited<ReturnType<typeof flagsLoader>>

let ids: { studyId: string; waveId: string }
let cookies: { lead: string; secondLead: string; assessor: string }
let practiceId: string
beforeEach(async () => {
  await arrange('mapping')
})

async function arrange(purpose: Purpose): Promise<void> {
  const lead = await insertAccount(db, { name: 'Alma Lund' })
  const secondLead = await insertAccount(db, { name: 'Bo Krag' })
  const assessor = await insertAccount(db)
  const studyId = await insertStudy(db, { purpose, members: { lead, assessor } })
  await db
    .insertInto('membership')
    .values({ studyId, accountId: secondLead, role: 'lead', createdAt: '2026-09-01T08:00:00.000Z' })
    .execute()
  const waveId = await insertWave(db, studyId, { sealed: true })
  practiceId = await insertPractice(db, studyId, { name: 'Havnen' })
  ids = { studyId, waveId }
  cookies = {
    lead: await cookieFor({ accountId: lead }),
    secondLead: await cookieFor({ accountId: secondLead }),
    assessor: await cookieFor({ accountId: assessor }),
  }
}

const path = (below: string) => `/studies/${ids.studyId}/waves/${ids.waveId}/${below}`
const page = (cookie = cookies.lead) =>
  outcomeOf<Page>(() => loader({ request: get(path('opening'), cookie), params: ids, context }))
const open = (fields: Record<string, string>, cookie = cookies.lead) =>
  outcomeOf(() => action({ request: post(path('opening'), fields, cookie), params: ids, context }))
const quality = () =>
  outcomeOf<ErrorDetail | object>(() =>
    qualityLoader({ request: get(path('results/quality'), cookies.lead), params: ids, context }),
  )

describe('opening the results of a wave', () => {
  test('is done by a lead who has ticked that rules are marked, and is stamped with time and name', async () => {
    expect((await quality()).data).toMatchObject({ code: 'results_sealed' })
    const unticked = await open({})
    expect([unticked.status, await findResultsOpening(db, ids.waveId)]).toEqual([422, undefined])
    const opened = await open({ confirm: 'yes' })
    expect([opened.status, opened.location]).toEqual([302, path('results')])
    const { data } = await page()
    expect(data.state).toMatchObject({ opening: { by: 'Alma Lund' }, rulesBefore: 0 })
    expect((await quality()).data).toMatchObject({ figures: { settings: { responses: 0 } } })
  })

  test('by a double click leads to the results, and tells of nobody else', async () => {
    const twice = await Promise.all([open({ confirm: 'yes' }), open({ confirm: 'yes' })])
    expect(twice.map(({ location }) => location)).toEqual([path('results'), path('results')])
  })

  test('of two who do it at once one opening stands, and the other is told', async () => {
    const both = await Promise.all([open({ confirm: 'yes' }), open({ confirm: 'yes' }, cookies.secondLead)])
    const told = both.map(({ location }) => location)
    expect(told.toSorted()).toEqual([path('opening?done=already'), path('results')].toSorted())
    const first = told[0] === path('results') ? 'Alma Lund' : 'Bo Krag'
    expect(await findResultsOpening(db, ids.waveId)).toMatchObject({ by: first })
  })

  test('is not for who assesses, who sees what is missing', async () => {
    expect((await open({ confirm: 'yes' }, cookies.assessor)).status).toBe(403)
    const { data } = await page(cookies.assessor)
    expect(data.sealed).toMatchObject({ mayOpen: false, done: { sets: 0, rules: 0 } })
  })
})

test.each(purposes.filter((purpose) => purpose !== 'mapping'))('%s is never sealed', async (purpose) => {
  await arrange(purpose)
  expect((await quality()).data).toMatchObject({ figures: { settings: { responses: 0 } } })
  expect([(await page()).status, (await open({ confirm: 'yes' })).status]).toEqual([404, 404])
})

describe('while results are sealed', () => {
  test('the list of flags says where they are, and of those about scores no figure', async () => {
    const answered = { answers: sameAnswers(5, ['e01', 'e03', 'e04', 'e05', 'e06', 'e07', 'e08', 'e09']) }
    const divided = { answers: sameAnswers(1, ['e01', 'e03', 'e04', 'e05', 'e06', 'e07', 'e08', 'e09']) }
    for (const given of [answered, divided, answered, divided]) {
      await insertResponse(db, { waveId: ids.waveId, practiceId }, given)
    }
    const values = await Promise.all(['strong-disagreement', 'straight-lining'].map(valuesOf))
    expect(values).toEqual([[null], [1, 1, 1, 1]])
  })

  test('the page of flags is sent no limit, rule or rate by which the spread of scores can be told', async () => {
    const ends = ['e01', 'e03', 'e04', 'e05', 'e06', 'e07', 'e08', 'e09']
    for (const rating of [5, 1, 5, 1, 4, 2]) {
      await insertResponse(db, { waveId: ids.waveId, practiceId }, { answers: sameAnswers(rating, ends) })
    }
    const { figures, listed } = await flagsPage('strong-disagreement')
    expect(listed?.lines.map(({ flag }) => [flag.value, flag.threshold, 'rule' in flag])).toEqual([
      [null, null, false],
    ])
    const rates = figures?.slice?.counts.filter(({ isKeptBack }) => isKeptBack)
    expect(rates?.map(({ flag, expectedByChance }) => [flag, expectedByChance])).toEqual([
      ['outlier-informant', null],
      ['role-gap', null],
    ])
    expect(figures?.slice?.counts.flatMap((count) => Object.keys(count))).not.toContain('reasons')
  })

  test('the file of a study leaves the wave out, and is refused when nothing else was answered', async () => {
    await insertResponse(db, { waveId: ids.waveId, practiceId }, { answers: sameAnswers(4) })
    const second = await insertWave(db, ids.studyId, { title: 'Runde 2' })
    const study = { id: ids.studyId, purpose: 'mapping' } as const
    expect(await listWavesToExport(study)).toEqual({
      open: [second],
      sealed: [{ id: ids.waveId, title: 'Runde 1' }],
    })
    expect((await fetchFile()).status).toBe(409)
    await insertResponse(db, { waveId: second, practiceId }, { answers: sameAnswers(2) })
    const file = await fetchFile()
    const rows = (await file.text()).split('\n').filter((row) => row.includes('e01_1'))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('Runde 2')
  })
})

async function valuesOf(flag: string): Promise<(number | null)[]> {
  return (await flagsPage(flag)).listed?.lines.map((line) => line.flag.value) ?? []
}

/** The page once its figures are there. */
async function flagsPage(flag: string): Promise<FlagsPage> {
  for (;;) {
    const request = get(path(`results/flags?flag=${flag}`), cookies.lead)
    const { data } = await outcomeOf<FlagsPage>(() => flagsLoader({ request, params: ids, context }))
    if (data.listed) return data
  }
}

async function fetchFile(): Promise<Response> {
  const fields = { shape: 'long', values: 'codes', language: 'da', format: 'standard' }
  const request = post(`/studies/${ids.studyId}/answers.csv`, fields, cookies.lead)
  const answer: unknown = await exportAction({ request, params: ids, context }).catch(
    (refused: unknown) => refused,
  )
  if (!(answer instanceof Response)) throw answer
  return answer
}
