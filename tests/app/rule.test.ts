import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { db } from '#app/db.server.ts'
import { RuleUnfit } from '#app/components/shortlist/rule-unfit.tsx'
import { loader as freezeLoader } from '#app/routes/freeze.tsx'
import { loader as openingLoader } from '#app/routes/opening.tsx'
import { action, loader } from '#app/routes/rule.tsx'
import { loader as fileLoader } from '#app/routes/rule-json.ts'
import { loader as rulesLoader } from '#app/routes/rules.tsx'
import type { RuleAnswer } from '#app/selection/rule-action.server.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import { openResults } from '#db/queries/results-openings.ts'
import { insertSelectionRule, listSelectionRules } from '#db/queries/selection-rules.ts'
import { insertWeightProfile } from '#db/queries/weight-profiles.ts'
import { canonicalJson } from '#survey/digest.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

type Page = Awaited<ReturnType<typeof loader>>

let ids: { studyId: string; waveId: string }
let cookies: { lead: string; assessor: string }
let leadId: string
beforeEach(async () => {
  leadId = await insertAccount(db, { name: 'Alma Lund' })
  const assessor = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: leadId, assessor } })
  const waveId = await insertWave(db, studyId, { sealed: true })
  ids = { studyId, waveId }
  const practiceId = await insertPractice(db, studyId, { name: 'Havnen', area: 'Unge' })
  await insertResponse(db, { waveId, practiceId }, { answers: sameAnswers(4) })
  cookies = {
    lead: await cookieFor({ accountId: leadId }),
    assessor: await cookieFor({ accountId: assessor }),
  }
})

const path = (rest = 'rule') => `/studies/${ids.studyId}/waves/${ids.waveId}/${rest}`
const page = async (cookie = cookies.lead): Promise<Page> => {
  const { data } = await outcomeOf<Page>(() => loader({ request: get(path(), cookie), params: ids, context }))
  return data
}
const send = (fields: Record<string, string>, cookie = cookies.lead) =>
  outcomeOf<RuleAnswer>(() => action({ request: post(path(), fields, cookie), params: ids, context }))
const shown = async () => {
  const { values, standing } = await page()
  return { ...values, after: String(standing?.number ?? 0), reason: 'Aftalt i styregruppen' }
}
const register = async (changed: Record<string, string> = {}) =>
  send({ ...(await shown()), ...changed, intent: 'register' })
const file = (query = '') =>
  outcomeOf(() => fileLoader({ request: get(path(`rule.json${query}`), cookies.lead), params: ids, context }))

describe('the page of the rule', () => {
  test('begins with what everybody could begin with, and registers it as it is shown', async () => {
    const before = await page()
    expect([before.standing, before.ground.practices]).toEqual([null, 1])
    expect(before.ground.strata).toEqual([
      { attribute: 'area', value: 'Unge', practices: 1 },
      { attribute: 'scopeLevel', value: 2, practices: 1 },
    ])
    expect((await register()).status).toBe(302)
    const { standing } = await page()
    const { text } = ruleText(defaultRule({ minimum: 1, maximum: 5 }, 1))
    expect([ruleText(standing!.rule).text, standing!.number, standing!.reason, standing!.by]).toEqual([
      text,
      1,
      'Aftalt i styregruppen',
      'Alma Lund',
    ])
  })

  test('keeps everything typed when something is wrong, and says what', async () => {
    const { status, data } = await register({ k: 'mange', 'scenario-1-name': 'Rå', reason: ' ' })
    expect([status, data.values['k'], data.values['scenario-1-name']]).toEqual([422, 'mange', 'Rå'])
    expect(data.faults).toEqual([
      { field: 'k', code: 'not_a_number', detail: null },
      { field: 'reason', code: 'reason_missing', detail: null },
    ])
    expect(await listSelectionRules(db, ids.waveId)).toEqual([])
  })

  test('makes rows more and less, and shows the rule in words, without registering anything', async () => {
    const added = await send({ ...(await shown()), k: '12', intent: 'add-quota' })
    expect([added.status, added.data.values['quotas'], added.data.values['k']]).toEqual([200, '1', '12'])
    const looked = await send({ ...(await shown()), k: '20', intent: 'preview' })
    expect([looked.status, looked.data.because, looked.data.looked!.rule.k]).toEqual([200, 'looked_at', 20])
    expect(await listSelectionRules(db, ids.waveId)).toEqual([])
  })

  test('tells who comes second what the other registered, and loses nothing of theirs', async () => {
    const seen = await shown()
    await register({ k: '20' })
    const second = await send({ ...seen, k: '16', intent: 'register' })
    expect([second.status, second.data.because, second.data.looked!.rule.k, second.data.values['k']]).toEqual(
      [409, 'overtaken', 16, '16'],
    )
    expect((await page()).standing!.rule.k).toBe(20)
    expect((await send({ ...second.data.values, after: '1', intent: 'register' })).status).toBe(302)
    expect((await listSelectionRules(db, ids.waveId)).map(({ rule }) => rule.k)).toEqual([16, 20])
  })

  test('has nothing to register when the rule is the one that stands', async () => {
    await register()
    const again = await register()
    expect([again.status, again.data.because]).toEqual([409, 'unchanged'])
  })

  test('is written by leads; assessors read it', async () => {
    const fields = { ...(await shown()), intent: 'register' }
    expect((await send(fields, cookies.assessor)).status).toBe(403)
    expect((await page(cookies.assessor)).mayWrite).toBe(false)
  })

  test('does not exist where practices are not put in order', async () => {
    await db.updateTable('study').set({ purpose: 'self_assessment' }).where('id', '=', ids.studyId).execute()
    const { status } = await outcomeOf(() =>
      loader({ request: get(path(), cookies.lead), params: ids, context }),
    )
    expect(status).toBe(404)
  })
})

