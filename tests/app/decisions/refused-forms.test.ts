import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { computedByNow } from '#app/report/computed-by.ts'
import { listDecisions } from '#db/queries/decisions.ts'
import { findStandingRule } from '#db/queries/selection-rules.ts'
import { insertPractice } from '#tests/support/fixtures.ts'
import { quickRuleOf, registerRule } from '#tests/support/lists.ts'
import { buildScene, type Scene } from '#tests/support/scene.ts'
import { insertFrozenExample, type FrozenExample } from '#tests/support/selected.ts'
import { ask, openSite, type Site, type SiteAnswer } from '#tests/support/site.ts'

// The whole page that comes back when a form led to nothing: what was typed stands on it, in a field or in words.

let site: Site
let scene: Scene
let practices: FrozenExample[]
/** Ids, the best first: the rule proposes three of those that nothing is decided about, at the beginning the first three. */
let p: string[]
const decisions = () => `/studies/${scene.studyId}/waves/${scene.waveId}/decisions`
type Who = 'lead' | 'assessor'

beforeAll(async () => {
  site = await openSite()
  scene = await buildScene(site.db, site.server.secret)
  practices = []
  for (const [at, level] of [5, 5, 4, 2, 2, 2, 1, 1].entries()) {
    const named = { code: `Q${at + 1}`, name: `Praksis ${at + 1}` }
    practices.push({ practice: await insertPractice(site.db, scene.studyId, named), ...named, level })
  }
  p = practices.map(({ practice }) => practice)
  await freeze(practices)
  await register(3)
}, 60_000)
afterAll(() => site.close())

const freeze = (frozen: readonly FrozenExample[]) =>
  insertFrozenExample(site.db, { waveId: scene.waveId, by: scene.accountIds.lead, practices: frozen })
const register = (k: number) => registerRule(site.db, { ...scene, by: scene.accountIds.lead }, quickRuleOf(k))

/** A page once its list is there. */
const page = (path = '', who: Who = 'lead'): Promise<SiteAnswer> =>
  vi.waitFor(
    async () => {
      const answer = await ask(site.server, decisions() + path, scene.cookies[who])
      expect([answer.status, /<progress/.test(answer.text)]).toEqual([200, false])
      return answer
    },
    { timeout: 20_000, interval: 100 },
  )

type Fields = readonly (readonly [name: string, value: string])[]

const send = (path: string, fields: Fields, who: Who = 'lead') =>
  ask(site.server, decisions() + path, scene.cookies[who], {
    body: String(new URLSearchParams(fields.map(([name, value]) => [name, value]))),
    type: 'application/x-www-form-urlencoded',
  })

/** What the form on a page carries unseen: the list, what was seen, and which form it is. */
function carried(html: string, intent?: string): Fields {
  const forms = html.match(/<form method="post"(?! action="\/)[^>]*>.*?<\/form>/gs) ?? []
  const form = forms.find((one) =>
    intent ? one.includes(`name="intent" value="${intent}"`) : /name="practice"/.test(one),
  )
  if (!form) throw new Error(`there is no form of ${intent ?? 'proposals'}`)
  return [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name, value]) => [name!, value!] as const,
  )
}

let reasons = 0
/** No two forms say the same. */
const because = () => `En begrundelse, der er skrevet med omhu ${(reasons += 1)}`
const isIn = (html: string, value: string) =>
  new RegExp(`<input[^>]*checked=""[^>]*value="${value}"|<input[^>]*value="${value}"[^>]*checked=""`).test(
    html,
  )
const isSelected = (html: string, value: string) =>
  new RegExp(
    `<option[^>]*value="${value}"[^>]*selected=""|<option[^>]*selected=""[^>]*value="${value}"`,
  ).test(html)
/** What stands in words beside what was written, where the form is not on the page any more. */
const facts = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)<\/dd>/g)].map(([, label, value]) => [label, value]),
  )
const standing = async () => {
  const all = await listDecisions(site.db, scene.waveId)
  return all.map(({ number, by, kind, entries }) => [
    number,
    by,
    kind,
    entries.map(({ practiceId }) => p.indexOf(practiceId) + 1),
  ])
}
/** Everything that was decided is taken away: what is tested next begins anew. */
async function forget() {
  await site.db.deleteFrom('decisionEntry').execute()
  await site.db.deleteFrom('decision').execute()
  await site.db.deleteFrom('ruleRun').execute()
}

