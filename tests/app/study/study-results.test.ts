import { readFileSync } from 'node:fs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { mapping, type Mapping } from '#analysis/mapping.ts'
import { restsOnOthers } from '#analysis/flags/flag.ts'
import { db } from '#app/db.server.ts'
import { loadDemonstration } from '#app/demonstration/load.ts'
import { mappingStudyId as studyId, mappingWaveId as waveId } from '#app/demonstration/mapping-84.ts'
import { scoringKeyOf } from '#app/report/wave-input.server.ts'
import { loader as chartLoader } from '#app/routes/chart.ts'
import { loader as flagsLoader } from '#app/routes/results-flags.tsx'
import { loader as qualityLoader } from '#app/routes/results-quality.tsx'
import { loader as reliabilityLoader } from '#app/routes/results-reliability.tsx'
import { loader as rolesLoader } from '#app/routes/results-roles.tsx'
import { loader as resultsLoader } from '#app/routes/results.tsx'
import { studyCharts } from '#app/saved-charts/study-charts.server.tsx'
import { findAccountByEmail } from '#db/queries/accounts.ts'
import { listRegisteredScopes } from '#db/queries/asked-practices.ts'
import { listAnswersOf, listSubmittedResponses } from '#db/queries/results.ts'
import { openResults } from '#db/queries/results-openings.ts'
import { reviewFlag } from '#db/queries/reviews.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'
import { readWellFormed } from '#tests/support/well-formed.ts'

interface Truth {
  readonly injected: {
    readonly strong_disagreement_practices: readonly string[]
    readonly straight_liner_informants: readonly string[]
    readonly single_informant_practices: readonly string[]
    readonly scope_mismatch_practices: readonly string[]
    readonly low_knowledge_informants: readonly string[]
  }
}

const { injected } = JSON.parse(readFileSync('demonstration/mapping-84/truth.json', 'utf8')) as Truth

let lead: string
let expected: Mapping
beforeAll(async () => {
  await loadDemonstration(db, {
    now: new Date('2026-11-22T10:00:00.000Z'),
    secret: 'a secret that only tests know, of some length',
  })
  lead = (await findAccountByEmail(db, 'leder@eksempel.dk'))!.id
  await openResults(db, { studyId, waveId, by: lead, at: '2026-11-22T10:00:00.000Z' })
  const responses = await listSubmittedResponses(db, waveId)
  const answers = await listAnswersOf(
    db,
    responses.map(({ response }) => response),
  )
  const practices = await listRegisteredScopes(db, waveId)
  expected = mapping({ practices, responses, answers }, await scoringKeyOf(db, 'promising-practice-1'))
}, 120_000)

/** What the loader of a page answers once the analysis is there. */
async function page<Data extends { readonly analysis: { readonly state: string } }>(
  loader: (asked: LoaderFunctionArgs) => Promise<Data>,
  search = '',
): Promise<Data> {
  const cookie = await cookieFor({ accountId: lead })
  for (;;) {
    const { data } = await outcomeOf<Data>(() =>
      loader({
        request: get(`/studies/${studyId}/waves/${waveId}/results${search}`, cookie),
        params: { studyId, waveId },
        context,
      }),
    )
    if (data.analysis.state !== 'computing') return data
  }
}

const linesOf = async (flag: string) => {
  const { listed } = await page(flagsLoader, `?flag=${flag}`)
  return listed!.lines
}

