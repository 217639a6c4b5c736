import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ComputationNotice } from '#app/components/shortlist/computation-notice.tsx'
import { db } from '#app/db.server.ts'
import { contentOf, frozenParts } from '#app/frozen/frozen-parts.ts'
import { computedByNow, type ComputedBy } from '#app/report/computed-by.ts'
import type { KeptList } from '#app/report/list/list-standing.ts'
import { loader as chartLoader } from '#app/routes/chart.ts'
import { loader } from '#app/routes/shortlist.tsx'
import { loader as compareLoader } from '#app/routes/shortlist-compare.tsx'
import { loader as csvLoader } from '#app/routes/shortlist-csv.ts'
import { loader as scenariosLoader } from '#app/routes/shortlist-scenarios.tsx'
import { insertFrozenSet, listFrozenParts, listFrozenSets } from '#db/queries/frozen-sets.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
import { openResults } from '#db/queries/results-openings.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { freezeWave, quickRule, registerRule, tamperWith } from '#tests/support/lists.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

type Page = Awaited<ReturnType<typeof loader>>

let ids: { studyId: string; waveId: string }
let leadId: string
let cookie: string
const elements = elementsOf(promisingPractice1).map(({ id }) => id)

beforeEach(async () => {
  leadId = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead: leadId } })
  const waveId = await insertWave(db, studyId, { closedAt: then })
  ids = { studyId, waveId }
  cookie = await cookieFor({ accountId: leadId })
  await answered('Havnen', 'P1', [5, 4, 5])
  await answered('Broen', 'P2', [3, 4, 4])
  await answered('Skoven', 'P3', [2, 2, 3])
  await answered('Engen', 'P4', [])
})

async function answered(name: string, code: string, ratings: readonly number[]): Promise<void> {
  const practiceId = await insertPractice(db, ids.studyId, { name, code })
  const waveId = ids.waveId
  for (const [at, rating] of ratings.entries()) {
    const role = at === 0 ? 'leader' : 'staff'
    await insertResponse(db, { waveId, practiceId, role }, { answers: sameAnswers(rating, elements) })
  }
  if (ratings.length === 0) await insertResponse(db, { waveId, practiceId }, { answers: {} })
}

const of = () => ({ ...ids, by: leadId })
const load = (query = '') =>
  outcomeOf<Page>(() =>
    loader({
      request: get(`/studies/${ids.studyId}/waves/${ids.waveId}/shortlist${query}`, cookie),
      params: ids,
      context,
    }),
  )
/** As a page that looks again until its list is there. */
const page = (query = '') =>
  vi.waitFor(async () => {
    const { data } = await load(query)
    expect(data.list?.status === 'whole' && data.list.made).not.toBeNull()
    return data
  })
const made = async (query = '') => {
  const { list } = await page(query)
  if (list?.status !== 'whole' || !list.made) throw new Error('there is no list')
  return list.made
}

