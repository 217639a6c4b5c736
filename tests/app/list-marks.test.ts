import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { frozenPartNames } from '#app/frozen/frozen-content.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { computedByNow } from '#app/report/computed-by.ts'
import { decisionCharts } from '#app/saved-charts/decision-charts.server.tsx'
import { listCharts } from '#app/saved-charts/list-charts.server.tsx'
import { readRuleFile } from '#app/selection/rule-file.ts'
import { insertDecision } from '#db/queries/decide-practices.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { openResults } from '#db/queries/results-openings.ts'
import { listSelectionRules } from '#db/queries/selection-rules.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { then } from '#tests/support/fixtures.ts'
import { freezeWave, quickRule, registerRule } from '#tests/support/lists.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { buildScene, type Scene } from '#tests/support/scene.ts'
import { ask, builtRoutes, openSite, type Site, type SiteAnswer } from '#tests/support/site.ts'

// Everything that shows a list or takes it out, and the marks that each must bear: not a sample.
const pages: Readonly<Record<string, string>> = {
  'routes/shortlist': '/shortlist',
  'routes/shortlist-scenarios': '/shortlist/scenarios',
  'routes/shortlist-compare': '/shortlist/compare',
  'routes/decisions': '/decisions',
  'routes/practice-decision': '/decisions/PRACTICE',
  'routes/decision-flow': '/flow',
}
const packetPages: Readonly<Record<string, string>> = {
  'routes/packet': '/packets/PRACTICE',
  'routes/packet-print': '/packets/PRACTICE/print',
  'routes/packets-print': '/packets/print',
}
/** Says who is chosen, and no figures. */
const packetList: Readonly<Record<string, string>> = { 'routes/packets': '/packets' }
const rulePages: Readonly<Record<string, string>> = { 'routes/rule': '/rule', 'routes/rules': '/rules' }
const files: Readonly<Record<string, readonly string[]>> = {
  'routes/shortlist-csv': ['/shortlist.csv', '/shortlist.csv?format=excel'],
  'routes/rule-json': ['/rule.json'],
  'routes/chart': ['/charts/rank-intervals.svg', '/charts/flow.svg'],
}
const logFile = 'routes/decisions-csv'

let site: Site
let scene: Scene
let base: string
let of: { studyId: string; waveId: string; by: string }
/** As many draws as a file must ask for. */
const wholeRule = defaultRule({ minimum: 1, maximum: 5 }, 2)
const elements = elementsOf(promisingPractice1).map(({ id }) => id)

beforeAll(async () => {
  site = await openSite()
  scene = await buildScene(site.db, site.server.secret)
  const { studyId, waveId, practiceId } = scene
  base = `/studies/${studyId}/waves/${waveId}`
  of = { studyId, waveId, by: scene.accountIds.lead }
  for (const [at, rating] of [5, 4, 2].entries()) {
    const role = at === 0 ? 'leader' : 'staff'
    await insertResponse(site.db, { waveId, practiceId, role }, { answers: sameAnswers(rating, elements) })
  }
  await site.db.deleteFrom('selectionRule').where('waveId', '=', waveId).execute()
  await site.db.deleteFrom('resultsOpening').where('waveId', '=', waveId).execute()
  await freezeWave(site.db, of)
  await registerRule(site.db, of, wholeRule)
  await openResults(site.db, { ...of, at: then })
  await registerRule(site.db, of, { ...quickRule, seed: 2 })
  const [[set], [rule]] = [await listFrozenSets(site.db, waveId), await listSelectionRules(site.db, waveId)]
  await ready(`${base}/shortlist`)
  const [line] = await csvOf('')
  await insertDecision(site.db, {
    ...of,
    kind: 'choice',
    reasonCode: 'breadth',
    reason: 'Giver bredde',
    at: then,
    list: { setId: set!.id, ruleId: rule!.id, digest: line!.list_digest!, ...computedByNow },
    entries: [
      {
        practiceId,
        outcome: 'chosen',
        after: 0,
        seen: { k: 2, ranked: 1, candidates: [], missing: [], proposal: null },
      },
    ],
  })
}, 60_000)
afterAll(() => site.close())