describe('figures of the pages about the study are those of the analysis', () => {
  test('reliability, D-study, components and alphas', async () => {
    const slice = (await page(reliabilityLoader)).figures!.slice!
    expect(slice.reliability).toEqual(expected.total.reliability)
    expect(slice.alpha).toEqual(expected.total.alpha)
    expect(slice.dStudy).toEqual(expected.dStudy)
    expect(slice.components.share).toEqual(expected.varianceComponents.share)
    expect(slice.elements.map(({ alpha }) => alpha)).toEqual(expected.elements.map(({ alpha }) => alpha))
    expect(slice.items.map(({ ac2 }) => ac2)).toEqual(
      expected.items.map(({ reliability }) => reliability.ac2),
    )
  })

  test('agreement: every practice is counted once, and the list is of those who agree least', async () => {
    const { agreement } = (await page(reliabilityLoader)).figures!.slice!
    const ads = expected.practices.flatMap((practice) => practice.agreement?.ad ?? [])
    expect(agreement.ad.bins.reduce((sum, { count }) => sum + count, 0)).toBe(ads.length)
    expect([agreement.ad.n, agreement.withoutAd]).toEqual([80, 4])
    expect(agreement.ad.above).toBe(ads.filter((ad) => ad > 5 / 6).length)
    expect(agreement.listed.map(({ ad }) => ad)).toEqual(ads.toSorted((a, b) => b - a).slice(0, 15))
    expect(agreement.percentile!.bins.reduce((sum, { count }) => sum + count, 0)).toBe(80)
    expect(agreement.within).toEqual(expected.total.withinPractices)
  })

  test('roles: models, the table with own stake, and a slope for every practice with both roles', async () => {
    const slice = (await page(rolesLoader)).figures!.slice!
    expect(slice.role).toEqual(expected.roleModels.role)
    expect(slice.roleAndStake).toEqual(expected.roleModels.roleAndStake)
    expect(slice.elements).toEqual(expected.roleModels.elements)
    expect(slice.byStake).toEqual(expected.roleModels.byStake)
    const { gaps, mean } = expected.roleModels.leaderStaffGap
    expect(slice.slopes.length).toBe(gaps.length)
    for (const { id, scopeVersion, first, second } of slice.slopes) {
      const own = gaps.find((gap) => gap.practice === id && gap.scopeVersion === scopeVersion)
      expect(first - second).toBeCloseTo(own!.gap, 12)
    }
    expect(slice.gapMeans!.first - slice.gapMeans!.second).toBeCloseTo(mean!, 12)
    expect(slice.widest[0]!.gap).toBe(Math.max(...gaps.map(({ gap }) => gap)))
  })

  test('ends of the scale and unanswered items, the worst first, roles adding up to all', async () => {
    const { slice } = (await page(qualityLoader)).figures!
    expect(slice.elements.map(({ ceilingPercent }) => ceilingPercent)).toEqual(
      [...expected.elements, expected.total].map(({ overInformants }) => overInformants.ceilingPercent),
    )
    expect(slice.unanswered.length).toBe(expected.items.length)
    const missing = slice.unanswered.map(({ asked, answered }) => (asked - answered) / asked)
    expect(missing).toEqual(missing.toSorted((a, b) => b - a))
    for (const { id, asked, dontKnow, byRole } of slice.unanswered) {
      const { answers } = expected.items.find((item) => item.id === id)!
      expect([asked, dontKnow]).toEqual([answers.asked, answers.dontKnow])
      expect(byRole.reduce((sum, role) => sum + role.asked, 0)).toBe(asked)
      expect(byRole.reduce((sum, role) => sum + role.dontKnow, 0)).toBe(dontKnow)
    }
    expect(slice.unanswered.filter(({ isOftenUnknown }) => isOftenUnknown).map(({ id }) => id)).toEqual([
      'e06_2',
    ])
  })

  test('the overview says the same as the pages that it leads to, and counts the field', async () => {
    const { overview, response } = await page(resultsLoader)
    expect(overview!.reliability.lambdaMean).toBe(expected.total.reliability.lambdaMean)
    expect(overview!.gap.mean).toBe(expected.roleModels.leaderStaffGap.mean)
    expect(overview!.flags.total).toBe(expected.flags.length)
    expect(overview!.quality.leastAnswered!.item).toBe('e06_2')
    expect(response!.practices).toEqual({ asked: 84, none: 0, one: 4, several: 80, notAsked: 0 })
    expect([response!.all.asked, response!.all.counts.submitted]).toEqual([384, 384])
    const covered = expected.practices.filter(
      ({ roles }) => (roles.leader ?? 0) >= 1 && (roles.staff ?? 0) >= 1,
    )
    expect(response!.covered).toBe(covered.length)
  })
})