describe('a form with something missing comes back with the rest', () => {
  test('proposals: who is ticked, and why', async () => {
    const { text } = await page()
    const fields: Fields = [...carried(text), ['practice', p[1]!], ['reasonCode', 'breadth'], ['reason', '']]
    const answer = await send('', fields)
    expect([answer.status, isIn(answer.text, p[1]!), isIn(answer.text, p[0]!)]).toEqual([422, true, false])
    expect(isSelected(answer.text, 'breadth')).toBe(true)
  })

  test('a decision about one: what was decided, and why', async () => {
    const reason = because()
    const fields: Fields = [
      ...carried((await page(`/${p[0]}`)).text, 'decide'),
      ['outcome', 'declined'],
      ['reasonCode', ''],
      ['reason', reason],
    ]
    const { status, text } = await send(`/${p[0]}`, fields)
    expect([status, isIn(text, 'declined'), text.includes(`${reason}</textarea>`)]).toEqual([422, true, true])
  })

  test('a swap: what becomes of the other, and why', async () => {
    const path = `/${p[0]}?with=${p[4]}`
    const fields: Fields = [
      ...carried((await page(path)).text, 'swap'),
      ['outcome', 'not_chosen'],
      ['reasonCode', 'unclear_scope'],
      ['reason', ''],
    ]
    const { status, text } = await send(path, fields)
    expect([status, isIn(text, 'not_chosen'), isSelected(text, 'unclear_scope')]).toEqual([422, true, true])
  })

  test('a judgement: the number without its reason', async () => {
    const fields: Fields = [
      ['intent', 'judge'],
      ['criterion', 'effect'],
      ['reason', ' '],
      ['rating', '4'],
    ]
    const { status, text } = await send(`/${p[0]}`, fields)
    const form = text.match(
      /<form method="post"[^>]*>(?:(?!<\/form>).)*name="criterion" value="effect".*?<\/form>/s,
    )
    expect([status, isIn(form?.[0] ?? '', '4')]).toEqual([422, true])
  })

  test('what it counts as: the source without the choice', async () => {
    const reason = because()
    const fields: Fields = [
      ['intent', 'recognise'],
      ['after', '0'],
      ['reason', reason],
    ]
    const { status, text } = await send(`/${p[0]}`, fields)
    expect([status, text.includes(`${reason}</textarea>`)]).toEqual([422, true])
  })
})

