import { defaultGates, type GateSettings } from './gates.ts'
import type { ShortlistInput } from './input.ts'
import type { Scenario } from './scenarios.ts'
import type { SelectionSettings } from './selection.ts'
import type { ElementWeightSpace } from './weights-sensitivity.ts'

/** All that a person decides about a shortlist; what is left out of a call has its default. */
export interface ShortlistSettings extends SelectionSettings {
  readonly gates: GateSettings
  /** The first makes the list; the others are compared with it. At least one. */
  readonly scenarios: readonly Scenario[]
  /** Draws for the chance of the top k and the rank interval, of the list and of each other scenario. */
  readonly draws: number
  readonly scenarioDraws: number
  readonly bootstrapReplicates: number
  readonly weightSpace: ElementWeightSpace
  readonly weightDraws: number
  readonly confidenceDraws: number
}

/**
 * Defaults: 14 by role-adjusted scores where the role model holds and raw ones otherwise, equal weights, no gate but a score
 * and a single scope version, the most promising all the way; compared with the other basis, and with both bases without
 * flagged responses. Weights are drawn 10,000 times (± .01), above 500 scopes 2,000 times (± .022).
 */
export function shortlistSettings(
  input: ShortlistInput,
  given: Partial<ShortlistSettings> = {},
): ShortlistSettings {
  const { minimum, maximum } = input.table.key
  const k = given.k ?? 14
  const draws = given.draws ?? 10_000
  const weightDraws = input.table.scopes.length > manyScopes ? 2_000 : 10_000
  return {
    k,
    steps: [{ strategy: 'most_promising', picks: k }],
    quotas: [],
    minimumProbability: 0.2,
    difference: { attributes: null, profileWeight: 1 },
    deviance: { disagreement: (maximum - minimum + 1) / 6, elementLead: 1 },
    gates: defaultGates,
    scenarios: defaultScenarios(input),
    draws,
    scenarioDraws: Math.min(draws, 2_000),
    bootstrapReplicates: 2_000,
    weightSpace: {},
    weightDraws: Math.min(draws, weightDraws),
    confidenceDraws: 200,
    ...given,
  }
}

const manyScopes = 500

/** The same list, held against nothing but the other basis: places and chances as with the defaults, in less time. */
export function placesAlone(
  input: ShortlistInput,
): Pick<ShortlistSettings, 'scenarios' | 'bootstrapReplicates' | 'weightDraws'> {
  const scenarios = defaultScenarios(input).filter(({ withoutFlagged }) => !withoutFlagged)
  return { scenarios, bootstrapReplicates: 0, weightDraws: 0 }
}

function defaultScenarios(input: ShortlistInput): Scenario[] {
  const { model, modelBasis = 'adjusted', adjust, flaggedResponses = [] } = input
  const scenario = (id: string, basis: Scenario['basis'], withoutFlagged: boolean): Scenario => ({
    id,
    basis,
    weights: null,
    thresholds: null,
    withoutFlagged,
  })
  const flagged = flaggedResponses.length > 0
  return [
    ...(model ? [scenario(modelBasis, modelBasis, false)] : []),
    scenario('raw', 'raw', false),
    ...(model && adjust && flagged ? [scenario(`${modelBasis}-without-flagged`, modelBasis, true)] : []),
    ...(flagged ? [scenario('raw-without-flagged', 'raw', true)] : []),
  ]
}
