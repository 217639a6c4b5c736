import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberText, readNumberText } from '#app/selection/number-text.ts'
import { readRuleFields } from '#app/selection/read-rule-fields.ts'
import { ruleFields } from '#app/selection/rule-fields.ts'
import { type RuleFields } from '#app/selection/rule-controls.ts'
import { rowDeed, withRows } from '#app/selection/rule-rows.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import type { WeightOptions } from '#app/selection/weight-choice.ts'
import { then } from '#tests/support/fixtures.ts'
import { anyRule, bounds, plainRule } from '#tests/support/selection-rules.ts'

const kept = { reason: 'Aftalt', by: 'Alma Lund', at: then }
const options: WeightOptions = {
  categories: [['e01'], ['e02', 'e03', 'e04', 'e05']],
  profiles: [
    { ...kept, id: 'a', name: 'Rækkefølge', number: 2, profile: { kind: 'order', order: ['e05', 'e01'] } },
    { ...kept, id: 'b', name: 'Andet skema', number: 1, profile: { kind: 'order', order: ['x'] } },
    {
      ...kept,
      id: 'c',
      name: 'Grænser',
      number: 1,
      profile: { kind: 'bounds', lower: { e02: 0.6 }, upper: {} },
    },
  ],
}
const read = (fields: RuleFields) => readRuleFields(fields, bounds, options, [])
const plain = ruleFields(plainRule, bounds.elements, 'da')
const ruleOf = (fields: RuleFields) => {
  const { rule, faults } = read(fields)
  if (!rule) throw new Error(JSON.stringify(faults))
  return rule
}

describe('the form of a rule', () => {
  test('sent back untouched says the rule to the last character, in both languages', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom('da', 'en'), (rule, language) => {
        expect(ruleText(ruleOf(ruleFields(rule, bounds.elements, language))).text).toBe(ruleText(rule).text)
      }),
    )
  })

  test('reads numbers with a comma or a dot, thousands, and per cents', () => {
    const fields = { ...plain, draws: '20.000', elementLead: '1,25', minimumProbability: '12.5' }
    const { draws, deviance, minimumProbability } = ruleOf({ ...fields, minimumAnsweredShare: '7' })
    expect([draws, deviance.elementLead, minimumProbability]).toEqual([20_000, 1.25, 0.125])
  })

  test('keeps a number that has more decimals than are shown, until another is typed', () => {
    expect([plain['disagreement'], plain['disagreement-exact']]).toEqual(['0,833', '0.8333333333333334'])
    expect(ruleOf(plain).deviance.disagreement).toBe(5 / 6)
    expect(ruleOf({ ...plain, disagreement: '0,834' }).deviance.disagreement).toBe(0.834)
  })

  test('takes one threshold for all elements, and another for those that have their own', () => {
    const fields = { ...plain, 'scenario-0-met': '4', 'scenario-0-threshold-all': '3,5' }
    expect(ruleOf({ ...fields, 'scenario-0-threshold-e02': '4' }).scenarios[0]!.thresholds).toEqual({
      of: { e01: 3.5, e02: 4, e03: 3.5, e04: 3.5, e05: 3.5 },
      met: 4,
    })
  })

  test('takes weights from the study’s profiles, by their version', () => {
    const fields = { ...plain, 'scenario-0-weights': 'profile:a', 'scenario-1-weights': 'categories' }
    const { scenarios, weightSpace } = ruleOf({ ...fields, space: 'profile:c' })
    expect(scenarios[0]!.weightSource).toEqual({ kind: 'order', name: 'Rækkefølge', number: 2 })
    // the first of two in an order among five: (1 + 1/2) / 5
    expect(scenarios[0]!.weights!['e05']).toBeCloseTo(0.3, 14)
    expect(scenarios[1]!.weightSource).toEqual({ kind: 'equal_categories' })
    expect(scenarios[1]!.weights).toEqual({ e01: 0.5, e02: 0.125, e03: 0.125, e04: 0.125, e05: 0.125 })
    expect(weightSpace).toEqual({
      lower: { e02: 0.6 },
      upper: {},
      source: { kind: 'bounds', name: 'Grænser', number: 1 },
    })
  })

  test('tells every control that is wrong, and what is', () => {
    const faults = (changed: Record<string, string>) =>
      read({ ...plain, ...changed }).faults?.map(({ field, code, detail }) => [field, code, detail])
    expect(faults({ k: 'fjorten' })).toEqual([['k', 'not_a_number', null]])
    expect(faults({ k: '' })).toEqual([['k', 'missing', null]])
    expect(faults({ k: '10' })).toEqual([['steps', 'more_than_places', null]])
    expect(faults({ minimumProbability: '120' })).toEqual([['minimumProbability', 'too_large', '1']])
    expect(faults({ 'scenario-1-id': 'modelled' })).toEqual([['scenario-1-id', 'named_twice', null]])
    expect(faults({ 'scenario-0-weights': 'profile:b' })).toEqual([
      ['scenario-0-weights', 'other_elements', null],
    ])
    expect(faults({ 'scenario-2-threshold-e03': '6', 'scenario-2-met': '1' })).toEqual([
      ['scenario-2-threshold-e03', 'too_large', '5'],
    ])
    expect(faults({ 'scenario-2-threshold-e03': '3,5' })).toEqual([['scenario-2-met', 'missing', null]])
    expect(
      faults({ quotas: '1', 'quota-0-stratum': '', 'quota-0-minimum': '', 'quota-0-maximum': '' }),
    ).toEqual([
      ['quota-0-stratum', 'missing', null],
      ['quota-0-minimum', 'no_quota', null],
    ])
    expect(faults({ isAdmin: '1' })).toEqual([['form', 'unrecognized_keys', null]])
    const { k: _, ...withoutK } = plain
    expect(read(withoutK).faults).toEqual([{ field: 'k', code: 'missing', detail: null }])
  })
})

