import { expect, test } from 'vitest'
import type { Dataset } from '#analysis/dataset.ts'
import { runRule } from '#analysis/shortlist/rule-run.ts'
import { defaultRule, type RuleScenario } from '#analysis/shortlist/selection-rule.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { scored } from '#tests/support/scored.ts'

const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
const [first, second] = key.elements
const itemsOf = (element: typeof first) => new Set(element!.items.map(({ id }) => id))
const [ofFirst, ofSecond] = [itemsOf(first), itemsOf(second)]
const staff = new Set(
  dataset.responses.filter(({ role }) => role === 'medarbejder').map(({ response }) => response),
)

/** Everybody says the same of the first element, and only staff have answered on the second. */
const changed: Dataset = {
  ...dataset,
  answers: dataset.answers.flatMap((answer) => {
    if (ofFirst.has(answer.item)) return { ...answer, rating: 3, missing: null }
    return ofSecond.has(answer.item) && !staff.has(answer.response) ? [] : answer
  }),
}
const input = { practices: changed.practices, table: scored(changed, key).ratings }
const modelled: RuleScenario = {
  id: 'modelled',
  basis: 'modelled',
  weights: null,
  thresholds: null,
  withoutFlagged: false,
}
const runOf = (scenarios: readonly RuleScenario[]) =>
  runRule(input, {
    ...defaultRule(key, 84),
    draws: 50,
    scenarioDraws: 50,
    bootstrapReplicates: 0,
    weightDraws: 0,
    scenarios,
  })
const only = (element: typeof first) => ({ ...modelled, weights: { [element!.id]: 1 } })

test('the model of all elements holds, and still a list that it cannot be fitted to is not empty', () => {
  expect(runOf([modelled]).model).toBe('role')
  const raw = runOf([only(first)])
  expect([raw.model, raw.shortlist.scenarios.results[0]!.scenario.basis]).toEqual([null, 'raw'])
  expect(new Set(raw.shortlist.candidates.map(({ score }) => score))).toEqual(new Set([3]))
  expect(raw.shortlist.chosen).toHaveLength(14)
})

test('a list by an element that only one role has answered rests on the model without roles', () => {
  const found = runOf([only(second)])
  expect([found.model, found.shortlist.scenarios.results[0]!.scenario.basis]).toEqual(['intercept', 'shrunk'])
  expect(found.shortlist.chosen).toHaveLength(14)
})

test('beside the list, a scenario that no model can be fitted to says so', () => {
  const [, beside] = runOf([modelled, { ...only(first), id: 'first' }]).shortlist.scenarios.results
  expect(beside!.reason).toBe('conditions_not_met')
})

test('a threshold on an element that no model can be fitted to is held against what informants say', () => {
  const of = { [first!.id]: 3 }
  const reached = runOf([{ ...modelled, thresholds: { of, met: 1 } }]).shortlist.scenarios.results[0]!
  expect([reached.scenario.basis, reached.meetRule]).toEqual(['adjusted', reached.practices.length])
})
