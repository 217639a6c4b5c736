import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { RuleFault } from './rule-faults.ts'

/** How large what a rule is applied to is. */
export interface RuleSize {
  readonly practices: number
  /** Informants that are asked, each about one practice. */
  readonly informants: number
  readonly elements: number
}

/** Numbers of a rule that its time grows with. */
const drawn = ['draws', 'scenarioDraws', 'bootstrapReplicates', 'weightDraws', 'confidenceDraws'] as const
type Drawn = (typeof drawn)[number]

/** A rule may take about so long, in seconds. */
export const mostSeconds = 30

/**
 * About how many seconds a list by this rule takes, in all and for each number that can be lowered.
 *
 * Measured with `runRule` on made-up mappings of 84, 500 and 2,000 practices with five informants each, one core of 2.4 GHz: an
 * ordered draw takes 45 ns for each practice; drawing informants again 15 ns for each, and 10 ns more for each threshold; a
 * draw of weights 4 ns for each informant and element; a confidence factor 1.5 ns for each practice and element, for at most a
 * thousand practices; fitting models 0.5 ms for each practice, and 0.1 ms in each scenario.
 */
export function ruleSeconds(
  rule: SelectionRule,
  { practices, informants, elements }: RuleSize,
): { readonly all: number; readonly of: Readonly<Record<Drawn, number>> } {
  const others = Math.max(0, rule.scenarios.length - 1)
  const thresholds = Object.keys(rule.scenarios[0]?.thresholds?.of ?? {}).length
  const of = {
    draws: rule.draws * practices * 45e-9,
    scenarioDraws: others * rule.scenarioDraws * practices * 45e-9,
    bootstrapReplicates: rule.bootstrapReplicates * informants * (15e-9 + thresholds * 10e-9),
    weightDraws: rule.weightDraws * informants * elements * 4e-9,
    confidenceDraws: rule.confidenceDraws * Math.min(practices, 1000) * practices * elements * 1.5e-9,
  }
  const models = practices * (0.5e-3 + rule.scenarios.length * 0.1e-3)
  return { all: models + drawn.reduce((sum, name) => sum + of[name], 0), of }
}

/** The fault of a rule that would hold the analysis for too long: at the number that takes most of the time. */
export function workFaults(rule: SelectionRule, size: RuleSize): RuleFault[] {
  const { all, of } = ruleSeconds(rule, size)
  if (all <= mostSeconds) return []
  const heaviest = drawn.reduce((one, other) => (of[other] > of[one] ? other : one))
  return [{ path: [heaviest], code: 'too_much_work', detail: String(Math.ceil(all)) }]
}