/** A page or a file once its list is there. */
async function ready(path: string, language: 'da' | 'en' = 'da'): Promise<SiteAnswer> {
  const cookie = scene.cookies.lead.replace('=da.', `=${language}.`)
  return vi.waitFor(
    async () => {
      const answer = await ask(site.server, path.replace('PRACTICE', scene.practiceId), cookie)
      expect(answer.status === 503 || /<progress/.test(answer.text)).toBe(false)
      return answer
    },
    { timeout: 20_000, interval: 100 },
  )
}

/** The log as a file. */
const log = (format: 'standard' | 'excel') =>
  ask(site.server, `${base}/decisions.csv`, scene.cookies.lead, {
    body: `content=decisions&format=${format}`,
    type: 'application/x-www-form-urlencoded',
  })

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true })
const csvOf = async (query: string) => rowsOf((await ready(`${base}/shortlist.csv${query}`)).text)

test('every page, file and chart of a list is among those that are looked at', () => {
  const own = builtRoutes().flatMap(({ id, path }) =>
    path && /:waveId\/(shortlist|decisions|flow|packets|rules?)([./]|$)/.test(path) ? [id] : [],
  )
  const known = [...Object.keys({ ...pages, ...packetPages, ...packetList, ...rulePages, ...files }), logFile]
  expect(known.filter((id) => id !== 'routes/chart').toSorted()).toEqual(own.toSorted())
  const charts = Object.keys({ ...listCharts, ...decisionCharts })
  expect(files['routes/chart']).toEqual(charts.map((chart) => `/charts/${chart}.svg`))
})

describe('a rule that was registered after results were opened is marked', () => {
  const paths = [
    ...Object.values({ ...pages, ...packetPages, ...packetList, ...rulePages }),
    ...Object.values(files).flat(),
  ]
  test.each(paths)('on %s, in both languages', async (path) => {
    for (const [language, mark] of [
      [
        'da',
        /(Ændret efter at resultater var set)|(ændret efter at resultater var set)|changed after results were seen/,
      ],
      ['en', /changed after results were seen/i],
    ] as const) {
      const { status, text } = await ready(base + path, language)
      expect(status).toBe(200)
      expect(text).toMatch(mark)
    }
  })

  test.each(['standard', 'excel'] as const)('in the log as a file (%s)', async (format) => {
    const { text } = await log(format)
    const [header, line] = text.trim().split('\r\n')
    const separator = format === 'excel' ? ';' : ','
    const at = header!.split(separator).indexOf('rule_changed_after_results_were_seen')
    expect(at).toBeGreaterThan(0)
    expect(line!.split(separator)[at]).toBe('yes')
  })

  test('and one from before is not', async () => {
    const [line] = await csvOf('?rule=1')
    expect(line!.rule_after_opening).toBe('')
    const { text } = await ready(`${base}/shortlist?rule=1`)
    expect(text).not.toContain('Ændret efter at resultater var set')
  })
})

describe('a list that is not the one that was decided on any more', () => {
  const charts = files['routes/chart']!
  const shown = [...Object.values({ ...pages, ...packetPages }), ...charts]
  const become = (changed: { digest: string; listVersion?: number }) =>
    site.db
      .updateTable('ruleRun')
      .set(changed)
      .where('setId', 'in', (eb) =>
        eb.selectFrom('frozenSet').where('waveId', '=', scene.waveId).select('id'),
      )
      .execute()
  const { analysisVersion, listVersion } = computedByNow
  const decided = { digest: 'f00d', listVersion: listVersion + 1 }
  let digest: string

  beforeAll(async () => {
    digest = (await csvOf(''))[0]!.list_digest!
  })
  afterEach(() => become({ digest, listVersion }))

  test.each(shown)('is said to be another on %s, with the version it was', async (path) => {
    const version = `${analysisVersion}.${decided.listVersion}`
    const said = {
      da: new RegExp(`regnet med version ${version}[.;]`),
      en: new RegExp(`computed by version ${version}[.;]`),
    }
    for (const language of ['da', 'en'] as const) {
      await become({ digest, listVersion })
      expect((await ready(base + path, language)).text).not.toMatch(said[language])
      await become(decided)
      // lines of a chart are broken where they are full
      const words = (await ready(base + path, language)).text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
      expect(words).toMatch(said[language])
    }
  })

  test.each(shown)(
    'is said to be changed behind our back on %s, where no version explains it',
    async (path) => {
      await become({ digest: 'f00d' })
      const words = (await ready(base + path)).text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
      expect(words).toMatch(
        /ikke den(?: liste)?, der er truffet beslutninger på, selv om data, regel og beregning/,
      )
    },
  )

  test('is told by every row of its file', async () => {
    const told = async () =>
      new Set(
        (await csvOf('')).map((row) =>
          [row.decided_on, row.decided_list_digest, row.decided_list_version].join(', '),
        ),
      )
    expect(await told()).toEqual(new Set([`this list, ${digest}, ${listVersion}`]))
    await become(decided)
    expect(await told()).toEqual(
      new Set([`another list by another version of the computation, f00d, ${listVersion + 1}`]),
    )
    await become({ digest: 'f00d', listVersion })
    expect(await told()).toEqual(
      new Set([`another list by the same version of the computation, f00d, ${listVersion}`]),
    )
    expect((await csvOf('?rule=1'))[0]!.decided_on).toBe('')
  })

  test('is in the log as a file with what it was when it was decided on', async () => {
    await become(decided)
    const [row] = rowsOf((await log('standard')).text)
    expect([row!.list_digest, row!.first_run_list_version]).toEqual(['f00d', String(listVersion + 1)])
  })
})