describe('what a rule says of the study', () => {
  const weights = { e01: 60, e02: 40 }
  const sourceOf = (name: string) => ({ kind: 'numbers', name, number: 1 }) as const
  const heldAs = (held: object) => ({
    'scenario-0-weights': 'held',
    'scenario-0-held': JSON.stringify(held),
  })
  const keepProfile = () =>
    insertWeightProfile(db, {
      studyId: ids.studyId,
      name: 'Fondens vægte',
      after: 0,
      text: canonicalJson({ kind: 'numbers', weights }),
      reason: 'Aftalt i styregruppen',
      by: leadId,
      at: then,
    })
  const allOf = async () => {
    const elements = (await page()).ground.elements.map(({ id }) => id)
    return Object.fromEntries(elements.map((id) => [id, id === 'e01' ? 60 : id === 'e02' ? 40 : 0]))
  }

  test('of where weights come from is refused unless the profile gives exactly these', async () => {
    await keepProfile()
    const of = await allOf()
    const forged = [
      { weights: of, weightSource: sourceOf('Ministeriets vægte') },
      { weights: { ...of, e01: 59 }, weightSource: sourceOf('Fondens vægte') },
      { weights: of, weightSource: { kind: 'equal_categories' } },
    ]
    for (const held of forged) {
      const { status, data } = await register(heldAs(held))
      expect([status, data.faults.map(({ field, code }) => [field, code])]).toEqual([
        422,
        [['scenario-0-weights', 'source_differs']],
      ])
    }
    const right = await register(heldAs({ weights: of, weightSource: sourceOf('Fondens vægte') }))
    expect(right.status).toBe(302)
  })

  test('of where the possible weights come from is held against the profile too', async () => {
    await keepProfile()
    const space = (held: object) => ({ space: 'held', 'space-held': JSON.stringify(held) })
    const { status, data } = await register(
      space({ order: ['e02', 'e01'], source: { kind: 'order', name: 'Fondens vægte', number: 1 } }),
    )
    expect([status, data.faults.map(({ field, code }) => [field, code])]).toEqual([
      422,
      [['space', 'source_differs']],
    ])
    expect((await register(space({ source: sourceOf('Fondens vægte') }))).status).toBe(302)
  })

  test('in a file is held against the study as well', async () => {
    const rule = defaultRule({ minimum: 1, maximum: 5 }, 1)
    const [first, ...others] = rule.scenarios
    const forged = {
      ...rule,
      scenarios: [{ ...first, weights, weightSource: sourceOf('Ministeriets vægte') }, ...others],
      quotas: [{ attribute: 'area', value: 'Ældre', minimum: 1 }],
    }
    const form = new FormData()
    form.set('intent', 'import')
    const text = JSON.stringify({ format: 'praksiskort-selection-rule', version: 1, rule: forged })
    form.set('file', new File([text], 'rule.json'))
    const { url } = get(path())
    const request = new Request(url, { method: 'POST', body: form, headers: { Cookie: cookies.lead } })
    const { status, data } = await outcomeOf<RuleAnswer>(() => action({ request, params: ids, context }))
    expect([status, data.file]).toEqual([
      422,
      [
        { path: ['scenarios', 0, 'weightSource'], code: 'source_differs', detail: 'Ministeriets vægte (1)' },
        { path: ['quotas', 0, 'value'], code: 'no_practice', detail: '["area","Ældre"]' },
      ],
    ])
  })

  test('of quotas is refused for values that no practice has, and for values of the wrong type', async () => {
    const quota = (attribute: string, value: unknown) => ({
      quotas: '1',
      'quota-0-stratum': JSON.stringify([attribute, value]),
      'quota-0-minimum': '1',
      'quota-0-maximum': '',
    })
    const codesOf = async (attribute: string, value: unknown) =>
      (await register(quota(attribute, value))).data.faults.map(({ field, code }) => [field, code])
    expect(await codesOf('area', 'Ældre')).toEqual([['quota-0-stratum', 'no_practice']])
    expect(await codesOf('scopeLevel', '2')).toEqual([['quota-0-stratum', 'wrong_type']])
    expect(await codesOf('area', 2)).toEqual([['quota-0-stratum', 'wrong_type']])
    expect((await register(quota('area', 'Unge'))).status).toBe(302)
  })
})

