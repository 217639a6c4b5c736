import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { openResults } from '#db/queries/results-openings.ts'
import { insertSession } from '#db/queries/sessions.ts'
import { chooseExample } from '#tests/support/chosen.ts'
import { degenerateWaves } from '#tests/support/degenerate-waves.ts'
import { insertAccount, insertStudy } from '#tests/support/fixtures.ts'
import { freezeWave, quickRuleOf, registerRule } from '#tests/support/lists.ts'
import { askSettled, senselessIn } from '#tests/support/settled.ts'
import { openSite, type Site } from '#tests/support/site.ts'

let site: Site
let by: string
let token: string
beforeAll(async () => {
  site = await openSite()
  by = await insertAccount(site.db)
  token = newToken()
  const at = new Date().toISOString()
  await insertSession(site.db, { id: digestOf(token), at, replaces: null, accountId: by })
}, 30_000)
afterAll(() => site.close())

const plain = quickRuleOf(2)
const [first, ...others] = plain.scenarios
const rules = {
  plain,
  variation: quickRuleOf(2, {
    steps: [
      { strategy: 'maximum_variation', picks: 1 },
      { strategy: 'deviant', picks: 1 },
    ],
    gates: {
      ...plain.gates,
      oneScopeVersion: false,
      consent: true,
      minimumRoles: 2,
      requiredRoles: ['leader'],
    },
  }),
  topsis: quickRuleOf(2, { scenarios: [{ ...first!, basis: 'raw', method: 'topsis' }, ...others] }),
  thresholds: quickRuleOf(1, {
    scenarios: [{ ...first!, thresholds: { of: { e01: 4.5, e02: 4.5 }, met: 2 } }, ...others],
  }),
} as const satisfies Record<string, SelectionRule>

/** A frozen and opened mapping with one practice chosen, by each rule in turn. */
async function openedWave(what: keyof typeof degenerateWaves) {
  const studyId = await insertStudy(site.db, { purpose: 'mapping', members: { lead: by } })
  const wave = await degenerateWaves[what]!(site.db, { studyId, by })
  const of = { studyId, waveId: wave.waveId, by }
  await freezeWave(site.db, of)
  for (const rule of Object.values(rules)) await registerRule(site.db, of, rule)
  await openResults(site.db, { ...of, at: new Date().toISOString() })
  const [practice] = wave.practiceIds
  if (practice) await chooseExample(site.db, of, practice)
  return { base: `/studies/${studyId}/waves/${wave.waveId}`, practice }
}

const ruleNames = Object.keys(rules) as (keyof typeof rules)[]
const byRule = (page: string, rule: keyof typeof rules) => `${page}?set=1&rule=${ruleNames.indexOf(rule) + 1}`

/** Every page from freezing to interviews, below the wave, and every file and chart of them. */
function pagesOf(practice: string | undefined): string[] {
  const ofLists = ['shortlist', 'shortlist/scenarios', 'shortlist.csv', 'charts/rank-intervals.svg']
  return [
    'freeze',
    'frozen/1',
    'opening',
    'rule',
    'rules',
    'weights',
    'decisions',
    'flow',
    'charts/flow.svg',
    'packets',
    'packets/print',
    'coverage-map',
    'coverage-map.html',
    ...(practice ? [`decisions/${practice}`, `packets/${practice}`] : []),
    ...ruleNames.flatMap((rule) => ofLists.map((page) => byRule(page, rule))),
    'shortlist/compare?fromSet=1&fromRule=1&set=1&rule=3',
  ]
}

const settled = (path: string, language: 'da' | 'en' = 'da') =>
  askSettled(site.server, path, `praksiskort=${language}.${token}`)

test.each(Object.keys(degenerateWaves))(
  'every page from freezing to interviews can be read when %s',
  { timeout: 60_000 },
  async (what) => {
    const { base, practice } = await openedWave(what)
    const faults: string[] = []
    for (const page of pagesOf(practice)) {
      const { status, text } = await settled(`${base}/${page}`)
      const said = senselessIn(text)
      if (status >= 500) faults.push(`${status} ${page}`)
      else if (said) faults.push(`${page}: ${said}`)
    }
    expect(faults).toEqual([])
  },
)

test('a practice on two versions of its scope is one practice, on the list and beside it', async () => {
  const { base } = await openedWave('each informant answered on a scope of their own')
  const { text } = await settled(`${base}/${byRule('shortlist', 'plain')}`)
  expect(text).toContain('0 praksisser er med på listen, 0 foreslås til interview, og 1 mangler data')
  expect(text).toContain('svarene gælder én afgrænsning (1 gør ikke)')
  const { text: english } = await settled(`${base}/${byRule('shortlist', 'plain')}`, 'en')
  expect(english).toContain('and 1 lacks data and cannot be compared')
  expect(english).toContain('the answers are about one scope version (1 does not)')
})

test('a list without chances says nothing of zones, of draws, or of informants that were never left out', async () => {
  const { base } = await openedWave('nothing is known of those who answered')
  const { text } = await settled(`${base}/${byRule('shortlist', 'topsis')}`)
  expect(text).toContain('2 praksisser er med på listen, 2 foreslås til interview.')
  expect(text).not.toMatch(/ret sikkert|Chancer og intervaller/)
  expect(text).toContain('Det, der trækkes lod om, begynder med tallet 1.')
  expect(text).not.toContain('Ingen enkelt informant, rolle, vægt eller regnemåde flytter den.')
  expect(text).toContain(
    'Uden én informant, én rolle eller ét element kan det ikke regnes ud under denne regel.',
  )
})

test('a list that asks for a model says so where none can be fitted', async () => {
  const { base } = await openedWave('nothing is known of those who answered')
  const asked = 'Reglen beder om scorer justeret for rolle, men det kan ikke regnes på disse data.'
  expect((await settled(`${base}/${byRule('shortlist', 'plain')}`)).text).toContain(asked)
  expect((await settled(`${base}/${byRule('shortlist', 'topsis')}`)).text).not.toContain(asked)
})

test('where the rule proposes nobody, it is not said that nobody has answered', async () => {
  const { base } = await openedWave('nothing is known of those who answered')
  const { text } = await settled(`${base}/${byRule('shortlist', 'thresholds')}`)
  expect(text).toContain('2 praksisser er med på listen, 0 foreslås til interview.')
  expect(text).not.toContain('ingen har svaret')
})

test('who is among the best only without thresholds is told by thresholds, not by others’ scores', async () => {
  const { base } = await openedWave('nothing is known of those who answered')
  const { text } = await settled(`${base}/${byRule('shortlist/scenarios', 'thresholds')}`)
  expect(text).toMatch(/er blandt de bedste i »Rå scorer« og ikke på listen: grænserne er ikke de samme\./)
  expect(text).not.toContain('men andres er ikke')
})

test('scenarios that all agree are not said to be least alike, and where none is computed none is counted', async () => {
  const { base } = await openedWave('nothing is known of those who answered')
  const { text } = await settled(`${base}/${byRule('shortlist/scenarios', 'plain')}`)
  expect(text).toContain('De samme er blandt de bedste i alle scenarier.')
  expect(text).not.toContain('Mindst ens')
  const empty = await openedWave('nobody has answered')
  const { text: none } = await settled(`${empty.base}/${byRule('shortlist/scenarios', 'plain')}`)
  expect(none).toContain('Ingen af reglens scenarier kan regnes på disse data.')
  expect(none).not.toMatch(/i alle 0 scenarier|kun ét scenarie/)
})
