import fc from 'fast-check'
import { aggregations } from '#analysis/aggregation.ts'
import { defaultRule, type RuleScenario, type SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { RuleWeightSpace } from '#analysis/shortlist/selection-rule.ts'
import type { WeightSource } from '#analysis/shortlist/weight-profile.ts'
import { ruleAttributes, ruleLimits, strategies, type RuleBounds } from '#app/selection/rule-limits.ts'
import { informantRoles } from '#survey/informant-wording.ts'

/** What rules of these tests are held against: five elements on a scale from 1 to 5. */
export const bounds: RuleBounds = {
  elements: ['e01', 'e02', 'e03', 'e04', 'e05'],
  scale: { minimum: 1, maximum: 5 },
}

export const plainRule = defaultRule(bounds.scale, 84)

const name = fc
  .string({
    unit: fc.constantFrom(...'aæøåÉ 1(»«', '&', '"', '\\', '<', '€', '😀'),
    minLength: 1,
    maxLength: 20,
  })
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text.length > 0 && !/<[a-z/!?]/i.test(text))

const share = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.double({ min: 0, max: 1, noNaN: true }),
)

const threshold = fc.oneof(
  fc.integer({ min: 1, max: 1000 }).map((cents) => cents / 100),
  fc.double({ min: 0.01, max: 10, noNaN: true }),
)

const byElement = (value: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(fc.constantFrom(...bounds.elements), value), { maxLength: 5 }).map(Object.fromEntries)

const weights = fc
  .tuple(
    fc.constantFrom(...bounds.elements),
    fc.double({ min: 0.001, max: 1000, noNaN: true }),
    byElement(share),
  )
  .map(([element, weight, others]) => ({ ...others, [element]: weight }) as Record<string, number>)

const source: fc.Arbitrary<WeightSource> = fc.oneof(
  fc.constant({ kind: 'equal_categories' } as const),
  fc.record({
    kind: fc.constantFrom('numbers', 'order', 'bounds'),
    name,
    number: fc.integer({ min: 1, max: 99 }),
  }),
)

const scenario: fc.Arbitrary<Omit<RuleScenario, 'id'>> = fc
  .record(
    {
      name,
      basis: fc.constantFrom('modelled', 'raw'),
      weights: fc.option(weights),
      weightSource: source,
      thresholds: fc.option(
        byElement(fc.double({ min: 1, max: 5, noNaN: true }))
          .filter((of) => Object.keys(of).length > 0)
          .chain((of) =>
            fc.record({ of: fc.constant(of), met: fc.integer({ min: 1, max: Object.keys(of).length }) }),
          ),
      ),
      withoutFlagged: fc.boolean(),
      aggregation: fc.constantFrom(...aggregations),
      minimumAnsweredShare: share,
      method: fc.constantFrom('weighted_mean', 'topsis'),
    },
    { requiredKeys: ['basis', 'weights', 'thresholds', 'withoutFlagged'] },
  )
  .map(({ weightSource, ...rest }) => ({
    ...rest,
    ...(rest.weights && weightSource && { weightSource }),
  })) as fc.Arbitrary<Omit<RuleScenario, 'id'>>

const weightSpace: fc.Arbitrary<RuleWeightSpace> = fc.oneof(
  fc.constant({}),
  fc.record({ source, order: fc.shuffledSubarray([...bounds.elements]) }, { requiredKeys: ['order'] }),
  fc.record(
    { source, lower: byElement(share.map((value) => value / 5)), upper: fc.constant({}) },
    {
      requiredKeys: ['lower'],
    },
  ),
)

const value = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => text.normalize('NFC')),
  fc.integer({ min: 1, max: 5 }),
)

const quota = fc
  .record(
    {
      attribute: fc.constantFrom(...ruleAttributes),
      value,
      minimum: fc.integer({ min: 0, max: 1 }),
      maximum: fc.integer({ min: 1, max: 1000 }),
    },
    { requiredKeys: ['attribute', 'value', 'maximum'] },
  )
  .filter(
    ({ attribute, value: of }) =>
      of === null ||
      (typeof of === 'string') === ['area', 'municipality', 'organisation'].includes(attribute),
  )

const whole = (min: number, max: number) => fc.integer({ min, max })

/** Rules of every kind that can be registered. */
export const anyRule: fc.Arbitrary<SelectionRule> = fc.record({
  k: whole(10, ruleLimits.places),
  steps: fc.array(fc.record({ strategy: fc.constantFrom(...strategies), picks: whole(1, 2) }), {
    maxLength: 5,
  }),
  quotas: fc.uniqueArray(quota, {
    maxLength: 6,
    selector: (one) => JSON.stringify([one.attribute, one.value]),
  }),
  gates: fc.record({
    oneScopeVersion: fc.boolean(),
    noScopeMismatch: fc.boolean(),
    consent: fc.boolean(),
    minimumInformants: fc.option(whole(1, 1000)),
    minimumRoles: fc.option(whole(1, informantRoles.length)),
    requiredRoles: fc.subarray([...informantRoles]),
    minimumAnsweredElements: fc.option(whole(1, bounds.elements.length)),
  }),
  minimumAnsweredShare: share,
  scenarios: fc
    .uniqueArray(scenario, { minLength: 1, maxLength: 8, selector: (one) => one.name ?? JSON.stringify(one) })
    .map((scenarios) => scenarios.map((one, at) => ({ id: `s-${at}`, ...one }))),
  weightSpace,
  minimumProbability: share,
  difference: fc.record({
    attributes: fc.option(fc.subarray([...ruleAttributes])),
    profileWeight: fc.double({ min: 0, max: 100, noNaN: true }),
  }),
  deviance: fc.record({ disagreement: threshold, elementLead: threshold }),
  seed: whole(0, ruleLimits.seed),
  draws: whole(1000, ruleLimits.draws),
  scenarioDraws: whole(0, ruleLimits.scenarioDraws),
  bootstrapReplicates: whole(0, ruleLimits.bootstrapReplicates),
  weightDraws: whole(0, ruleLimits.weightDraws),
  confidenceDraws: whole(1, ruleLimits.confidenceDraws),
})
