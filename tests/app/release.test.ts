import { beforeEach, describe, expect, test } from 'vitest'
import { releasedFigures, type ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { scoreTable } from '#analysis/score-table.ts'
import { db } from '#app/db.server.ts'
import { loader as chartLoader } from '#app/routes/chart.ts'
import { action as csvAction } from '#app/routes/release-csv.ts'
import { loader as practiceLoader } from '#app/routes/release-practice.tsx'
import { loader as previewPracticeLoader } from '#app/routes/release-preview-practice.tsx'
import { loader as previewLoader } from '#app/routes/release-preview.tsx'
import { loader as releaseLoader } from '#app/routes/release.tsx'
import { action as releasesAction, loader as releasesLoader } from '#app/routes/releases.tsx'
import { loader as studyLoader } from '#app/routes/study.tsx'
import { findStandingRelease } from '#db/queries/releases.ts'
import { listAnswersOf, listSubmittedResponses } from '#db/queries/results.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
import { decideVersions } from '#db/queries/version-decisions.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { scoringKey } from '#survey/scoring-key.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

const key = scoringKey(promisingPractice1)
const items = key.elements.flatMap((element) => element.items)

let ids: { studyId: string; waveId: string }
let practices: { harbour: string; bridge: string; garden: string }
let responses: string[]
let cookies: { lead: string; reader: string }
let leadId: string
beforeEach(async () => {
  leadId = await insertAccount(db, { name: 'Alma Lund' })
  const reader = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: leadId, reader } })
  const waveId = await insertWave(db, studyId, { closedAt: then })
  ids = { studyId, waveId }
  practices = {
    harbour: await insertPractice(db, studyId, { name: 'Havnen', code: 'P1' }),
    bridge: await insertPractice(db, studyId, { name: 'Broen', code: 'P2' }),
    garden: await insertPractice(db, studyId, { name: 'Haven', code: 'P3' }),
  }
  const given = [
    ...Array.from({ length: 6 }, () => [practices.harbour, 'staff'] as const),
    ...Array.from({ length: 5 }, () => [practices.harbour, 'leader'] as const),
    ...Array.from({ length: 2 }, () => [practices.bridge, 'staff'] as const),
    ...Array.from({ length: 7 }, () => [practices.garden, 'leader'] as const),
    ...Array.from({ length: 6 }, () => [practices.garden, 'staff'] as const),
  ]
  responses = []
  for (const [who, [practiceId, role]] of given.entries()) {
    const answers = items.map(({ id }, item) => [id, ((who * 7 + item * 3 + ((who * item) % 5)) % 5) + 1])
    responses.push(
      await insertResponse(db, { waveId, practiceId, role }, { answers: Object.fromEntries(answers) }),
    )
  }
  cookies = { lead: await cookieFor({ accountId: leadId }), reader: await cookieFor({ accountId: reader }) }
})

const path = (rest: string) => `/studies/${ids.studyId}/waves/${ids.waveId}/${rest}`
const asReader = (rest: string) => ({ request: get(path(rest), cookies.reader), params: ids, context })

/** As a page that looks again until the figures are there. */
async function draft() {
  for (;;) {
    const { data } = await outcomeOf<Awaited<ReturnType<typeof releasesLoader>>>(() =>
      releasesLoader({ request: get(path('releases'), cookies.lead), params: ids, context }),
    )
    if (data.draft) return { ...data, draft: data.draft }
  }
}

const send = (fields: Record<string, string>) =>
  outcomeOf<{ invalid: Record<string, string>; values: Record<string, string> }>(() =>
    releasesAction({ request: post(path('releases'), fields, cookies.lead), params: ids, context }),
  )

async function release(values: Record<string, string> = {}) {
  const { draft: found, releases } = await draft()
  return send({
    intent: 'release',
    note: '',
    digest: found.digest,
    after: String(releases.length),
    confirm: 'yes',
    ...values,
  })
}

/** What a release with another smallest group would hold of the same answers. */
async function figuresWith(minimum: number): Promise<ReleasedFigures> {
  const table = ratingTable(await listSubmittedResponses(db, ids.waveId), key)
  fillRatings(table, await listAnswersOf(db, responses))
  return releasedFigures(scoreTable(table), minimum, 'a').figures
}

