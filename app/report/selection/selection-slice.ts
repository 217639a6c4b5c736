import type { FailedGate, GateResult } from '#analysis/shortlist/gates.ts'
import { practiceInRun, type PracticeInRun } from '#analysis/shortlist/practice-in-run.ts'
import type { Quota, UnmetQuota } from '#analysis/shortlist/quotas.ts'
import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { ChosenPractice } from '#analysis/shortlist/selection.ts'
import type { ShortlistCandidate } from '#analysis/shortlist/shortlist.ts'
import { shownScenario, type ShownScenario } from '#app/report/list/shown-settings.ts'
import { informantNumbers } from '#app/report/list/listed-practice.ts'
import type { FrozenContent, FrozenPractice } from '#app/frozen/frozen-content.ts'

/** A practice of a frozen set, with what can be said of it in a line. */
export interface SelectablePractice extends Pick<
  FrozenPractice,
  'code' | 'name' | 'sortKey' | 'asked' | 'submitted'
> {
  readonly practice: string
  /** What quotas are about. */
  readonly attributes: Readonly<Record<string, string | number | null>>
  /** Whether answers about it count. */
  readonly isAnswered: boolean
  /** On the scope version with the best rank; `null` when it cannot be ranked. */
  readonly candidate: ShortlistCandidate | null
  /** What it lacks to be ranked. */
  readonly failed: readonly FailedGate[]
  /** Why the rule picks it, and as which pick from 1; `null` when it does not. */
  readonly proposal: (ChosenPractice & { readonly place: number }) | null
}

/** Everything that members decide about, from a list that was made. */
export interface SelectionSlice {
  readonly model: RuleRun['model']
  readonly k: number
  /** The first makes the list. */
  readonly scenarios: readonly ShownScenario[]
  readonly quotas: readonly Quota[]
  readonly unmetQuotas: readonly UnmetQuota[]
  readonly gates: readonly GateResult[]
  readonly expectedCorrect: number | null
  /** How many (× scope version) could be ranked. */
  readonly ranked: number
  /** Those that the rule picks in its order, the others of the list by rank, then those that cannot be ranked. */
  readonly practices: readonly SelectablePractice[]
  /** All that the list says of those that were asked about, by id. */
  readonly named: Readonly<Record<string, PracticeInRun>>
}

/** @param named practices that somebody decides about. */
export function selectionSlice(
  run: RuleRun,
  content: FrozenContent,
  named: readonly string[],
): SelectionSlice {
  const { settings, candidates, gates, unmetQuotas, expectedCorrect } = run.shortlist
  const numbers = named.length > 0 ? informantNumbers(content) : new Map<string, number | null>()
  const numberOf = (response: string) => numbers.get(response) ?? null
  const known = new Set(content.practices.map(({ practice }) => practice))
  return {
    model: run.model,
    k: settings.k,
    scenarios: settings.scenarios.map(shownScenario),
    quotas: settings.quotas,
    unmetQuotas,
    gates,
    expectedCorrect,
    ranked: candidates.length,
    practices: selectablePractices(run, content),
    named: Object.fromEntries(
      named
        .filter((practice) => known.has(practice))
        .map((practice) => [practice, practiceInRun(run, practice, numberOf)]),
    ),
  }
}

function selectablePractices({ shortlist }: RuleRun, content: FrozenContent): SelectablePractice[] {
  const { candidates, chosen, missingData } = shortlist
  // candidates stand best first, and the first of a practice is its best
  const best = new Map(candidates.map((one, at) => [one.practice, { one, at }] as const).toReversed())
  const lacking = new Map(missingData.map((one) => [one.practice, one] as const).toReversed())
  const picks = new Map(chosen.map((pick, at) => [pick.practice, { ...pick, place: at + 1 }] as const))
  const placeOf = (practice: string) =>
    picks.get(practice)?.place ?? chosen.length + (best.get(practice)?.at ?? candidates.length) + 1
  return content.practices
    .toSorted((a, b) => placeOf(a.practice) - placeOf(b.practice) || (a.sortKey < b.sortKey ? -1 : 1))
    .map((practice): SelectablePractice => {
      const { practice: id, code, name, sortKey, asked, submitted } = practice
      const candidate = best.get(id)?.one ?? null
      const missing = candidate ? undefined : lacking.get(id)
      return {
        practice: id,
        code,
        name,
        sortKey,
        asked,
        submitted,
        attributes: {
          scopeLevel: practice.scopeLevel,
          citizensPerYear: practice.citizensPerYear,
          staff: practice.staff,
          ...practice.attributes,
        },
        isAnswered: candidate !== null || (missing?.scopeVersion ?? null) !== null,
        candidate,
        failed: missing?.failed ?? [],
        proposal: picks.get(id) ?? null,
      }
    })
}