describe('a frozen set that is not what was frozen', () => {
  const parts = messagesIn.da.freeze.parts
  const listed = [...Object.values({ ...pages, ...packetPages }), '/shortlist.csv', ...files['routes/chart']!]
  const change = (setId: string, name: string, content: string) =>
    site.db
      .updateTable('frozenPart')
      .set({ content })
      .where('setId', '=', setId)
      .where('name', '=', name)
      .execute()

  test.each(frozenPartNames)(
    'is named with its part wherever a list is shown or taken out: %s',
    async (name) => {
      const [set] = await listFrozenSets(site.db, scene.waveId)
      const { content } = await site.db
        .selectFrom('frozenPart')
        .where('setId', '=', set!.id)
        .where('name', '=', name)
        .select('content')
        .executeTakeFirstOrThrow()
      await change(set!.id, name, `${content} `)
      try {
        for (const path of [...listed, `/frozen/${set!.number}`]) {
          const { status, text } = await ready(base + path)
          expect([path, status]).toEqual([path, /\.(csv|svg)$/.test(path) ? 409 : 200])
          expect([path, text.includes(parts[name]!)]).toEqual([path, true])
        }
        expect(rowsOf((await log('standard')).text).map((row) => row.frozen_set_checked)).toEqual([
          `tampered ${name}`,
        ])
      } finally {
        await change(set!.id, name, content)
      }
      expect((await log('standard')).text).toContain(',whole,')
    },
  )

  test('is refused as a whole where nobody can tell which part', async () => {
    const [set] = await listFrozenSets(site.db, scene.waveId)
    const digest = (to: string) =>
      site.db.updateTable('frozenSet').set({ digest: to }).where('id', '=', set!.id).execute()
    await digest('f00d')
    for (const path of [...Object.values(pages), '/shortlist.csv', ...files['routes/chart']!]) {
      expect([path, (await ready(base + path)).text]).toEqual([
        path,
        expect.stringContaining('Fingeraftrykkene passer ikke sammen'),
      ])
    }
    await digest(set!.digest)
    expect((await ready(`${base}/shortlist.csv`)).status).toBe(200)
  })
})

test('the same rule on the same data gives the same list to the last digit, and so does its file read back', async () => {
  const { text } = await ready(`${base}/rule.json?number=1`)
  const read = readRuleFile(text, { elements, scale: { minimum: 1, maximum: 5 } })
  if (!('rule' in read)) throw new Error(JSON.stringify(read))
  await registerRule(site.db, of, read.rule)
  const [rule, , first] = await listSelectionRules(site.db, scene.waveId)
  expect([rule!.number, rule!.digest]).toEqual([3, first!.digest])
  const withoutRule = (rows: Record<string, string>[]) =>
    rows.map(({ rule: _, rule_after_opening: __, ...row }) => row)
  expect(withoutRule(await csvOf('?rule=3'))).toEqual(withoutRule(await csvOf('?rule=1')))
  expect((await csvOf('?rule=1'))[0]!.list_digest).not.toBe((await csvOf('?rule=2'))[0]!.list_digest)
})
