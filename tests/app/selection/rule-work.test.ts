import { expect, test } from 'vitest'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { ruleLimits } from '#app/selection/rule-limits.ts'
import { mostSeconds, ruleSeconds, workFaults } from '#app/selection/rule-work.ts'

const size = (practices: number) => ({ practices, informants: practices * 5, elements: 11 })
const rule = (practices: number) => defaultRule({ minimum: 1, maximum: 5 }, practices)
const largest = (practices: number) => {
  const { draws, scenarioDraws, bootstrapReplicates, weightDraws, confidenceDraws } = ruleLimits
  const [first] = rule(practices).scenarios
  const scenarios = Array.from({ length: 8 }, (_, at) => ({ ...first!, id: `s${at}` }))
  return {
    ...rule(practices),
    draws,
    scenarioDraws,
    bootstrapReplicates,
    weightDraws,
    confidenceDraws,
    scenarios,
  }
}

test('the rule that nobody changed may be made of 84 practices and of 2,000', () => {
  expect(workFaults(rule(84), size(84))).toEqual([])
  expect(workFaults(rule(2000), size(2000))).toEqual([])
  expect(ruleSeconds(rule(2000), size(2000)).all).toBeLessThan(15)
})

test('84 practices may be drawn as often as any number of the form allows', () => {
  expect(workFaults(largest(84), size(84))).toEqual([])
})

test('a rule that would take minutes is refused where most of its time goes', () => {
  const [fault, ...others] = workFaults(largest(2000), size(2000))
  expect(others).toEqual([])
  expect([fault!.path, fault!.code]).toEqual([['confidenceDraws'], 'too_much_work'])
  expect(Number(fault!.detail)).toBeGreaterThan(mostSeconds)
  const lower = { ...largest(2000), confidenceDraws: 200, weightDraws: 2000, scenarioDraws: 2000 }
  expect(workFaults(lower, size(2000))).toEqual([])
})