describe('what readers get', () => {
  test('is nothing before the lead releases, then the figures, and nothing again when they are withdrawn', async () => {
    const seen = async () => (await releaseLoader(asReader('release'))).release?.number ?? null
    expect(await seen()).toBeNull()
    expect((await release({ note: 'Til følgegruppen' })).status).toBe(302)
    expect(await seen()).toBe(1)
    const study = await studyLoader({
      request: get(`/studies/${ids.studyId}`, cookies.reader),
      params: ids,
      context,
    })
    expect(study.released?.map(({ id }) => id)).toEqual([ids.waveId])
    expect((await send({ intent: 'withdraw', number: '1', reason: 'Forkert afgrænset' })).status).toBe(302)
    expect(await seen()).toBeNull()
  })

  test('has every practice that it was made with, whatever is decided about the answers afterwards', async () => {
    await release()
    const seen = async () => {
      const data = await releaseLoader(asReader('release'))
      return data.release && data.lines.rows.map(({ name }) => name)
    }
    await db.updateTable('response').set({ submittedAt: null }).where('id', 'in', responses).execute()
    await db.updateTable('assignment').set({ withdrawnAt: then }).where('waveId', '=', ids.waveId).execute()
    expect(await seen()).toEqual(['Broen', 'Haven', 'Havnen'])
  })

  test('says of every hidden figure why it is hidden', async () => {
    await release()
    const data = await releaseLoader(asReader('release'))
    if (!data.release) throw new Error('nothing is released')
    expect(data.lines.rows.map(({ name, sent, total }) => [name, sent, total.release])).toEqual([
      ['Broen', 2, 'below_minimum'],
      ['Haven', 13, 'shown'],
      // the sum of all would give the two of Broen away, or this does
      ['Havnen', 11, 'element_hidden'],
    ])
    expect(data.roles.map(({ role, sent, total }) => [role, sent, total.release])).toEqual([
      ['leader', 12, 'shown'],
      ['staff', 14, 'shown'],
      [null, 26, 'shown'],
    ])
  })

  test('has no figure of a hidden group in any page, table, alternative text or file', async () => {
    await release()
    const figures = (await findStandingRelease(db, ids.waveId))!.figures
    const shown = new Set(numbersIn(figures))
    const everything = await figuresWith(1)
    // whole numbers may be counts of something else
    const hidden = [...everything.elements, everything.total].flatMap(({ means }, element) => {
      const released = [...figures.elements, figures.total][element]!
      return means.flatMap((mean, place) =>
        mean !== null && released.means[place] === null && !shown.has(mean) && !Number.isInteger(mean)
          ? mean
          : [],
      )
    })
    expect(hidden.length).toBeGreaterThan(10)

    const pages = [
      await releaseLoader(asReader('release')),
      ...(await Promise.all(
        Object.values(practices).map((practiceId) =>
          practiceLoader({ ...asReader(`release/practices/${practiceId}`), params: { ...ids, practiceId } }),
        ),
      )),
    ]
    const told = new Set(pages.flatMap(numbersIn))
    expect(hidden.filter((mean) => told.has(mean))).toEqual([])

    const charts = ['released-elements.svg', `released-profile.svg?practice=${practices.garden}&scope=1`]
    const files = await Promise.all([
      ...['standard', 'excel'].map(async (format) => {
        const request = post(path('release.csv'), { format }, cookies.reader)
        return (await csvAction({ request, params: ids, context })).text()
      }),
      ...charts.map(async (chart) => {
        const [name = ''] = chart.split('?')
        const answer = await chartLoader({ ...asReader(`charts/${chart}`), params: { ...ids, chart: name } })
        return (await answer.text()).replaceAll(/<style>.*<\/style>|<[^>]+>/gs, ' ')
      }),
    ])
    // no file says a number that is on no page
    const said = new Set([...told].flatMap((number) => [1, 2].map((decimals) => number.toFixed(decimals))))
    for (const [place, text] of files.entries()) {
      const written = place === 0 ? /\d+\.\d+/g : /\d+,\d+/g
      const numbers = (text.match(written) ?? []).map((number) => number.replace(',', '.'))
      expect(numbers.length).toBeGreaterThan(5)
      expect(numbers.filter((number) => !said.has(number) && !said.has(Number(number).toFixed(2)))).toEqual(
        [],
      )
    }
    expect(files[0]).toContain('P2,Broen,1,all,2,e01,,,,,below_minimum')
    const events = await db.selectFrom('event').where('verb', '=', 'release_exported').selectAll().execute()
    expect(events).toHaveLength(2)
  })
})

test('a release says whose answers on several scopes count as one, before and after', async () => {
  const practiceId = practices.garden
  const scopeId = `${practiceId}-scope-2`
  await db
    .insertInto('scope')
    .values({ id: scopeId, practiceId, version: 2, createdAt: then, createdBy: leadId })
    .execute()
  await insertResponse(db, { waveId: ids.waveId, practiceId, scopeId }, { answers: sameAnswers(3) })
  const about = { ...ids, practiceId, by: leadId, at: then, after: 0 }
  const decided = { decision: 'same', versions: [1, 2], only: null, reason: 'Kun ordlyden' } as const
  expect(await decideVersions(db, { ...about, ...decided })).toMatchObject({ status: 'decided' })
  expect((await draft()).draft.asOne).toBe(1)
  await release()
  const data = await releaseLoader(asReader('release'))
  if (!data.release) throw new Error('nothing is released')
  const { asOne, lines } = data
  expect([asOne, lines.rows.map((line) => [line.name, line.asOne])]).toEqual([
    1,
    [
      ['Broen', undefined],
      ['Haven', [1, 2]],
      ['Havnen', undefined],
    ],
  ])
  const params = { ...ids, practiceId }
  const { scopes } = await practiceLoader({ ...asReader(`release/practices/${practiceId}`), params })
  expect(scopes.map((scope) => [scope.scopeVersion, scope.asOne])).toEqual([[2, [1, 2]]])
  const request = post(path('release.csv'), { format: 'standard' }, cookies.reader)
  expect(await (await csvAction({ request, params: ids, context })).text()).toContain(',1 2\r\n')
})