describe('of two who decide at once', () => {
  const both = (path: string, lead: Fields, assessor: Fields) =>
    Promise.all([send(path, lead, 'lead'), send(path, assessor, 'assessor')])
  /** One is decided; the other is told by whom, and has everything that was typed. */
  function oneOf(answers: readonly SiteAnswer[]): { late: SiteAnswer; lateIs: Who } {
    expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 409])
    const at = answers.findIndex(({ status }) => status === 409)
    return { late: answers[at]!, lateIs: at === 0 ? 'lead' : 'assessor' }
  }
  const other = (who: Who) => (who === 'lead' ? 'Bo Krag' : 'Alma Lund')
  const own = (who: Who) => (who === 'lead' ? 'Alma Lund' : 'Bo Krag')

  test('about one practice, the second keeps what was typed and can say it again', async () => {
    await forget()
    const path = `/${p[0]}`
    const fields = async (outcome: string, reasonCode: string, reason: string): Promise<Fields> => [
      ...carried((await page(path)).text, 'decide'),
      ['outcome', outcome],
      ['reasonCode', reasonCode],
      ['reason', reason],
    ]
    const [first, second] = [because(), because()]
    const sent = { lead: ['chosen', 'breadth', first], assessor: ['declined', 'no_time', second] } as const
    const { late, lateIs } = oneOf(
      await both(path, await fields(...sent.lead), await fields(...sent.assessor)),
    )
    const [outcome, reasonCode, reason] = sent[lateIs]
    expect(late.text).toContain(`${other(lateIs)} har besluttet noget imens`)
    expect([
      isIn(late.text, outcome),
      isSelected(late.text, reasonCode),
      late.text.includes(`${reason}</textarea>`),
    ]).toEqual([true, true, true])
    const again: Fields = [
      ...carried(late.text, 'decide'),
      ['outcome', outcome],
      ['reasonCode', reasonCode],
      ['reason', reason],
    ]
    expect((await send(path, again, lateIs)).status).toBe(302)
    expect(await standing()).toEqual([
      [2, own(lateIs), 'choice', [1]],
      [1, other(lateIs), 'choice', [1]],
    ])
  })

  test('about proposals, nothing is half saved, and those that were ticked are told of', async () => {
    await forget()
    const { text } = await page()
    const of = (ids: readonly string[], reason: string): Fields => [
      ...carried(text),
      ...ids.map((id) => ['practice', id] as const),
      ['reasonCode', 'proposed'],
      ['reason', reason],
    ]
    const reason = { lead: because(), assessor: because() }
    const ticked = { lead: [p[0]!, p[1]!], assessor: [p[1]!, p[2]!] }
    const { late, lateIs } = oneOf(
      await both('', of(ticked.lead, reason.lead), of(ticked.assessor, reason.assessor)),
    )
    const [open] = ticked[lateIs].filter((id) => id !== p[1])
    expect([
      isIn(late.text, open!),
      late.text.includes(`${reason[lateIs]}</textarea>`),
      late.text.includes('Du havde også sat kryds ved Praksis 2'),
    ]).toEqual([true, true, true])
    expect(late.text).toMatch(
      new RegExp(
        `Praksis 2</a>: (<!-- -->)?valgt til interview[^<]*(<!-- -->)?, (<!-- -->)?${other(lateIs)}`,
      ),
    )
    expect(await standing()).toHaveLength(1)
    const again: Fields = [
      ...carried(late.text),
      ['practice', open!],
      ['reasonCode', 'proposed'],
      ['reason', reason[lateIs]],
    ]
    expect((await send('', again, lateIs)).status).toBe(302)
    expect(
      (await standing())
        .map(([, , , ids]) => ids)
        .flat()
        .toSorted(),
    ).toEqual([1, 2, 3])
  })

  test('who swap the same one in, one does, and the other sees what stands and what was typed', async () => {
    await forget()
    const swap = async (out: string, reason: string): Promise<Fields> => [
      ...carried((await page(`/${out}?with=${p[4]}`)).text, 'swap'),
      ['outcome', 'not_chosen'],
      ['reasonCode', 'too_alike'],
      ['reason', reason],
    ]
    const reason = { lead: because(), assessor: because() }
    const outs = { lead: p[0]!, assessor: p[1]! }
    const answers = await Promise.all([
      send(`/${outs.lead}?with=${p[4]}`, await swap(outs.lead, reason.lead), 'lead'),
      send(`/${outs.assessor}?with=${p[4]}`, await swap(outs.assessor, reason.assessor), 'assessor'),
    ])
    const { late, lateIs } = oneOf(answers)
    // the one that was to come in is chosen by now: there is no such swap, and everything that was typed is shown
    expect(facts(late.text)).toMatchObject({
      'Byttes med': 'Praksis 5',
      'Den, der går ud, er derefter': 'Ikke valgt',
      Årsag: 'Ligner en, der er valgt',
    })
    expect(late.text).toContain(`<blockquote>${reason[lateIs]}</blockquote>`)
    expect(late.text).toContain(`${other(lateIs)} har besluttet noget imens`)
    expect(await standing()).toEqual([
      [1, other(lateIs), 'swap', [5, p.indexOf(outs[lateIs === 'lead' ? 'assessor' : 'lead']) + 1]],
    ])
  })
})

