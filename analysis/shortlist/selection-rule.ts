import { defaultGates } from './gates.ts'
import type { Scenario } from './scenarios.ts'
import type { ShortlistSettings } from './settings.ts'
import type { WeightSource } from './weight-profile.ts'
import type { ElementWeightSpace } from './weights-sensitivity.ts'

/**
 * A scenario as it is written before results are seen. `modelled` is the role model's scores; where its conditions turn out not
 * to hold for the scenario's own weights and responses those of the model without roles, and where that holds neither, raw ones
 * for the list and nothing for the others. Under thresholds each element has its own, raw ones at last.
 */
export interface RuleScenario extends Omit<Scenario, 'basis'> {
  readonly basis: 'raw' | 'modelled'
  /** What its writers call it; left out, it is told by its settings. */
  readonly name?: string
  /** Where `weights` come from; they hold by themselves. */
  readonly weightSource?: WeightSource
}

/** The weights that are thought possible, and where that comes from. */
export interface RuleWeightSpace extends ElementWeightSpace {
  readonly source?: WeightSource
}

/**
 * How practices are chosen for interview, with nothing left to default: on the same answers it makes the same list to the last
 * digit. Plain data, as it is registered, exported and read back.
 */
export interface SelectionRule extends Omit<ShortlistSettings, 'scenarios' | 'weightSpace'> {
  /** Where chance starts, a whole number from 0 to 2³² − 1. */
  readonly seed: number
  /** How many of an element's items, and of the total's elements, must be answered for a score. */
  readonly minimumAnsweredShare: number
  /** The first makes the list; the others are compared with it. */
  readonly scenarios: readonly RuleScenario[]
  readonly weightSpace: RuleWeightSpace
}

/** A study has this many practices or more before fewer weights are drawn. */
const manyPractices = 500

/**
 * The rule that stands until somebody writes another: 14 by role-adjusted scores with equal weights, beside raw scores and
 * both without flagged informants; no gate but a score and one scope version.
 *
 * @param scale the ends of the questionnaire's scale.
 * @param practices how many were asked about.
 */
export function defaultRule(
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  practices: number,
): SelectionRule {
  const k = 14
  return {
    seed: 1,
    minimumAnsweredShare: 0.5,
    k,
    steps: [{ strategy: 'most_promising', picks: k }],
    quotas: [],
    minimumProbability: 0.2,
    difference: { attributes: null, profileWeight: 1 },
    deviance: { disagreement: (maximum - minimum + 1) / 6, elementLead: 1 },
    gates: defaultGates,
    scenarios: [
      scenario('modelled', false),
      scenario('raw', false),
      scenario('modelled', true),
      scenario('raw', true),
    ],
    draws: 10_000,
    scenarioDraws: 2_000,
    bootstrapReplicates: 1_000,
    weightSpace: {},
    weightDraws: practices > manyPractices ? 2_000 : 10_000,
    confidenceDraws: 200,
  }
}

function scenario(basis: RuleScenario['basis'], withoutFlagged: boolean): RuleScenario {
  return {
    id: withoutFlagged ? `${basis}-without-flagged` : basis,
    basis,
    weights: null,
    thresholds: null,
    withoutFlagged,
  }
}
