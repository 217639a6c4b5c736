import { rankCorrelation, type RankCorrelation } from '../statistics/rank-correlation.ts'
import { topKOverlap } from '../statistics/top-k-overlap.ts'
import type { ScopeName } from './input.ts'
import type { ScenarioResult } from './scenarios.ts'

/** How alike two scenarios are, over practices with a rank in both. */
export type ScenarioPair = RankCorrelation & {
  /** Ids of the scenarios. */
  readonly pair: readonly [string, string]
  /** Share of k, or of all practices where they are fewer, that is in the top k of both. */
  readonly topKOverlap: number
}

/** In how many scenarios a practice is in the top k. Practices that are in none are not listed. */
export interface ScenarioMembership extends ScopeName {
  readonly in: 'all' | 'some'
  readonly scenarios: readonly string[]
}

export interface ScenarioComparison {
  readonly pairs: readonly ScenarioPair[]
  /** Most scenarios first, then by practice id and scope version. */
  readonly memberships: readonly ScenarioMembership[]
  /** How many practices are in the top k of all scenarios, of some, of none. */
  readonly counts: { readonly all: number; readonly some: number; readonly none: number }
}

/**
 * Compares scenarios two by two and all together. Scenarios that could not be computed (`reason`) are left out.
 *
 * @param results over the same practices, in the same order.
 */
export function compareScenarios(results: readonly ScenarioResult[], k: number): ScenarioComparison {
  const computed = results.filter(({ reason }) => reason === null)
  const practices = computed[0]?.practices ?? []
  const memberships = practices.flatMap(({ practice, scopeVersion }, place): ScenarioMembership[] => {
    const scenarios = computed
      .filter((result) => result.practices[place]!.topK)
      .map(({ scenario }) => scenario.id)
    if (scenarios.length === 0) return []
    return [{ practice, scopeVersion, in: scenarios.length === computed.length ? 'all' : 'some', scenarios }]
  })
  const all = memberships.filter((membership) => membership.in === 'all').length
  return {
    pairs: computed.flatMap((first, place) =>
      computed.slice(place + 1).map((second) => pairOf(first, second, k)),
    ),
    memberships: memberships.sort((a, b) => b.scenarios.length - a.scenarios.length),
    counts: { all, some: memberships.length - all, none: practices.length - memberships.length },
  }
}

function pairOf(first: ScenarioResult, second: ScenarioResult, k: number): ScenarioPair {
  // the lowest rank is the best, so both turn the same way
  return {
    pair: [first.scenario.id, second.scenario.id],
    ...rankCorrelation(
      first.practices.map(({ rank }) => rank),
      second.practices.map(({ rank }) => rank),
    ),
    topKOverlap: topKOverlap(topKOf(first), topKOf(second), Math.min(k, first.practices.length)),
  }
}

function topKOf({ practices }: ScenarioResult): number[] {
  return practices.flatMap(({ topK }, place) => (topK ? [place] : []))
}
