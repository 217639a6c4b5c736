import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { Text } from '#survey/questionnaire.ts'
import { misfitsOf, type FittedGround } from './rule-fit.ts'
import type { RuleBounds } from './rule-limits.ts'
import { mostSeconds, ruleSeconds, type RuleSize } from './rule-work.ts'

/** What of a registered rule does not fit its wave any more: the questionnaire or the practices are others than they were. */
export interface RuleUnfit {
  /** Ids of elements that it names and the wave does not ask about. */
  readonly unknown: readonly string[]
  /** Ids of elements that the wave asks about and its weights do not name, so that they weigh nothing. */
  readonly unweighted: readonly string[]
  /** Whether a threshold lies outside the scale. */
  readonly isOffScale: boolean
  /** Quotas for practices that there are none of, each as `stratumText`. */
  readonly strata: readonly string[]
  /** About how long a list would take, when that is longer than a rule may take. */
  readonly seconds: number | null
}

/** The same of the rule that stands, as a page says it. */
export interface StandingUnfit extends RuleUnfit {
  readonly number: number
  /** What the elements of the wave are called. */
  readonly elements: readonly { readonly id: string; readonly name: Text }[]
  /** Whether results were opened: another rule is marked then. */
  readonly isOpen: boolean
}

/** @returns `null` when all of it fits. */
export function standingUnfit(
  { number, rule }: { readonly number: number; readonly rule: SelectionRule },
  ground: Parameters<typeof unfitOf>[1] & Pick<StandingUnfit, 'elements'>,
  isOpen: boolean,
): StandingUnfit | null {
  const unfit = unfitOf(rule, ground)
  return unfit && { ...unfit, number, elements: ground.elements, isOpen }
}

/** @returns `null` when all of it fits. */
export function unfitOf(
  rule: SelectionRule,
  ground: FittedGround & { readonly bounds: RuleBounds; readonly size: RuleSize },
): RuleUnfit | null {
  const { elements, scale } = ground.bounds
  const { scenarios, weightSpace } = rule
  const named = [
    ...scenarios.flatMap(({ weights, thresholds }) => [
      ...Object.keys(weights ?? {}),
      ...Object.keys(thresholds?.of ?? {}),
    ]),
    ...(weightSpace.order ?? []),
    ...Object.keys(weightSpace.lower ?? {}),
    ...Object.keys(weightSpace.upper ?? {}),
  ]
  const seconds = Math.ceil(ruleSeconds(rule, ground.size).all)
  const found: RuleUnfit = {
    unknown: [...new Set(named)].filter((id) => !elements.includes(id)).sort(),
    unweighted: elements.filter((id) =>
      scenarios.some(({ weights, weightSource }) => weights && weightSource && weights[id] === undefined),
    ),
    isOffScale: scenarios.some(({ thresholds }) =>
      Object.values(thresholds?.of ?? {}).some((limit) => limit < scale.minimum || limit > scale.maximum),
    ),
    strata: misfitsOf(rule, ground, rule).flatMap(({ code, detail }) =>
      code === 'no_practice' && detail !== null ? [detail] : [],
    ),
    seconds: seconds > mostSeconds ? seconds : null,
  }
  const { unknown, unweighted, isOffScale, strata } = found
  const names = unknown.length + unweighted.length + strata.length
  return names > 0 || isOffScale || found.seconds !== null ? found : null
}