describe('everything that was put into the demonstration is found on the pages', () => {
  test('the split practices are all among those whose informants agree less than the limit', async () => {
    const { agreement } = (await page(reliabilityLoader)).figures!.slice!
    const divided = agreement.listed.filter(({ ad }) => ad! > agreement.threshold).map(({ code }) => code)
    expect(divided).toEqual(expect.arrayContaining([...injected.strong_disagreement_practices]))
    expect(divided.length).toBe(agreement.ad.above)
    // the flag keeps apart what one outlier explains: P047 has a flag on that informant instead
    const flagged = (await linesOf('strong-disagreement')).map(({ practice }) => practice.code)
    const outliers = (await linesOf('outlier-informant')).map(({ practice }) => practice.code)
    expect([...flagged, ...outliers]).toEqual(
      expect.arrayContaining([...injected.strong_disagreement_practices]),
    )
  })

  test.each([
    ['single-informant', injected.single_informant_practices],
    ['scope-mismatch', injected.scope_mismatch_practices],
  ])('%s', async (flag, practices) => {
    const lines = await linesOf(flag)
    expect(lines.map(({ practice }) => practice.code).sort()).toEqual(practices)
  })

  test.each([
    ['straight-lining', injected.straight_liner_informants],
    ['low-knowledge', injected.low_knowledge_informants],
  ])('%s', async (flag, informants) => {
    const lines = await linesOf(flag)
    const rows = await db
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .innerJoin('informant', 'informant.id', 'assignment.informantId')
      .where(
        'response.id',
        'in',
        lines.map((line) => line.flag.response!),
      )
      .select('informant.code')
      .execute()
    expect(rows.map(({ code }) => code)).toEqual(expect.arrayContaining([...informants]))
    for (const line of lines) expect(line.informant!.role).toMatch(/^(leader|staff|citizen|external)$/)
  })

  test('a flag that was set aside says by whom, and stays in the list', async () => {
    const [first] = await linesOf('scope-mismatch')
    const { practice, scopeVersion } = first!.flag
    await reviewFlag(db, {
      studyId,
      waveId,
      about: { flag: 'scope-mismatch', practice, scopeVersion },
      state: 'set_aside',
      reason: 'De mener det samme',
      seen: {},
      after: 0,
      by: lead,
      at: '2026-11-22T11:00:00.000Z',
    })
    const lines = await linesOf('scope-mismatch')
    expect(lines.map(({ review }) => review?.state ?? null)).toEqual(['set_aside', null, null])
    expect(lines[0]!.review!.by).toBe('Dorthe Lund')
  })
})

describe('every chart of these pages is saved as a file that stands alone', () => {
  test.each(Object.keys(studyCharts))('%s', async (chart) => {
    const cookie = await cookieFor({ accountId: lead })
    const answer = await chartLoader({
      request: get(`/studies/${studyId}/waves/${waveId}/charts/${chart}.svg`, cookie),
      params: { studyId, waveId, chart: `${chart}.svg` },
      context,
    })
    expect(answer.status).toBe(200)
    const svg = await answer.text()
    const { text } = readWellFormed(svg)
    expect(text).toContain('Syntetiske data')
    expect(text).toMatch(/\d+ praksisser, \d+ informanter/)
    // whatever it is drawn with has a rule in the file
    const classes = new Set(
      [...svg.matchAll(/<(?:rect|line|path|circle)[^>]* class="([^" ]+)/g)].map(([, name]) => name),
    )
    expect(classes.size).toBeGreaterThan(1)
    for (const name of classes) expect(svg).toContain(`.${name}`)
  })
})

test('a study that is no mapping ranks nothing: lists by name, no percentile, no order by score', async () => {
  await db.updateTable('study').set({ purpose: 'self_assessment' }).where('id', '=', studyId).execute()
  const { agreement } = (await page(reliabilityLoader)).figures!.slice!
  const names = agreement.listed.map(({ sortKey }) => sortKey)
  expect(names).toEqual(names.toSorted())
  expect(agreement.percentile).toBeNull()
  expect(agreement.listed.map(({ adPercentile }) => adPercentile)).toEqual(agreement.listed.map(() => null))
  const { widest } = (await page(rolesLoader)).figures!.slice!
  expect(widest.map(({ sortKey }) => sortKey)).toEqual(widest.map(({ sortKey }) => sortKey).toSorted())
  const { figures, listed } = await page(flagsLoader, '?flag=low-variation')
  const { counts } = figures!.slice!
  expect(counts.map(({ flag }) => flag).filter(restsOnOthers)).toEqual([])
  expect(listed?.total).toBe(0)
  const sorted = await page(resultsLoader, '?sort=score&order=descending')
  expect([sorted.view.sort, sorted.ranks]).toEqual(['name', false])
  await db.updateTable('study').set({ purpose: 'mapping' }).where('id', '=', studyId).execute()
  expect((await page(resultsLoader, '?sort=score&order=descending')).view.sort).toBe('score')
})
