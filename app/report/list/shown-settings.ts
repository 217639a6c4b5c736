import type { Aggregation } from '#analysis/aggregation.ts'
import type { Scenario } from '#analysis/shortlist/scenarios.ts'
import type { ShortlistSettings } from '#analysis/shortlist/settings.ts'

/** A scenario with everything said: `null` where it keeps the mean of informants, or the rule's share. */
export interface ShownScenario extends Pick<
  Scenario,
  'id' | 'basis' | 'weights' | 'thresholds' | 'withoutFlagged'
> {
  /** As its writer called it; `null` for one without a name. */
  readonly name: string | null
  readonly aggregation: Aggregation | null
  readonly minimumAnsweredShare: number | null
  readonly isTopsis: boolean
}

/** What pages say of how a list was made. */
export interface ShownSettings extends Pick<ShortlistSettings, 'k' | 'draws' | 'weightDraws'> {
  /** The first makes the list. */
  readonly scenarios: readonly ShownScenario[]
}

export function shownSettings({ k, draws, weightDraws, scenarios }: ShortlistSettings): ShownSettings {
  return { k, draws, weightDraws, scenarios: scenarios.map(shownScenario) }
}

export function shownScenario(scenario: Scenario): ShownScenario {
  const { id, basis, weights, thresholds, withoutFlagged } = scenario
  const { aggregation = null, minimumAnsweredShare = null, method } = scenario
  const isTopsis = method === 'topsis'
  // a rule's scenario may have a name, which nothing is computed from
  const name = 'name' in scenario && typeof scenario.name === 'string' ? scenario.name : null
  return { id, name, basis, weights, thresholds, withoutFlagged, aggregation, minimumAnsweredShare, isTopsis }
}