describe('a rule that outlives what it was written on', () => {
  test('says which elements are not asked about, and which weigh nothing', async () => {
    const rule = defaultRule({ minimum: 1, maximum: 5 }, 1)
    const [first, ...others] = rule.scenarios
    const source = { kind: 'numbers', name: 'Fonden', number: 1 } as const
    const old = {
      ...rule,
      quotas: [{ attribute: 'scopeLevel', value: 5, minimum: 1 }],
      scenarios: [
        {
          ...first!,
          weights: { e01: 60, e99: 40 },
          weightSource: source,
          thresholds: { of: { e01: 6 }, met: 1 },
        },
        ...others,
      ],
    }
    const about = { ...ids, by: leadId, at: then, reason: 'Aftalt', after: 0 }
    await insertSelectionRule(db, { ...about, ...ruleText(old) })
    const { unfit, ground } = await page()
    expect(unfit).toEqual({
      number: 1,
      unknown: ['e99'],
      unweighted: ground.elements.map(({ id }) => id).filter((id) => id !== 'e01'),
      isOffScale: true,
      strata: ['["scopeLevel",5]'],
      seconds: null,
      elements: ground.elements,
      isOpen: false,
    })
    const html = renderToStaticMarkup(createElement(RuleUnfit, { unfit, path: '/w' }))
    expect(html).toContain('spørger om: e99.')
    expect(html).toContain('niveau: 5 · hele kommunen')
    const names = ground.elements.map(({ name }) => name.da).slice(1)
    expect(html).toContain(`så de tæller ikke: ${names[0]}, `)
    expect(html).not.toContain('e02')
    expect(html).toContain('helst før resultaterne bliver åbnet')
    const { data } = await outcomeOf<Awaited<ReturnType<typeof freezeLoader>>>(() =>
      freezeLoader({ request: get(path('freeze'), cookies.lead), params: ids, context }),
    )
    expect(data.unfit?.number).toBe(1)
    const sealed = await outcomeOf<Awaited<ReturnType<typeof openingLoader>>>(() =>
      openingLoader({ request: get(path('opening'), cookies.lead), params: ids, context }),
    )
    expect(sealed.data.sealed?.done?.unfit?.unknown).toEqual(['e99'])
    await openResults(db, { ...ids, by: leadId, at: then })
    const opened = createElement(RuleUnfit, { unfit: (await page()).unfit, path: '/w' })
    expect(renderToStaticMarkup(opened)).toContain('mærket »ændret efter at resultater var set«')
    expect(renderToStaticMarkup(opened)).not.toContain('helst før')
  })

  test('is refused for practices that nobody was asked about yet, and said of when they came later', async () => {
    const heavy = { confidenceDraws: '2000', weightDraws: '50000' }
    expect((await register(heavy)).status).toBe(302)
    expect((await page()).unfit).toBeNull()
    const row = await db
      .selectFrom('practice')
      .where('studyId', '=', ids.studyId)
      .selectAll()
      .executeTakeFirstOrThrow()
    const more = Array.from({ length: 1799 }, (_, at) => {
      const code = `P${1000 + at}`
      return { ...row, id: crypto.randomUUID(), code, codeSortKey: code }
    })
    await db.insertInto('practice').values(more).execute()
    const { unfit } = await page()
    expect([unfit!.number, unfit!.seconds]).toEqual([1, 41])
    const html = renderToStaticMarkup(createElement(RuleUnfit, { unfit, path: '/w' }))
    expect(html).toContain(`listen vil tage omkring ${unfit!.seconds} sekunder`)
    const { status, data } = await register({ ...heavy, k: '15' })
    expect([status, data.faults]).toEqual([
      422,
      [{ field: 'weightDraws', code: 'too_much_work', detail: String(unfit!.seconds) }],
    ])
  })

  test('is not said of one that fits', async () => {
    await register()
    expect((await page()).unfit).toBeNull()
  })
})

