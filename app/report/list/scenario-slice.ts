import type { ScenarioPair } from '#analysis/shortlist/scenario-comparison.ts'
import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { ScenarioPractice } from '#analysis/shortlist/scenarios.ts'
import { nameOfScope } from '#analysis/score-table.ts'
import type { Reason } from '#analysis/figure.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import type { PlaceInList } from '#app/page-of.ts'
import { isNamedSo } from '#app/report/named-so.ts'
import { shownScenario, type ShownScenario } from './shown-settings.ts'
import { pagePlace, shownLines, type ListView } from './list-view.ts'
import type { WeightAcceptability, WeightsSensitivity } from '#analysis/shortlist/weights-sensitivity.ts'
import { nameIn, type PracticeName } from './listed-practice.ts'

/** Where a practice stands in one scenario. There is no rank without an interval. */
export type StandsAt = Pick<ScenarioPractice, 'score' | 'meetsRule' | 'topK'> &
  Pick<ScenarioPractice['chance'], 'probabilityTopK' | 'zone'> & {
    readonly rank: number | null
    readonly rankInterval: readonly [number, number] | null
  }

/** A practice in every scenario that could be computed, in their order. */
export interface ScenarioLine extends PracticeName {
  readonly scopeVersion: number
  readonly informants: number
  /** Of its informants, those that scenarios without flagged ones leave out. */
  readonly flagged: number
  readonly in: 'all' | 'some' | 'none'
  readonly stands: readonly StandsAt[]
}

export interface ScenarioSlice {
  readonly k: number
  readonly listed: number
  /** Those that could be computed; `reason` says of the others why not. */
  readonly scenarios: readonly {
    readonly scenario: ShownScenario
    readonly leftOut: number
    readonly scored: number
    readonly meetRule: number
    readonly reason: Reason | null
  }[]
  readonly pairs: readonly ScenarioPair[]
  readonly counts: { readonly all: number; readonly some: number; readonly none: number }
  /** In all first, then in most, then in the order of the list. */
  readonly lines: readonly ScenarioLine[]
  readonly place: PlaceInList
  /** Those in some, whatever is sought. */
  readonly movers: readonly ScenarioLine[]
  /** When nobody is sure of the weights: those that are first under most of them. */
  readonly weights: {
    readonly draws: number
    readonly reason: WeightsSensitivity['reason']
    readonly lines: readonly (PracticeName & WeightAcceptability)[]
  }
}

/** Practices that are first under fewer weights than the shown ones are many, and say little. */
const weightLinesAtMost = 15

/** The scenarios of a list side by side, and a page of practices in them. */
export function scenarioSlice(run: RuleRun, content: FrozenContent, view: ListView): ScenarioSlice {
  const { candidates, scenarios, settings, sensitivity } = run.shortlist
  const { weights } = sensitivity
  const { comparison, results } = scenarios
  const computed = results.filter(({ reason }) => reason === null)
  const placeOf = new Map((results[0]?.practices ?? []).map((one, at) => [nameOfScope(one), at]))
  const memberOf = new Map(comparison.memberships.map((one) => [nameOfScope(one), one]))
  const flaggedOf = new Map(run.basis.map((one) => [nameOfScope(one), one.flagged]))
  const named = nameIn(content)
  const isSought = isNamedSo(view.search)
  const all = candidates
    .map((candidate): ScenarioLine & { readonly scenarios: number } => {
      const name = nameOfScope(candidate)
      const member = memberOf.get(name)
      return {
        ...named(candidate.practice),
        scopeVersion: candidate.scopeVersion,
        informants: candidate.informants,
        flagged: flaggedOf.get(name) ?? 0,
        in: member?.in ?? 'none',
        scenarios: member?.scenarios.length ?? 0,
        stands: computed.map(({ practices }) => standsAt(practices[placeOf.get(name)!]!)),
      }
    })
    .sort((a, b) => b.scenarios - a.scenarios)
    .map(({ scenarios: _, ...line }) => line)
  const lines = all.filter(isSought)
  const place = pagePlace(lines.length, view.page, view)
  return {
    k: settings.k,
    listed: candidates.length,
    scenarios: results.map(({ scenario, leftOut, scored, meetRule, reason }) => ({
      scenario: shownScenario(scenario),
      leftOut,
      scored,
      meetRule,
      reason,
    })),
    pairs: comparison.pairs,
    counts: comparison.counts,
    lines: shownLines(lines, place, view),
    place,
    movers: all.filter((line) => line.in === 'some'),
    weights: {
      draws: weights.draws,
      reason: weights.reason,
      lines: (weights.practices ?? [])
        .filter(({ first }) => (first ?? 0) > 0)
        .sort((a, b) => b.first! - a.first!)
        .slice(0, weightLinesAtMost)
        .map((one) => ({ ...one, ...named(one.practice) })),
    },
  }
}

function standsAt({ score, rank, meetsRule, topK, chance }: ScenarioPractice): StandsAt {
  const { probabilityTopK, zone, rankInterval, pairwiseRankInterval } = chance
  const interval = rankInterval ?? pairwiseRankInterval
  return { score, meetsRule, topK, probabilityTopK, zone, rank: interval && rank, rankInterval: interval }
}
