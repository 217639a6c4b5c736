import { expect, test } from 'vitest'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { ruleLimits } from '#app/selection/rule-limits.ts'
import { expectedSize, mostSeconds, ruleSeconds, workFaults } from '#app/selection/rule-work.ts'

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

test('a rule is held against the practices that nobody was asked about yet too', () => {
  expect(expectedSize({ practices: 0, informants: 0 }, 2000)).toEqual({ practices: 2000, informants: 10_000 })
  expect(expectedSize({ practices: 84, informants: 160 }, 84)).toEqual({ practices: 84, informants: 160 })
  expect(expectedSize({ practices: 84, informants: 160 }, 90)).toEqual({ practices: 90, informants: 190 })
  expect(expectedSize({ practices: 84, informants: 160 }, 80)).toEqual({ practices: 84, informants: 160 })
})

test('thresholds in every scenario, places and quotas count in the time', () => {
  const plain = rule(2000)
  const secondsOf = (of: typeof plain) => ruleSeconds(of, size(2000)).all
  const elements = Array.from({ length: 11 }, (_, at) => [`e${at}`, 3] as const)
  const thresholds = { of: Object.fromEntries(elements), met: 3 }
  const [first, ...others] = plain.scenarios
  const ofList = { ...plain, scenarios: [{ ...first!, thresholds }, ...others] }
  const ofAll = { ...plain, scenarios: plain.scenarios.map((scenario) => ({ ...scenario, thresholds })) }
  // 1,000 × 10,000 informants × 11 × 10 ns, and 10,000 × 11 × 2 µs in each scenario
  expect(secondsOf(ofList) - secondsOf(plain)).toBeCloseTo(1.1 + 0.22, 6)
  expect(secondsOf(ofAll) - secondsOf(ofList)).toBeCloseTo(3 * 0.22, 6)
  const quotas = Array.from({ length: 40 }, (_, at) => ({ attribute: 'area', value: `a${at}`, minimum: 1 }))
  const many = { ...plain, k: 1000, steps: [], quotas }
  expect(ruleSeconds(many, size(2000)).of.k).toBeCloseTo(4, 6)
  expect(ruleSeconds(many, size(84)).of.k).toBeLessThan(0.02)
})

test('drawing informants again takes longer where every role counts alike', () => {
  const plain = rule(2000)
  const of = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`e${at}`, 3]))
  const ruleBy = (aggregation: 'mean_of_informants' | 'mean_of_roles') => {
    const list = { ...plain.scenarios[0]!, basis: 'raw' as const, aggregation, thresholds: { of, met: 3 } }
    return { ...plain, bootstrapReplicates: 10_000, scenarios: [list] }
  }
  // 10,000 times 10,000 informants: 125 ns, and 370 ns, which is more than a rule may take
  const secondsOf = (aggregation: Parameters<typeof ruleBy>[0]) =>
    ruleSeconds(ruleBy(aggregation), size(2000)).of.bootstrapReplicates
  expect(secondsOf('mean_of_roles') - secondsOf('mean_of_informants')).toBeCloseTo(24.5, 6)
  expect(workFaults(ruleBy('mean_of_informants'), size(2000))).toEqual([])
  expect(workFaults(ruleBy('mean_of_roles'), size(2000))).toMatchObject([{ path: ['bootstrapReplicates'] }])
})

test('informants are not drawn again for what is no mean of theirs, so that it takes no time', () => {
  const plain = { ...rule(2000), bootstrapReplicates: 10_000 }
  const [first] = plain.scenarios
  const secondsBy = (of: Partial<typeof first>) =>
    ruleSeconds({ ...plain, scenarios: [{ ...first!, basis: 'raw', ...of }] }, size(2000)).of
      .bootstrapReplicates
  expect(secondsBy({ aggregation: 'median_of_informants' })).toBe(0)
  expect(secondsBy({ aggregation: 'lowest_informant' })).toBe(0)
  expect(secondsBy({ method: 'topsis' })).toBe(0)
  // 10,000 times 10,000 informants and 15 ns, with 14 places and 0.3 µs beside them
  expect(secondsBy({ aggregation: 'mean_of_leaders' })).toBeCloseTo(1.5 + 0.042, 6)
})

test('confidence factors are counted for those practices that may come first', () => {
  const secondsOf = (practices: number) =>
    ruleSeconds({ ...rule(practices), confidenceDraws: 1000 }, size(practices)).of.confidenceDraws
  // 1,000 draws × 4√n practices that are first somewhere × n × 11 × 2.5 ns
  expect(secondsOf(100)).toBeCloseTo(0.11, 6)
  expect(secondsOf(2500)).toBeCloseTo(13.75, 6)
})

test('a rule that would take minutes is refused where most of its time goes', () => {
  const [fault, ...others] = workFaults(largest(2000), size(2000))
  expect(others).toEqual([])
  expect([fault!.path, fault!.code]).toEqual([['weightDraws'], 'too_much_work'])
  expect(Number(fault!.detail)).toBeGreaterThan(mostSeconds)
  const lower = { ...largest(2000), confidenceDraws: 200, weightDraws: 2000, scenarioDraws: 2000 }
  expect(workFaults(lower, size(2000))).toEqual([])
})