describe('what was typed survives', () => {
  test('a swap that is no longer possible, also where something else is wrong with it', async () => {
    await forget()
    const path = `/${p[0]}?with=${p[4]}`
    const typed: Fields = [
      ...carried((await page(path)).text, 'swap'),
      ['outcome', 'declined'],
      ['reasonCode', 'no_time'],
    ]
    const reason = because()
    await send(
      `/${p[4]}`,
      [
        ...carried((await page(`/${p[4]}`)).text, 'decide'),
        ['outcome', 'chosen'],
        ['reasonCode', 'breadth'],
        ['reason', because()],
      ],
      'assessor',
    )
    for (const [status, said] of [
      [422, ''],
      [409, reason],
    ] as const) {
      const answer = await send(path, [...typed, ['reason', said]])
      expect([answer.status, facts(answer.text)]).toMatchObject([
        status,
        {
          'Byttes med': 'Praksis 5',
          'Den, der går ud, er derefter': 'En, der selv har sagt nej',
          Årsag: 'Praksis har ikke tid',
        },
      ])
    }
  })

  test('a decision on an address where a swap has become possible since', async () => {
    await forget()
    const path = `/${p[5]}?with=${p[6]}`
    const fields: Fields = [
      ...carried((await page(path)).text, 'decide'),
      ['outcome', 'reserve'],
      ['reasonCode', 'breadth'],
      ['reason', ''],
    ]
    await send(
      `/${p[6]}`,
      [
        ...carried((await page(`/${p[6]}`)).text, 'decide'),
        ['outcome', 'chosen'],
        ['reasonCode', 'breadth'],
        ['reason', because()],
      ],
      'assessor',
    )
    const { status, text } = await send(path, fields)
    expect([status, isIn(text, 'reserve'), isSelected(text, 'breadth')]).toEqual([422, true, true])
  })

  test('a newer list that is being made, and one that is there', async () => {
    await forget()
    const reason = because()
    const fields: Fields = [
      ...carried((await page()).text),
      ['practice', p[0]!],
      ['practice', p[2]!],
      ['reasonCode', 'quota'],
      ['reason', reason],
    ]
    await register(2)
    const early = await send('', fields)
    expect(early.status).toBe(409)
    expect(early.text).toContain(reason)
    expect(early.text).toMatch(/Praksis 1/)
    await page()
    const { status, text } = await send('', fields)
    expect([status, text.includes(`${reason}</textarea>`), isSelected(text, 'quota')]).toEqual([
      409,
      true,
      true,
    ])
    expect(isIn(text, p[0]!)).toBe(true)
    expect(text).toContain('Du havde også sat kryds ved Praksis 3')
  })
})

describe('where the list is another than the one that was decided on', () => {
  const differs = (listVersion = computedByNow.listVersion) =>
    site.db.updateTable('ruleRun').set({ digest: 'f00d', listVersion }).execute()

  test('no form is offered, it is said why and what to do, and what stands can be read', async () => {
    await forget()
    await page()
    const fields: Fields = [
      ...carried((await page()).text),
      ['practice', p[0]!],
      ['reasonCode', 'proposed'],
      ['reason', because()],
    ]
    const path = `/${p[1]}`
    const typed: Fields = [
      ...carried((await page(path)).text, 'decide'),
      ['outcome', 'reserve'],
      ['reasonCode', 'breadth'],
    ]
    expect((await send('', fields)).status).toBe(302)
    await differs(computedByNow.listVersion + 1)
    for (const one of ['', `/${p[0]}`, path, `${path}?with=${p[4]}`]) {
      const { text } = await page(one)
      expect([one, text.includes('Her kan der ikke besluttes mere')]).toEqual([one, true])
      const told = text.slice(text.indexOf('Her kan der ikke besluttes mere')).slice(0, 500)
      expect(told).toContain('Lås data igen, og beslut på den liste, som det nye datasæt giver.')
      expect(() => carried(text, one === '' ? undefined : 'decide')).toThrow('there is no form')
      expect(text).not.toContain('name="intent" value="swap"')
    }
    expect((await page(`/${p[0]}`)).text).toContain('Valgt til interview: beslutning 1, Alma Lund')
    expect((await page()).text).toContain('Praksis 2')
    await differs()
    expect((await page(path)).text).toContain('Tal med den, der driver siden')
    // what was typed before it was known
    const reason = because()
    const answer = await send(path, [...typed, ['reason', reason]])
    expect([answer.status, facts(answer.text)]).toMatchObject([
      409,
      { Beslutning: 'På reservelisten', Årsag: 'Giver bredde' },
    ])
    expect(answer.text).toContain(`<blockquote>${reason}</blockquote>`)
    expect((await findStandingRule(site.db, scene.waveId))?.number).toBeGreaterThan(1)
  })

  test('judging by hand goes on', async () => {
    const { text } = await page(`/${p[0]}`)
    expect(text).toContain('name="intent" value="judge"')
  })
})
