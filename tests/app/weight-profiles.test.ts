import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action as ruleAction, loader as ruleLoader } from '#app/routes/rule.tsx'
import { action, loader } from '#app/routes/weight-profiles.tsx'
import type { ProfileAnswer } from '#app/selection/profile-form.server.ts'
import { listSelectionRules } from '#db/queries/selection-rules.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { insertAccount, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'

type Page = Awaited<ReturnType<typeof loader>>

const elements = elementsOf(promisingPractice1).map(({ id }) => id)
const placed = (...first: string[]) =>
  Object.fromEntries(
    [...first, ...elements.filter((id) => !first.includes(id))].map((id, at) => [
      `place-${id}`,
      String(at + 1),
    ]),
  )
const each = (start: string, values: Record<string, string> = {}) =>
  Object.fromEntries(elements.map((id) => [`${start}-${id}`, values[id] ?? '']))

let ids: { studyId: string; waveId: string }
let cookie: string
beforeEach(async () => {
  const leadId = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead: leadId } })
  ids = { studyId, waveId: await insertWave(db, studyId, { sealed: true }) }
  cookie = await cookieFor({ accountId: leadId })
})

const path = (rest = 'weights') => `/studies/${ids.studyId}/waves/${ids.waveId}/${rest}`
const page = async (query = '') => {
  const { data } = await outcomeOf<Page>(() =>
    loader({ request: get(path() + query, cookie), params: ids, context }),
  )
  return data
}
const save = (fields: Record<string, string>) =>
  outcomeOf<ProfileAnswer>(() =>
    action({
      request: post(path(), { name: 'Fondens vægte', after: '0', reason: 'Aftalt', ...fields }, cookie),
      params: ids,
      context,
    }),
  )
const faults = async (fields: Record<string, string>) =>
  (await save(fields)).data.faults.map(({ field, code, detail }) => [field, code, detail])

describe('weight profiles', () => {
  test('are kept by name, and a change is a new version of its own', async () => {
    const first = await save({ kind: 'order', ...placed('e02', 'e01') })
    expect(first.status).toBe(302)
    const [kept] = (await page()).profiles
    const { form } = await page(`?of=${kept!.id}`)
    expect([form!.after, form!.values['place-e02'], form!.values['name']]).toEqual([1, '1', 'Fondens vægte'])
    await save({ kind: 'order', after: '1', ...placed('e02', 'e03') })
    const { profiles } = await page()
    expect(profiles.map(({ number, profile }) => [number, profile])).toEqual([
      [2, { kind: 'order', order: ['e02', 'e03', 'e01', ...elements.slice(3)] }],
      [1, { kind: 'order', order: ['e02', 'e01', ...elements.slice(2)] }],
    ])
    // the last of eleven: (1/11) / 11
    expect(profiles[0]!.weights!['e11']).toBeCloseTo(1 / 121, 14)
  })

  test('of numbers must make 100, with a comma or a dot', async () => {
    const right = each('weight', { e01: '33,3', e02: '33.3', e03: '33,4' })
    expect(await faults({ kind: 'numbers', ...right, 'weight-e03': '32' })).toEqual([['sum', 'sum', '98.6']])
    expect(await faults({ kind: 'numbers', ...right, 'weight-e04': '-5' })).toEqual([
      ['weight-e04', 'percent', null],
    ])
    expect((await save({ kind: 'numbers', ...right })).status).toBe(302)
  })

  test('of an order have one element in each place', async () => {
    const wrong = { 'place-e02': '1', 'place-e03': '12', 'place-e04': '' }
    expect(await faults({ kind: 'order', ...placed(), ...wrong })).toEqual([
      ['place-e02', 'place_twice', null],
      ['place-e03', 'place', null],
      ['place-e04', 'place', null],
    ])
  })

  test('of bounds leave some weights possible', async () => {
    const bounds = { ...each('lower', { e01: '60', e02: '60' }), ...each('upper') }
    expect(await faults({ kind: 'bounds', ...bounds })).toEqual([['sum', 'not_reachable', null]])
    expect(await faults({ kind: 'bounds', ...bounds, 'upper-e01': '50' })).toEqual([
      ['upper-e01', 'below_minimum', null],
      ['sum', 'not_reachable', null],
    ])
    expect(await faults({ kind: 'bounds', ...each('lower'), ...each('upper') })).toEqual([
      ['sum', 'no_bounds', null],
    ])
  })

  test('of a name that somebody used meanwhile are not kept unseen', async () => {
    await save({ kind: 'order', ...placed('e02', 'e01') })
    const { status, data } = await save({ kind: 'order', ...placed('e04', 'e05') })
    expect([status, data.because, data.values['place-e04']]).toEqual([409, 'overtaken', '1'])
    const again = { kind: 'order', after: '1', ...placed('e02', 'e01') }
    expect((await save(again)).data.because).toBe('unchanged')
  })

  test('are chosen in the rule, which then holds their numbers', async () => {
    const bounds = { ...each('lower', { e01: '40' }), ...each('upper') }
    await save({ kind: 'bounds', ...bounds })
    const [kept] = (await page()).profiles
    const { data: shown } = await outcomeOf<Awaited<ReturnType<typeof ruleLoader>>>(() =>
      ruleLoader({ request: get(path('rule'), cookie), params: ids, context }),
    )
    const chosen = { 'scenario-0-weights': `profile:${kept!.id}`, space: `profile:${kept!.id}` }
    const fields = { ...shown.values, ...chosen, after: '0', reason: 'Aftalt', intent: 'register' }
    await outcomeOf(() => ruleAction({ request: post(path('rule'), fields, cookie), params: ids, context }))
    const [{ rule } = { rule: null }] = await listSelectionRules(db, ids.waveId)
    const source = { kind: 'bounds', name: 'Fondens vægte', number: 1 }
    expect(rule!.weightSpace).toEqual({ lower: { e01: 0.4 }, upper: {}, source })
    expect(rule!.scenarios[0]!.weightSource).toEqual(source)
    expect(rule!.scenarios[0]!.weights!['e01']).toBeCloseTo(0.4, 14)
    expect(rule!.scenarios[0]!.weights!['e02']).toBeCloseTo(0.06, 14)
  })
})