describe('the list that a rule makes of a frozen set', () => {
  test('waits for a frozen set and a rule', async () => {
    expect((await load()).data).toMatchObject({ sets: [], chosen: null, list: null })
    await freezeWave(db, of())
    expect((await load()).data).toMatchObject({ sets: [{ number: 1 }], rules: [], list: null })
  })

  test('has every practice with its rank and interval, best first, and says who is proposed', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    const { slice } = await made()
    expect(slice.lines.map(({ code, rank, pick }) => [code, rank, pick?.place ?? null])).toEqual([
      ['P1', 1, 1],
      ['P2', 2, 2],
      ['P3', 3, null],
    ])
    for (const { rankInterval, rank, basis, score } of slice.lines) {
      expect(rankInterval![0]).toBeLessThanOrEqual(rank!)
      expect(rankInterval![1]).toBeGreaterThanOrEqual(rank!)
      expect(basis.scoreInterval![0]).toBeLessThan(score!)
      expect(basis).toMatchObject({ roles: { leader: 1, staff: 2 } })
    }
    expect(slice.expected.expectedCorrect).toBeCloseTo(
      slice.chosen.reduce((sum, { probabilityTopK }) => sum + probabilityTopK!, 0),
      12,
    )
  })

  test('puts a practice that lacks data beside the list, with the gate that it fails', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    const { slice } = await made()
    expect(slice.missingData.map(({ code, failed }) => [code, failed.map(({ gate }) => gate)])).toEqual([
      ['P4', ['score']],
    ])
    expect(slice.gates.find(({ gate }) => gate === 'consent')?.on).toBe(false)
  })

  test('is the same list with the same digest whoever asks again, and another with another seed', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    await registerRule(db, of(), { ...quickRule, seed: 2 })
    const [newest, first] = [await made(), await made('?rule=1')]
    expect((await made('?rule=2')).digest).toBe(newest.digest)
    expect(first.digest).not.toBe(newest.digest)
  })

  test('names the part of the set that was tampered with, and makes no list', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    await made()
    await tamperWith(db, ids.waveId, 'responses')
    expect((await load()).data.list).toMatchObject({ status: 'tampered', parts: ['responses'] })
  })

  test('carries the mark of a rule that was registered when results were open', async () => {
    await freezeWave(db, of())
    await db.deleteFrom('resultsOpening').where('waveId', '=', ids.waveId).execute()
    await registerRule(db, of(), quickRule, '2026-09-02T08:00:00.000Z')
    await openResults(db, { ...of(), at: '2026-09-03T08:00:00.000Z' })
    await registerRule(db, of(), { ...quickRule, seed: 2 }, '2026-09-04T08:00:00.000Z')
    expect((await page()).chosen?.rule).toMatchObject({ number: 2, afterOpening: true })
    expect((await page('?rule=1')).chosen?.rule).toMatchObject({ number: 1, afterOpening: false })
  })

  test('finds practices by name without moving their ranks', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    const { slice } = await made('?q=skov')
    expect(slice.lines.map(({ name, rank }) => [name, rank])).toEqual([['Skoven', 3]])
    expect([slice.listed, slice.missingData.length]).toEqual([3, 0])
  })

  test.each(['?set=9', '?rule=9', '?set=x', '?rule=1e0'])('%s is not there', async (query) => {
    await freezeWave(db, of())
    await registerRule(db, of())
    expect((await load(query)).status).toBe(404)
  })

  test('is not made where practices are not put in order', async () => {
    await db.updateTable('study').set({ purpose: 'self_assessment' }).where('id', '=', ids.studyId).execute()
    expect((await load()).status).toBe(404)
  })

  test('its chart is saved with every interval in it', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    await made()
    const path = `/studies/${ids.studyId}/waves/${ids.waveId}/charts/rank-intervals.svg`
    const response = await chartLoader({
      request: get(path, cookie),
      params: { ...ids, chart: 'rank-intervals.svg' },
      context,
    })
    const svg = await response.text()
    expect(svg.match(/class="rank-dot"/g)).toHaveLength(2 + 1)
    expect(svg).toContain('nr. 1 (1–')
    expect(svg).toContain('Datasæt 1, regel 1')
  })
})

const csv = (query = '') =>
  vi.waitFor(async () => {
    const response = await csvLoader({
      request: get(`/studies/${ids.studyId}/waves/${ids.waveId}/shortlist.csv${query}`, cookie),
      params: ids,
      context,
    })
    expect(response.status).not.toBe(503)
    return response
  })