/** What the lead is shown of a release before it is made, page by page. */
async function preview(practiceId: string) {
  await draft()
  const asLead = (rest: string) => ({ request: get(path(rest), cookies.lead), params: ids, context })
  const { data: all } = await outcomeOf<Awaited<ReturnType<typeof previewLoader>>>(() =>
    previewLoader(asLead('releases/preview')),
  )
  const address = asLead(`releases/preview/practices/${practiceId}`)
  const { data: one } = await outcomeOf<Awaited<ReturnType<typeof previewPracticeLoader>>>(() =>
    previewPracticeLoader({ ...address, params: { ...ids, practiceId } }),
  )
  return { all: all.release!, one: one.found! }
}

describe('the lead', () => {
  test('sees before the release what readers see after it, on every page, and releases nothing by looking', async () => {
    const practiceId = practices.garden
    const before = await preview(practiceId)
    expect(await findStandingRelease(db, ids.waveId)).toBeUndefined()
    await release()
    const all = await releaseLoader(asReader('release'))
    if (!all.release) throw new Error('nothing is released')
    const of = { ...asReader(`release/practices/${practiceId}`), params: { ...ids, practiceId } }
    const one = await practiceLoader(of)
    expect(all).toMatchObject(before.all)
    expect(one).toMatchObject(before.one)
    expect(before.all.lines.rows.map(({ name, total }) => [name, total.release])).toEqual([
      ['Broen', 'below_minimum'],
      ['Haven', 'shown'],
      ['Havnen', 'element_hidden'],
    ])
  })

  test('is led to what must be done first while the wave is open', async () => {
    await db.updateTable('wave').set({ closedAt: null }).where('id', '=', ids.waveId).execute()
    const request = get(path('releases/preview'), cookies.lead)
    const { status, location } = await outcomeOf(() => previewLoader({ request, params: ids, context }))
    expect([status, location]).toEqual([302, path('releases')])
  })

  test('releases nothing that was not looked at', async () => {
    const refusedFor = async (values: Record<string, string>) => {
      const { status, data } = await release(values)
      return [status, data.invalid]
    }
    expect(await refusedFor({ confirm: 'no' })).toEqual([422, { confirm: 'invalid_value' }])
    expect(await refusedFor({ digest: 'another' })).toEqual([409, { release: 'data_changed' }])
    const { draft: seen } = await draft()
    await db.updateTable('study').set({ minimumGroup: 6 }).where('id', '=', ids.studyId).execute()
    expect(await refusedFor({ digest: seen.digest })).toEqual([409, { release: 'data_changed' }])
    expect(await refusedFor({ after: '1' })).toEqual([409, { release: 'overtaken' }])
    expect(await refusedFor({ note: 'x'.repeat(2001) })).toEqual([422, { note: 'too_big' }])
    await db.updateTable('wave').set({ closedAt: null }).where('id', '=', ids.waveId).execute()
    const { data } = await outcomeOf<Awaited<ReturnType<typeof releasesLoader>>>(() =>
      releasesLoader({ request: get(path('releases'), cookies.lead), params: ids, context }),
    )
    expect(data.draft).toBeNull()
    expect(await findStandingRelease(db, ids.waveId)).toBeUndefined()
  })

  test('sees before a second release what it would hide, and a response left out changes no figure that stands', async () => {
    await release()
    const before = (await findStandingRelease(db, ids.waveId))!.figures
    const left = responses.at(-1)!
    await reviewResponse(db, {
      ...ids,
      about: { response: left },
      state: 'left_out',
      reason: 'Kender ikke praksis',
      seen: {},
      after: 0,
      by: leadId,
      at: then,
    })
    expect((await findStandingRelease(db, ids.waveId))!.figures).toEqual(before)
    const { draft: found } = await draft()
    expect(found.changed).toBeGreaterThan(0)
    expect((await release()).status).toBe(302)
    const after = (await findStandingRelease(db, ids.waveId))!.figures
    const garden = after.rows.findIndex(({ practice }) => practice === practices.garden)
    const width = after.columns.length + 1
    expect(after.elements[0]!.releases.slice(garden * width, (garden + 1) * width)).toEqual([
      'complementary',
      'changed',
      'changed',
    ])
    const kept = after.elements.flatMap(({ means }, element) =>
      means.filter((mean, place) => mean !== null && mean !== before.elements[element]!.means[place]),
    )
    expect(kept).toEqual([])
  })
})
