import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { defaultRule, type SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { pointWeights, weightSpaceOf, type WeightProfile } from '#analysis/shortlist/weight-profile.ts'
import { cookieName } from '#app/auth/cookie.server.ts'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { readRuleFile } from '#app/selection/rule-file.ts'
import { ruleFields } from '#app/selection/rule-fields.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import { insertJudgement } from '#db/queries/criterion-judgements.ts'
import { registerConsents } from '#db/queries/interview-consents.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
import { insertSession } from '#db/queries/sessions.ts'
import { insertWeightProfile } from '#db/queries/weight-profiles.ts'
import { canonicalJson } from '#survey/digest.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { quickDraws } from '#tests/support/lists.ts'
import { insertResponse } from '#tests/support/responses.ts'
import { ask, openSite, type Site } from '#tests/support/site.ts'

// What a study hands over is its data and a rule.json. Whoever has both, in a database that has never seen the rule, the frozen
// set or the list, must come to the same list to the last digit.

const elements = elementsOf(promisingPractice1).map(({ id }) => id)
const bounds = { elements, scale: { minimum: 1, maximum: 5 } }
const profiles: Readonly<Record<string, WeightProfile>> = {
  'Fondens tal': { kind: 'numbers', weights: { e01: 12.345, e02: 47.655, e05: 40 } },
  Rækkefølgen: { kind: 'order', order: ['e03', 'e01', 'e07', 'e02'] },
  Grænserne: { kind: 'bounds', lower: { e01: 0.1, e04: 0.07 }, upper: { e02: 0.05, e05: 0.2 } },
}
const weightsBy = (name: string) => {
  const profile = profiles[name]!
  return {
    weights: pointWeights(profile, elements),
    weightSource: { kind: profile.kind, name, number: 1 },
  }
}

const plain = defaultRule(bounds.scale, 12)
const [first] = plain.scenarios
const rule: SelectionRule = {
  ...plain,
  ...quickDraws,
  draws: 1000,
  seed: 20_261_123,
  k: 5,
  steps: [
    { strategy: 'most_promising', picks: 2 },
    { strategy: 'maximum_variation', picks: 1 },
    { strategy: 'deviant', picks: 1 },
  ],
  quotas: [
    { attribute: 'area', value: 'Unge', minimum: 2 },
    { attribute: 'area', value: 'Ældre', maximum: 2 },
  ],
  gates: { ...plain.gates, consent: true, minimumInformants: 3, requiredRoles: ['leader', 'staff'] },
  minimumProbability: 1 / 7,
  scenarios: [
    { ...first!, id: 'numbers', ...weightsBy('Fondens tal') },
    { ...first!, id: 'order', basis: 'raw', ...weightsBy('Rækkefølgen'), aggregation: 'mean_of_roles' },
    { ...first!, id: 'bounds', ...weightsBy('Grænserne'), withoutFlagged: true, minimumAnsweredShare: 0.7 },
    { ...first!, id: 'thresholds', thresholds: { of: { e01: 3.25, e02: 3, e05: 2.5 }, met: 2 } },
    { ...first!, id: 'topsis', method: 'topsis' },
  ],
  weightSpace: {
    ...weightSpaceOf(profiles['Grænserne']!),
    source: { kind: 'bounds', name: 'Grænserne', number: 1 },
  },
}

/** What is made of data and a rule; everything else is data. */
const made = new Set([
  'selection_rule',
  'frozen_set',
  'frozen_part',
  'rule_run',
  'results_opening',
  'event',
  'change_count',
  'session',
  'session_assignment',
])

let own: Site
let fresh: Site
beforeAll(async () => {
  own = await openSite()
  fresh = await openSite()
}, 60_000)
afterAll(() => Promise.all([own, fresh].map((site) => site.close())))

test('data and an exported rule give the same list and the same digests in a database of their own', async () => {
  const study = await arrange()
  const written = JSON.stringify({ format: 'praksiskort-selection-rule', version: 1, rule })
  const here = await wholeWay(own, study, written)
  await copyData()
  const there = await wholeWay(fresh, study, here.ruleFile)
  expect(there.list).toBe(here.list)
  expect(there.judgements).toBe(here.judgements)
  expect(JSON.parse(there.ruleFile).digest).toBe(ruleText(rule).digest)
  const rows: Record<string, string>[] = parse(here.list, { columns: true })
  const digests = rows.map((row) => [row.list_digest, row.frozen_set_digest, row.rule_digest].join())
  expect([rows.length, new Set(digests).size]).toEqual([12, 1])
  expect(digests[0]).toMatch(/^([0-9a-f]{64},?){3}$/)
  // what the rule says is not lost on the way: each of these leaves its trace on the list
  const proposed = rows.filter((row) => row.proposed_as !== '')
  expect(proposed.length).toBe(5)
  expect(rows.filter((row) => /consent/.test(row.missing!)).map((row) => row.practice_code)).toEqual(['P12'])
  expect(here.judgements).toContain(',economy,')
}, 60_000)

interface Study {
  readonly studyId: string
  readonly waveId: string
  readonly lead: string
}

/** A closed wave, still under its seal, with all that a rule can ask of data. */
async function arrange(): Promise<Study> {
  const { db } = own
  const lead = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead } })
  const waveId = await insertWave(db, studyId, { closedAt: then, sealed: true })
  const deed = { studyId, waveId, by: lead, at: then }
  for (let at = 1; at <= 12; at += 1) {
    const area = ['Unge', 'Ældre', 'Handicap'][at % 3]!
    const practiceId = await insertPractice(db, studyId, { code: `P${at}`, name: `Praksis ${at}`, area })
    for (const [place, role] of (['leader', 'staff', 'staff', 'citizen'] as const).entries()) {
      const response = await insertResponse(db, { waveId, practiceId, role }, { answers: given(at, place) })
      if (at === 3 && place === 3) {
        const about = { about: { response }, state: 'left_out', reason: 'En anden afdeling' } as const
        await reviewResponse(db, { ...deed, ...about, seen: {}, after: 0 })
      }
    }
    const answer = at === 12 ? 'no' : 'yes'
    const consents = [{ practiceId, answer, saidBy: 'leader', how: 'Mail', after: 0 }] as const
    await registerConsents(db, { studyId, by: lead, at: then, consents: [...consents] })
    if (at === 1) {
      const judged = { practiceId, criterion: 'economy', rating: 4, reason: 'To regnskaber' }
      await insertJudgement(db, { ...deed, ...judged })
    }
  }
  for (const [name, profile] of Object.entries(profiles)) {
    const kept = { name, after: 0, text: canonicalJson(profile), reason: 'Aftalt i bestyrelsen' }
    await insertWeightProfile(db, { studyId, by: lead, at: then, ...kept })
  }
  return { studyId, waveId, lead }
}