describe('the list as a file', () => {
  test('has no rank, with or without an informant, where ranks have no interval', async () => {
    await freezeWave(db, of())
    const [scenario] = quickRule.scenarios
    const lowest = { ...scenario!, basis: 'raw' as const, aggregation: 'lowest_informant' as const }
    await registerRule(db, of(), { ...quickRule, scenarios: [lowest] })
    const { slice } = await made()
    for (const { leaveOneOut, strongest } of slice.lines) {
      expect(leaveOneOut).toMatchObject({ best: null, worst: null, informants: 3 })
      expect(strongest?.rankInstead ?? null).toBeNull()
    }
    const [header, ...rows] = (await (await csv()).text()).trim().split('\r\n')
    const columns = header!.split(',')
    // roles have commas: what comes after them is found from the end
    const valuesOf = (name: string) =>
      rows.map((row) => row.split(',').at(columns.indexOf(name) - columns.length))
    for (const name of ['best_without_one', 'worst_without_one', 'strongest_cause_place']) {
      expect(valuesOf(name)).toEqual(['', '', '', ''])
    }
    expect(valuesOf('smaa_basis')).toEqual(['raw', 'raw', 'raw', ''])
  })

  test('has every practice once, and the set, the rule, the seed and the digest in every row', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    const { digest, slice } = await made()
    const { chosen } = await page()
    const rows = (await (await csv()).text()).trim().split('\r\n')
    expect(rows).toHaveLength(1 + slice.listed + slice.missing)
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['P1', 'P2', 'P3', 'P4'])
    for (const row of rows.slice(1)) {
      const { analysisVersion, listVersion } = computedByNow
      const version = [String(analysisVersion), String(listVersion)]
      expect(row.split(',').slice(-15)).toEqual([
        '1',
        chosen!.set.digest,
        '1',
        chosen!.rule.digest,
        'changed after results were seen',
        '1',
        digest,
        ...version,
        ...version,
        // nobody has decided on it
        '',
        '',
        '',
        '',
      ])
    }
    expect(rows.at(-1)).toContain(',no,,,,,,,2,')
  })

  test('of data that were frozen under another version says so, in every row and on every page', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    expect((await made()).versions).toEqual({ now: computedByNow, frozen: computedByNow })
    const [set] = await listFrozenSets(db, ids.waveId)
    const content = contentOf(await listFrozenParts(db, set!.id))
    const { listVersion, ...scoring } = content.scoring
    // a set from before lists had a version: the first
    const older = frozenParts({ ...content, scoring: { ...scoring, analysisVersion: 7 } })
    await insertFrozenSet(db, { ...of(), after: 1, ...older, note: 'Ældre', at: then })
    const { versions, digest } = await made()
    expect(versions.frozen).toEqual({ analysisVersion: 7, listVersion: 1 })
    expect(listVersion).toBe(computedByNow.listVersion)
    const notice = { set: 2, made: { versions, digest }, kept: null, path: '/w' }
    const html = renderToStaticMarkup(createElement(ComputationNotice, notice))
    expect(html).toContain('Datasæt 2 blev låst, da beregningens version var 7.1')
    expect(html).toContain('href="/w/freeze"')
    for (const row of (await (await csv()).text()).trim().split('\r\n').slice(1)) {
      expect(row.split(',').slice(-6, -4)).toEqual(['7', '1'])
    }
  })

  test('that is still the one decided on is said to be the same under another version, and no warning', () => {
    const [now, before] = [computedByNow, { ...computedByNow, listVersion: computedByNow.listVersion - 1 }]
    const notice = (frozen: ComputedBy, kept: KeptList | null) =>
      renderToStaticMarkup(
        createElement(ComputationNotice, {
          set: 1,
          made: { versions: { now, frozen }, digest: 'a' },
          kept,
          path: '/w',
        }),
      )
    expect(notice(before, { ...before, digest: 'a' })).toContain('Listen er den samme, til mindste tal')
    expect(notice(before, { ...before, digest: 'a' })).not.toMatch(/warning|Lås data igen/)
    expect(notice(now, { ...now, digest: 'a' })).toBe('')
    expect(notice(before, { ...before, digest: 'b' })).toContain('der kan ikke besluttes mere på den')
    expect(notice(before, { ...before, digest: 'b' })).toContain('href="/w/freeze"')
    // freezing again would hide what was changed
    expect(notice(now, { ...now, digest: 'b' })).toContain('Noget er ændret uden om Praksiskort')
    expect(notice(now, { ...now, digest: 'b' })).not.toContain('href')
  })

  test('is not judged by what is registered now', async () => {
    await freezeWave(db, of())
    const quotas = [{ attribute: 'scopeLevel', value: 5, minimum: 1 }] as const
    await registerRule(db, of(), { ...quickRule, quotas })
    expect(Object.keys(await page())).not.toContain('unfit')
  })

  test('names in every row what the rule could have asked for and does not', async () => {
    await freezeWave(db, of())
    await registerRule(db, of(), { ...quickRule, gates: { ...quickRule.gates, consent: false } })
    const { slice } = await made()
    const off = slice.gates.filter(({ on }) => !on).map(({ gate }) => gate)
    expect(off).toEqual(expect.arrayContaining(['consent', 'noScopeMismatch']))
    const [header, ...rows] = (await (await csv()).text()).trim().split('\r\n')
    const columns = header!.split(',')
    for (const row of rows) {
      expect(row.split(',').at(columns.indexOf('gates_off') - columns.length)).toBe(off.join('; '))
    }
  })

  test('is written for Danish Excel with its mark, semicolons and decimal commas', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    const text = Buffer.from(await (await csv('?format=excel')).arrayBuffer()).toString('utf8')
    expect(text.startsWith('\ufeffpractice_code;practice_name;')).toBe(true)
    expect(text).toMatch(/;\d,\d+;/)
  })

  test('is refused with the part that was tampered with', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    await tamperWith(db, ids.waveId, 'scoring')
    const response = await csv()
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('spørgeskema og regler for score')
  })
})

