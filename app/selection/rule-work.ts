import { resampledMean } from '#analysis/shortlist/resampled-as.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { RuleFault } from './rule-faults.ts'

/** How large what a rule is applied to is. */
export interface RuleSize {
  readonly practices: number
  /** Informants that are asked, each about one practice. */
  readonly informants: number
  readonly elements: number
}

/** Parts of a rule that its time grows with, and that can be lowered. */
const heavy = [
  'draws',
  'scenarioDraws',
  'bootstrapReplicates',
  'weightDraws',
  'confidenceDraws',
  'scenarios',
  'k',
] as const
type Heavy = (typeof heavy)[number]

/** A rule may take about so long, in seconds. */
export const mostSeconds = 30

/** Informants that a practice which nobody was asked about is thought to get. */
const expectedInformants = 5

/** How large a wave is when those practices that nobody was asked about yet come too. */
export function expectedSize(
  asked: { readonly practices: number; readonly informants: number },
  /** Of the study. */
  registered: number,
): Omit<RuleSize, 'elements'> {
  const more = Math.max(0, registered - asked.practices)
  return {
    practices: asked.practices + more,
    informants: asked.informants + more * expectedInformants,
  }
}

/**
 * About how many seconds a list by this rule takes, in all and for each part that can be lowered.
 *
 * Measured with `runRule`, changing one thing of a rule at a time, on made-up mappings of 500 and 2,000 practices with five
 * informants each and of 500 with twenty, on one core of 2.4 GHz, and rounded up. For each practice and time: an ordered draw
 * 45 ns; for each informant and time: drawing informants again 15 ns, 10 ns more for each threshold, where roles count alike
 * 40 ns and 30 ns; for each informant, element and draw of weights 4 ns; for each place on the list and time that informants or
 * weights are drawn 0.3 µs; a confidence factor 2.5 ns for each practice and element, asked for where a practice is first under
 * some weights: those were 7 of 84, 25 of 504 and 39 of 2,016 in copies of the demonstration, and 32 of 84, 91 of 500 and 139 of
 * 2,000 in made-up mappings, about three times the root of them all, and four times are counted. For each informant: scores, flags and causes 0.2 ms, a scenario 15 µs, 25 µs more with a share of its
 * own, and 2 µs for each element that it needs by itself. For each place and practice that it is chosen from 1 µs, and 25 ns for each quota.
 */
export function ruleSeconds(
  rule: SelectionRule,
  { practices, informants, elements }: RuleSize,
): { readonly all: number; readonly of: Readonly<Record<Heavy, number>> } {
  const { scenarios, draws, scenarioDraws, bootstrapReplicates, weightDraws, confidenceDraws } = rule
  const others = Math.max(0, scenarios.length - 1)
  const thresholds = Object.keys(scenarios[0]?.thresholds?.of ?? {}).length
  const byRoles = scenarios[0]?.aggregation === 'mean_of_roles'
  const drawn = byRoles ? 40e-9 : 15e-9
  const compared = byRoles ? 30e-9 : 10e-9
  const isResampled = scenarios[0] !== undefined && resampledMean(scenarios[0]) !== null
  const everFirst = Math.min(practices, 4 * Math.sqrt(practices))
  const places = Math.min(rule.k, practices)
  const of = {
    draws: draws * practices * 45e-9,
    scenarioDraws: others * scenarioDraws * practices * 45e-9,
    bootstrapReplicates: isResampled
      ? bootstrapReplicates * (informants * (drawn + thresholds * compared) + places * 0.3e-6)
      : 0,
    weightDraws: weightDraws * (informants * elements * 4e-9 + places * 0.3e-6),
    confidenceDraws: confidenceDraws * everFirst * practices * elements * 2.5e-9,
    scenarios: informants * scenarios.reduce((sum, scenario) => sum + scenarioSeconds(scenario, elements), 0),
    k: places * practices * (1e-6 + rule.quotas.length * 25e-9),
  }
  return { all: informants * 0.2e-3 + heavy.reduce((sum, name) => sum + of[name], 0), of }
}

/** The fault of a rule that would hold the analysis for too long: at the part that takes most of the time. */
export function workFaults(rule: SelectionRule, size: RuleSize): RuleFault[] {
  const { all, of } = ruleSeconds(rule, size)
  if (all <= mostSeconds) return []
  const heaviest = heavy.reduce((one, other) => (of[other] > of[one] ? other : one))
  return [{ path: [heaviest], code: 'too_much_work', detail: String(Math.ceil(all)) }]
}

/** For each informant. */
function scenarioSeconds(
  { thresholds, method, minimumAnsweredShare }: SelectionRule['scenarios'][number],
  elements: number,
): number {
  const alone = method === 'topsis' ? elements : Object.keys(thresholds?.of ?? {}).length
  return 15e-6 + (minimumAnsweredShare === undefined ? 0 : 25e-6) + alone * 2e-6
}
