import type { Random } from '../statistics/random.ts'
import { deviance, type Deviance, type DevianceSettings } from './deviance.ts'
import type { ScopeName } from './input.ts'
import { nearestChosen } from './nearest-chosen.ts'
import { belongs, quotaKeeper, unmetQuotas, type Quota, type UnmetQuota } from './quotas.ts'
import { zoneOf } from './top-k.ts'
import { differenceBetween, type DifferenceSettings } from './variation.ts'

/** Why practices are chosen for interview: the best, the most different, the odd, or those on the line. */
export type Strategy = 'most_promising' | 'maximum_variation' | 'deviant' | 'borderline'

/** How many picks a strategy has. Steps are taken in their order. */
export interface SelectionStep {
  readonly strategy: Strategy
  readonly picks: number
}

export interface SelectionSettings {
  readonly k: number
  readonly steps: readonly SelectionStep[]
  readonly quotas: readonly Quota[]
  /** Chance of the top k that `maximum_variation` and strong disagreement ask for: nobody far from the list is chosen. */
  readonly minimumProbability: number
  readonly difference: DifferenceSettings
  readonly deviance: DevianceSettings
}

/** A practice that can be chosen. */
export interface SelectionCandidate extends ScopeName {
  readonly score: number
  readonly rank: number
  readonly rankInterval: readonly [number, number] | null
  readonly pairwiseRankInterval?: readonly [number, number] | null
  readonly probabilityTopK: number | null
  /** Whether the list's rule is met; who does not meet it is chosen by no strategy. */
  readonly meetsRule: boolean
  readonly attributes: Readonly<Record<string, string | number | null>>
  /** Score on each element. */
  readonly profile: Readonly<Record<string, number | null>>
  /** AD over items, in scale units. */
  readonly disagreement: number | null
}

/** Why a practice was picked, as a code and the figures it rests on. */
export type PickReason =
  | {
      readonly code: 'highest_probability'
      readonly probabilityTopK: number | null
      readonly score: number
      /** `null` where ranks have no interval. */
      readonly rank: number | null
      readonly rankInterval: readonly [number, number] | null
    }
  /** Farther from its nearest chosen practice than any other candidate is; `null` for the first pick of all. */
  | { readonly code: 'most_different'; readonly distance: number | null; readonly nearest: ScopeName | null }
  | ({ readonly code: 'strong_disagreement' | 'element_far_above' } & Omit<Deviance, 'code' | 'strength'>)
  | { readonly code: 'on_the_line'; readonly probabilityTopK: number }

export interface ChosenPractice extends ScopeName {
  readonly strategy: Strategy
  readonly reason: PickReason
  /** The quota that left only candidates of its stratum to choose from. */
  readonly quota: Quota | null
  /** Candidates that were as good, one of them drawn by lot; 0 when there were none. */
  readonly tiedWith: number
}

export interface Selection {
  /** In the order in which they were picked; fewer than k when there are not enough. */
  readonly chosen: readonly ChosenPractice[]
  /** Picks that a strategy had no candidates for. They went to `most_promising`. */
  readonly unfilled: readonly { readonly strategy: Strategy; readonly picks: number }[]
  readonly unmetQuotas: readonly UnmetQuota[]
}

/**
 * Picks k practices for interview (Flyvbjerg, 2006, Qual. Inq. 12:219; Seawright & Gerring, 2008; Patton, 2015), one at a
 * time, each with its reason.
 *
 *     most_promising      highest P(top k), then highest score
 *     maximum_variation   greedy max–min: the largest Gower distance to the nearest already chosen
 *     deviant             strong disagreement near the list, or one element far above the rest
 *     borderline          P(top k) nearest to one half, from .20 to .80
 *
 * Quotas hold for the whole selection: a pick that would exceed a maximum is passed over, and when the picks left are just
 * enough for the minimums only their strata are left to choose from. For quotas on one attribute that is the best there is
 * by P; several attributes may need a compromise, and what is not met is listed. Ties are broken by lot. A practice that can
 * be chosen on several versions of its scope is chosen once.
 *
 * @throws RangeError when steps have more picks than k, or picks are no whole number.
 */