test('scenarios stand side by side, and none of their ranks without an interval', async () => {
  await freezeWave(db, of())
  await registerRule(db, of())
  const { list } = await vi.waitFor(async () => {
    const { data } = await outcomeOf<Awaited<ReturnType<typeof scenariosLoader>>>(() =>
      scenariosLoader({
        request: get(`/studies/${ids.studyId}/waves/${ids.waveId}/shortlist/scenarios`, cookie),
        params: ids,
        context,
      }),
    )
    expect(data.list?.status === 'whole' && data.list.made).not.toBeNull()
    return data
  })
  if (list?.status !== 'whole' || !list.made) throw new Error('there is no list')
  const { slice } = list.made
  const { all, some, none } = slice.counts
  expect([all + some + none, slice.lines.length]).toEqual([3, 3])
  expect(slice.pairs.every(({ topKOverlap }) => topKOverlap >= 0 && topKOverlap <= 1)).toBe(true)
  const stands = slice.lines.flatMap((line) => line.stands)
  expect(stands.length).toBeGreaterThan(slice.lines.length)
  for (const { rank, rankInterval } of stands) expect(rank === null).toBe(rankInterval === null)
})

describe('two lists compared', () => {
  const compare = (query = '') =>
    vi.waitFor(async () => {
      const { data } = await outcomeOf<Awaited<ReturnType<typeof compareLoader>>>(() =>
        compareLoader({
          request: get(`/studies/${ids.studyId}/waves/${ids.waveId}/shortlist/compare${query}`, cookie),
          params: ids,
          context,
        }),
      )
      expect(data.list?.status === 'whole' && data.list.made).not.toBeNull()
      return data
    })
  const sliceOf = ({ list }: Awaited<ReturnType<typeof compare>>) => {
    if (list?.status !== 'whole' || !list.made) throw new Error('there is no comparison')
    return list.made.slice
  }

  test('waits for two of something', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    expect(await compare()).toMatchObject({ before: null, list: null })
  })

  test('says who moved when a response was left out, and that this was done to whom', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    const { responseId } = await db
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .innerJoin('practice', 'practice.id', 'assignment.practiceId')
      .where('assignment.waveId', '=', ids.waveId)
      .where('practice.code', '=', 'P3')
      .where('assignment.role', '=', 'leader')
      .select('response.id as responseId')
      .executeTakeFirstOrThrow()
    await reviewResponse(db, {
      ...ids,
      about: { response: responseId },
      state: 'left_out',
      reason: 'Svarede om en anden afdeling',
      seen: {},
      after: 0,
      by: leadId,
      at: then,
    })
    await freezeWave(db, of())
    const page = await compare()
    expect(page).toMatchObject({ before: { set: { number: 1 } }, chosen: { set: { number: 2 } } })
    expect(page.differs).toEqual({ data: true, rule: false })
    const changed = sliceOf(page).lines.filter(({ changes }) => changes.length > 0)
    expect(changed.map(({ code, changes }) => [code, changes.map(({ change }) => change)])).toEqual([
      ['P3', ['left_out']],
    ])
  })

  test('parts what new data did from what the new rule did', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    await registerRule(db, of(), { ...quickRule, k: 1, steps: [{ strategy: 'most_promising', picks: 1 }] })
    await answered('Bakken', 'P5', [5, 5, 5])
    await freezeWave(db, of())
    const page = await compare('?from-set=1&from-rule=1')
    expect(page.differs).toEqual({ data: true, rule: true })
    const slice = sliceOf(page)
    expect(slice.counts).toMatchObject({ came: 1, left: 0, pickedIn: 1, pickedOut: 2, pickedBoth: 0 })
    for (const { rankChange, byData, byRule } of slice.lines) {
      if (rankChange !== null) expect(byData! + byRule!).toBe(rankChange)
    }
  })

  test('of the same set by the same rule is nothing', async () => {
    await freezeWave(db, of())
    await registerRule(db, of())
    expect((await compare('?from-set=1&from-rule=1')).list).toBeNull()
  })
})
