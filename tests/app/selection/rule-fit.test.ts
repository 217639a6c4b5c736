import { describe, expect, test } from 'vitest'
import { unregistered } from '#analysis/dataset.ts'
import type { RuleWeightSpace, SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { WeightProfile, WeightSource } from '#analysis/shortlist/weight-profile.ts'
import { misfitsOf, type FittedGround } from '#app/selection/rule-fit.ts'
import { readRule } from '#app/selection/rule-format.ts'
import { then } from '#tests/support/fixtures.ts'
import { bounds, plainRule } from '#tests/support/selection-rules.ts'

const kept = (name: string, number: number, profile: WeightProfile) => ({
  id: `${name}-${number}`,
  name,
  number,
  profile,
  reason: 'Aftalt',
  by: 'Alma Lund',
  at: then,
})
const ground: FittedGround = {
  elements: bounds.elements.map((id) => ({ id })),
  categories: [['e01'], ['e02', 'e03', 'e04', 'e05']],
  profiles: [
    kept('Fonden', 2, { kind: 'numbers', weights: { e01: 50, e02: 50 } }),
    kept('Fonden', 1, { kind: 'numbers', weights: { e01: 60, e02: 40 } }),
    kept('Rækkefølge', 1, { kind: 'order', order: ['e02', 'e01'] }),
  ],
  registered: [{ ...unregistered('p'), scopeLevel: 2, attributes: { area: 'Unge' } }],
}
const sixty = { e01: 60, e02: 40, e03: 0, e04: 0, e05: 0 }
const fonden: WeightSource = { kind: 'numbers', name: 'Fonden', number: 1 }
const weighted = (weights: Record<string, number>, weightSource: WeightSource): SelectionRule => ({
  ...plainRule,
  scenarios: [{ ...plainRule.scenarios[0]!, weights, weightSource }, ...plainRule.scenarios.slice(1)],
})
const spaced = (weightSpace: RuleWeightSpace): SelectionRule => ({ ...plainRule, weightSpace })
const codesOf = (rule: SelectionRule, standing: SelectionRule | null = null) =>
  misfitsOf(rule, ground, standing).map(({ path, code }) => [path.join('.'), code])

describe('where weights are said to come from', () => {
  test('is right when the named version, or the categories, give exactly these', () => {
    const eighth = { e01: 0.5, e02: 0.125, e03: 0.125, e04: 0.125, e05: 0.125 }
    expect(codesOf(weighted(sixty, fonden))).toEqual([])
    expect(codesOf(weighted(eighth, { kind: 'equal_categories' }))).toEqual([])
    expect(codesOf(plainRule)).toEqual([])
  })

  test('is refused for another name, version or kind, and for other numbers', () => {
    const forged = [
      weighted(sixty, { ...fonden, name: 'Ministeriet' }),
      weighted(sixty, { ...fonden, number: 2 }),
      weighted(sixty, { ...fonden, kind: 'order' }),
      weighted({ ...sixty, e01: 61 }, fonden),
      weighted(sixty, { kind: 'equal_categories' }),
    ]
    const refused = [['scenarios.0.weightSource', 'source_differs']]
    expect(forged.map((rule) => codesOf(rule))).toEqual(forged.map(() => refused))
  })

  test('stays as the standing rule has it, with the same weights only', () => {
    const standing = weighted(sixty, { ...fonden, name: 'Den gamle profil' })
    expect(codesOf(standing, standing)).toEqual([])
    const changed = weighted({ ...sixty, e01: 61 }, { ...fonden, name: 'Den gamle profil' })
    expect(codesOf(changed, standing)).toEqual([['scenarios.0.weightSource', 'source_differs']])
  })

  test('holds for the weights that are thought possible too', () => {
    const source: WeightSource = { kind: 'order', name: 'Rækkefølge', number: 1 }
    const refused = [['weightSpace.source', 'source_differs']]
    const forged = spaced({ source, order: ['e01', 'e02'] })
    expect(codesOf(spaced({ source, order: ['e02', 'e01'] }))).toEqual([])
    expect(codesOf(spaced({ source: fonden }))).toEqual([])
    expect(codesOf(forged)).toEqual(refused)
    expect(codesOf(spaced({ source: { kind: 'equal_categories' } }))).toEqual(refused)
    expect(codesOf(forged, forged)).toEqual([])
  })
})

describe('a quota', () => {
  const quota = (attribute: string, value: string | number | null): SelectionRule => ({
    ...plainRule,
    quotas: [{ attribute, value, minimum: 1 }],
  })

  test('is for practices that there are', () => {
    const values = [quota('area', 'Unge'), quota('scopeLevel', 2), quota('staff', null)]
    expect(values.map((rule) => codesOf(rule))).toEqual([[], [], []])
    expect(codesOf(quota('area', 'Ældre'))).toEqual([['quotas.0.value', 'no_practice']])
    expect(codesOf(quota('area', null))).toEqual([['quotas.0.value', 'no_practice']])
    expect(misfitsOf(quota('area', 'Ældre'), { ...ground, registered: [] }, null)).toEqual([])
  })

  test('is in words or a number, as practices are registered', () => {
    const wrong = [quota('scopeLevel', '2'), quota('area', 2), quota('citizensPerYear', '40')]
    const found = wrong.map((rule) =>
      readRule(rule, bounds).faults?.map(({ path, code }) => [path.join('.'), code]),
    )
    expect(found).toEqual(wrong.map(() => [['quotas.0.value', 'wrong_type']]))
    expect(readRule(quota('area', 'Unge'), bounds).rule?.quotas).toHaveLength(1)
  })
})