export function selectForInterview(
  everyone: readonly SelectionCandidate[],
  settings: SelectionSettings,
  random: Random,
): Selection {
  const planned = settings.steps.reduce((sum, { picks }) => sum + picks, 0)
  if (planned > settings.k || settings.steps.some(({ picks }) => !Number.isInteger(picks) || picks < 0)) {
    throw new RangeError(`${planned} picks for ${settings.k} places`)
  }
  const candidates = everyone.filter(({ meetsRule }) => meetsRule)
  const lots = candidates.map(() => random.uniform())
  const quotas = quotaKeeper(candidates, settings.quotas, settings.k)
  const propose = proposers(candidates, settings)
  const chosen: number[] = []
  const picks: ChosenPractice[] = []
  const unfilled: { strategy: Strategy; picks: number }[] = []
  const steps = [...settings.steps, { strategy: 'most_promising' as const, picks: settings.k }]
  for (const { strategy, picks: wanted } of steps) {
    let left = Math.min(wanted, settings.k - chosen.length)
    for (; left > 0; left -= 1) {
      const { allowed, pressing } = quotas.allowed(chosen)
      const proposals = allowed.flatMap((place) => propose[strategy](place, chosen) ?? [])
      const best = proposals.reduce((most, { strength }) => Math.max(most, strength), -Infinity)
      const tied = proposals.filter(({ strength }) => strength >= best - 1e-12)
      const picked = tied.sort((a, b) => lots[a.place]! - lots[b.place]!)[0]
      if (!picked) break
      const candidate = candidates[picked.place]!
      picks.push({
        practice: candidate.practice,
        scopeVersion: candidate.scopeVersion,
        strategy,
        reason: picked.reason,
        quota: pressing.find((quota) => belongs(candidate, quota)) ?? null,
        tiedWith: tied.length - 1,
      })
      chosen.push(picked.place)
    }
    if (left > 0 && strategy !== 'most_promising') unfilled.push({ strategy, picks: left })
  }
  return {
    chosen: picks,
    unfilled,
    unmetQuotas: unmetQuotas(
      settings.quotas,
      chosen.map((place) => candidates[place]!),
    ),
  }
}

interface Proposal {
  readonly place: number
  /** The largest is picked. */
  readonly strength: number
  readonly reason: PickReason
}

/** A strategy's view of a candidate, given those chosen; `null` when it is none of its. */
type Propose = (place: number, chosen: readonly number[]) => Proposal | null

function proposers(
  candidates: readonly SelectionCandidate[],
  settings: SelectionSettings,
): Record<Strategy, Propose> {
  const promise = promiseOf(candidates)
  const nearestTo = nearestChosen(candidates.length, differenceBetween(candidates, settings.difference))
  const near = ({ probabilityTopK }: SelectionCandidate) =>
    probabilityTopK === null || probabilityTopK >= settings.minimumProbability
  const oddities = candidates.map((candidate) => deviance(candidate, settings.deviance, near(candidate)))
  return {
    most_promising(place) {
      const { probabilityTopK, score, rankInterval, pairwiseRankInterval, ...own } = candidates[place]!
      const rank = (rankInterval ?? pairwiseRankInterval ?? null) === null ? null : own.rank
      const reason = { code: 'highest_probability', probabilityTopK, score, rank, rankInterval } as const
      return { place, strength: promise[place]!, reason }
    },
    maximum_variation(place, chosen) {
      if (!near(candidates[place]!)) return null
      if (chosen.length === 0) {
        const reason = { code: 'most_different', distance: null, nearest: null } as const
        return { place, strength: promise[place]!, reason }
      }
      const { distance, nearest } = nearestTo(place, chosen)
      const { practice, scopeVersion } = candidates[nearest]!
      const reason = { code: 'most_different', distance, nearest: { practice, scopeVersion } } as const
      return { place, strength: distance ?? -1, reason }
    },
    deviant(place) {
      const found = oddities[place]
      if (!found) return null
      const { strength, ...reason } = found
      return { place, strength, reason }
    },
    borderline(place) {
      const { probabilityTopK } = candidates[place]!
      if (probabilityTopK === null || zoneOf(probabilityTopK) !== 'borderline') return null
      const reason = { code: 'on_the_line', probabilityTopK } as const
      return { place, strength: -Math.abs(probabilityTopK - 0.5), reason }
    },
  }
}

/** Whole numbers, larger for a higher P(top k) and, where that is the same, a higher score. */
function promiseOf(candidates: readonly SelectionCandidate[]): number[] {
  const compare = (a: SelectionCandidate, b: SelectionCandidate) =>
    (a.probabilityTopK ?? 0) - (b.probabilityTopK ?? 0) || b.rank - a.rank
  const ascending = candidates
    .map((_, place) => place)
    .sort((a, b) => compare(candidates[a]!, candidates[b]!))
  const found = candidates.map(() => 0)
  for (let at = 1; at < ascending.length; at += 1) {
    const [lower, here] = [ascending[at - 1]!, ascending[at]!]
    found[here] = found[lower]! + (compare(candidates[lower]!, candidates[here]!) < 0 ? 1 : 0)
  }
  return found
}
