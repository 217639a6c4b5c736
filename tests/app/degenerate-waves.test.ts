import { afterAll, beforeAll, expect, test } from 'vitest'
import { stepFigures } from '#app/report/practice/step-figures.ts'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { insertSession } from '#db/queries/sessions.ts'
import { purposes } from '#db/schema.ts'
import { degenerateWaves, type DegenerateWave } from '#tests/support/degenerate-waves.ts'
import { insertAccount, insertStudy } from '#tests/support/fixtures.ts'
import { askSettled, senselessIn } from '#tests/support/settled.ts'
import { openSite, type Site } from '#tests/support/site.ts'

let site: Site
let by: string
let cookie: string
beforeAll(async () => {
  site = await openSite()
  by = await insertAccount(site.db)
  const token = newToken()
  await insertSession(site.db, {
    id: digestOf(token),
    at: new Date().toISOString(),
    replaces: null,
    accountId: by,
  })
  cookie = `praksiskort=da.${token}`
}, 30_000)
afterAll(() => site.close())

const choices = [
  'aggregation=mean_of_roles',
  'aggregation=mean_of_leaders&leftOut=with',
  'aggregation=median_of_informants&answered=one&scopes=newest',
  'aggregation=lowest_informant&answered=all&flagged=without&scopes=apart',
  'among=area:none',
]

/** Every page of results, below the wave, and every chart that can be saved of them. */
function pagesOf({ practiceIds, responseIds }: DegenerateWave): string[] {
  const ofPractices = practiceIds
    .slice(0, 1)
    .flatMap((id) => [
      `results/${id}`,
      `results/${id}?shape=radar`,
      `results/${id}/perspective`,
      `results/${id}/versions`,
      `release/practices/${id}`,
      `releases/preview/practices/${id}`,
      ...stepFigures.flatMap((figure) =>
        ['', '&element=e04'].map((of) => `results/${id}/steps?scope=1&figure=${figure}${of}`),
      ),
      ...['profile', 'radar', 'perspective', 'released-profile'].map(
        (chart) => `charts/${chart}.svg?practice=${id}&scope=1`,
      ),
    ])
  const ofResponses = responseIds.slice(0, 1).flatMap((id) => [`responses/${id}`, `scopes/${id}`])
  const charts = ['elements', 'd-study', 'variance', 'agreement', 'random-groups', 'leader-staff-gap']
  const more = ['ceiling-floor', 'unanswered', 'released-elements', 'distribution', 'element-practices']
  return [
    'results',
    ...['spread', 'answered'].map((sort) => `results?sort=${sort}&order=descending`),
    ...['reliability', 'roles', 'quality', 'flags'].map((part) => `results/${part}`),
    ...['single-informant', 'missing-pattern', 'low-knowledge'].map((flag) => `results/flags?flag=${flag}`),
    ...['e01', 'e04'].map((element) => `results/elements/${element}`),
    ...choices.map((choice) => `results?${choice}`),
    'releases',
    'releases/preview',
    'release',
    'scopes',
    'export',
    'field',
    ...ofPractices,
    ...ofResponses,
    ...[...charts, ...more, 'element-answers'].map((chart) => `charts/${chart}.svg?element=e01`),
  ]
}

const cases = Object.entries(degenerateWaves).map(
  ([what, build], place) => [what, purposes[place % purposes.length]!, build] as const,
)

test.each(cases)(
  'every page of results can be read when %s (%s)',
  { timeout: 60_000 },
  async (_, purpose, build) => {
    const studyId = await insertStudy(site.db, { purpose, members: { lead: by } })
    const wave = await build(site.db, { studyId, by })
    const faults: string[] = []
    for (const page of pagesOf(wave)) {
      const { status, text } = await askSettled(
        site.server,
        `/studies/${studyId}/waves/${wave.waveId}/${page}`,
        cookie,
      )
      const said = senselessIn(text)
      if (status >= 500) faults.push(`${status} ${page}`)
      else if (said) faults.push(`${page}: ${said}`)
    }
    expect(faults).toEqual([])
  },
)