describe('rows of the form', () => {
  const deed = (word: string, fields: RuleFields = plain) => withRows(fields, rowDeed(word)!)

  test('are added, and a new scenario begins as the list’s own', () => {
    const fields = deed('add-scenario')
    expect([fields['scenarios'], fields['scenario-4-id'], fields['scenario-4-basis']]).toEqual([
      '5',
      'scenario-5',
      'modelled',
    ])
    expect(ruleOf(fields).scenarios).toHaveLength(5)
  })

  test('are taken away, and what is typed in the others stays', () => {
    const fields = deed('remove-scenario-0', { ...plain, 'scenario-1-name': 'Rå', k: 'fjorten' })
    expect([fields['scenarios'], fields['scenario-0-name'], fields['scenario-3-id'], fields['k']]).toEqual([
      '3',
      'Rå',
      undefined,
      'fjorten',
    ])
  })

  test('are put first: the first scenario makes the list', () => {
    const fields = deed('first-scenario-2')
    expect(ruleOf(fields).scenarios.map(({ id }) => id)).toEqual([
      'modelled-without-flagged',
      'modelled',
      'raw',
      'raw-without-flagged',
    ])
  })

  test('are no more than a rule can hold, and one scenario stays', () => {
    const add = (fields: RuleFields) => deed('add-scenario', fields)
    const many = Array.from({ length: 9 }).reduce<RuleFields>((fields) => add(fields), plain)
    expect(many['scenarios']).toBe('8')
    const remove = (fields: RuleFields) => deed('remove-scenario-0', fields)
    const few = Array.from({ length: 9 }).reduce<RuleFields>((fields) => remove(fields), plain)
    expect(few['scenarios']).toBe('1')
  })

  test('are changed by words that name one of them', () => {
    expect(rowDeed('remove-quota-12')).toEqual({ deed: 'remove', kind: 'quota', at: 12 })
    expect(['add-k', 'remove-quota-x', 'register', 'remove-quota-123'].map(rowDeed)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

test('a number is shown with at most three decimals, and read back as it was when it has no more', () => {
  expect([numberText(0.07, 'percent', 'da'), readNumberText('7', 'percent')]).toEqual(['7', 0.07])
  expect([numberText(1 / 3, 'plain', 'da'), numberText(1 / 3, 'plain', 'en')]).toEqual(['0,333', '0.333'])
  expect(readNumberText('1.234,5', 'plain')).toBeNull()
})