/** Answers that differ between practices, informants and elements, without a pattern that a rule could miss. */
function given(practice: number, informant: number): Record<string, number> {
  return Object.fromEntries(
    elements.flatMap((element, at) =>
      [1, 2, 3, 4].map((item) => {
        const value = (practice * 7 + informant * 3 + at * 5 + item * practice) % 11
        return [`${element}_${item}`, value > 9 ? -7 : 1 + Math.floor(value / 2)]
      }),
    ),
  )
}

/** As a lead goes: freeze, read the file into the form, register what it shows, open, and take the list out. */
async function wholeWay(site: Site, { studyId, waveId, lead }: Study, file: string) {
  const token = newToken()
  await insertSession(site.db, {
    id: digestOf(token),
    at: new Date().toISOString(),
    replaces: null,
    accountId: lead,
  })
  const cookie = `${cookieName}=da.${token}`
  const base = `/studies/${studyId}/waves/${waveId}`
  const type = 'application/x-www-form-urlencoded'
  const send = async (path: string, fields: Record<string, string>, status: number) => {
    const body = new URLSearchParams(fields).toString()
    const answer = await ask(site.server, base + path, cookie, { body, type })
    expect([path, answer.status]).toEqual([path, status])
    return answer.text
  }
  // a page waits for figures no longer than a page should
  const digest = await vi.waitFor(
    async () => {
      const { text } = await ask(site.server, `${base}/freeze`, cookie)
      return /name="digest" value="([0-9a-f]{64})"/.exec(text)![1]!
    },
    { timeout: 20_000, interval: 100 },
  )
  await send('/freeze', { digest, after: '0', note: 'Gennemgået', confirm: 'yes' }, 302)

  const read = readRuleFile(file, bounds)
  if (!('rule' in read)) throw new Error(JSON.stringify(read))
  const form = await formOf({ intent: 'import', after: '0', file: new File([file], 'rule.json') })
  const imported = await ask(site.server, `${base}/rule`, cookie, form)
  expect(imported.status).toBe(200)
  expect(imported.text).toContain(read.digest.match(/.{8}/g)!.join(' '))
  const fields = ruleFields(read.rule, elements, 'da')
  await send('/rule', { ...fields, after: '0', reason: 'Aftalt', intent: 'register' }, 302)
  await send('/opening', { confirm: 'yes' }, 302)

  const taken = (path: string) =>
    vi.waitFor(
      async () => {
        const answer = await ask(site.server, base + path, cookie)
        expect([path, answer.status]).toEqual([path, 200])
        return answer.text
      },
      { timeout: 20_000, interval: 100 },
    )
  return {
    list: await taken('/shortlist.csv'),
    ruleFile: await taken('/rule.json'),
    judgements: await send('/decisions.csv', { content: 'judgements', format: 'standard' }, 200),
  }
}

async function formOf(fields: Record<string, string | File>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const sent = new Request('http://localhost/', { method: 'POST', body: form })
  return { body: new Uint8Array(await sent.arrayBuffer()), type: sent.headers.get('Content-Type')! }
}

/** Every row of data, and nothing that was made of data. */
async function copyData(): Promise<void> {
  const [from, to] = [own.db.withoutPlugins(), fresh.db.withoutPlugins()]
  await sql`pragma foreign_keys = off`.execute(to)
  for (const { name } of await from.introspection.getTables()) {
    if (made.has(name) || name.startsWith('kysely_')) continue
    const rows = await from
      .selectFrom(name as never)
      .selectAll()
      .execute()
    await to.deleteFrom(name as never).execute()
    for (const row of rows)
      await to
        .insertInto(name as never)
        .values(row as never)
        .execute()
  }
}
