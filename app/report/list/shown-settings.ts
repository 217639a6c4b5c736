import type { Aggregation } from '#analysis/aggregation.ts'
import type { Scenario } from '#analysis/shortlist/scenarios.ts'
import type { ShortlistSettings } from '#analysis/shortlist/settings.ts'

/** A scenario with everything said: `null` where it keeps the mean of informants, or the rule's share. */
export interface ShownScenario extends Pick<
  Scenario,
  'id' | 'basis' | 'weights' | 'thresholds' | 'withoutFlagged'
> {
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
  return { id, basis, weights, thresholds, withoutFlagged, aggregation, minimumAnsweredShare, isTopsis }
}