describe('registered rules', () => {
  test('are all listed, and marked when results had been opened', async () => {
    await register()
    await db.updateTable('selectionRule').set({ at: '2020-01-01T09:00:00.000Z' }).execute()
    await openResults(db, { ...ids, by: leadId, at: then })
    await register({ k: '20' })
    const { data } = await outcomeOf<Awaited<ReturnType<typeof rulesLoader>>>(() =>
      rulesLoader({ request: get(path('rules'), cookies.assessor), params: ids, context }),
    )
    expect(data.rules.map(({ number, rule, afterOpening }) => [number, rule.k, afterOpening])).toEqual([
      [2, 20, true],
      [1, 14, false],
    ])
    expect(data.opening).toEqual({ at: then, by: 'Alma Lund' })
  })

  test('are files that bear the mark, and are read back to the same rule', async () => {
    expect((await file()).status).toBe(404)
    await openResults(db, { ...ids, by: leadId, at: then })
    await register({ k: '20' })
    const { status } = await file('?number=9')
    expect(status).toBe(404)
    const response = await fileLoader({
      request: get(path('rule.json?number=1'), cookies.lead),
      params: ids,
      context,
    })
    const text = await response.text()
    expect(JSON.parse(text).about.mark.da).toBe('Ændret efter at resultater var set')
    const form = new FormData()
    form.set('intent', 'import')
    form.set('file', new File([text], 'rule.json'))
    const { url } = get(path())
    const request = new Request(url, { method: 'POST', body: form, headers: { Cookie: cookies.lead } })
    const read = await outcomeOf<RuleAnswer>(() => action({ request, params: ids, context }))
    expect([read.status, read.data.because, read.data.looked!.digest]).toEqual([
      200,
      'imported',
      JSON.parse(text).digest,
    ])
    const looked = await send({ ...read.data.values, after: '1', intent: 'preview' })
    expect(looked.data.looked!.digest).toBe(JSON.parse(text).digest)
  })

  test('from a file that is refused leave everything typed, and one that is read leaves the reason', async () => {
    const importing = async (text: string) => {
      const form = new FormData()
      const fields = { ...(await shown()), k: '16', 'scenario-1-name': 'Vores', reason: 'Aftalt i går' }
      for (const [name, value] of Object.entries({ ...fields, intent: 'import' })) form.set(name, value)
      form.set('file', new File([text], 'rule.json'))
      const { url } = get(path())
      const request = new Request(url, { method: 'POST', body: form, headers: { Cookie: cookies.lead } })
      return outcomeOf<RuleAnswer>(() => action({ request, params: ids, context }))
    }
    const refused = await importing('{}')
    const { values } = refused.data
    expect([refused.status, refused.data.file]).toEqual([422, { code: 'not_a_rule', detail: null }])
    expect([values['k'], values['scenario-1-name'], values['reason']]).toEqual([
      '16',
      'Vores',
      'Aftalt i går',
    ])
    expect(values).not.toHaveProperty('file')
    const again = await send({ ...values, intent: 'preview' })
    expect([again.status, again.data.looked!.rule.k]).toEqual([200, 16])
    const rule = { ...defaultRule({ minimum: 1, maximum: 5 }, 1), k: 9, steps: [] }
    const read = await importing(JSON.stringify({ format: 'praksiskort-selection-rule', version: 1, rule }))
    expect([read.data.values['k'], read.data.values['reason']]).toEqual(['9', 'Aftalt i går'])
  })

  test('are not read from a file that is none', async () => {
    const { status, data } = await send({ intent: 'import' })
    expect([status, data.file]).toEqual([422, { code: 'no_file', detail: null }])
  })
})
