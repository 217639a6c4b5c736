import type { GateResult, MissingData } from '#analysis/shortlist/gates.ts'
import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { Selection } from '#analysis/shortlist/selection.ts'
import type { Zone } from '#analysis/shortlist/top-k.ts'
import type { ExpectedCorrect } from '#analysis/shortlist/shortlist.ts'
import type { WeightsSensitivity } from '#analysis/shortlist/weights-sensitivity.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import type { PlaceInList } from '#app/page-of.ts'
import { isNamedSo } from '#app/report/named-so.ts'
import { shownSettings, type ShownSettings } from './shown-settings.ts'
import { pagePlace, shownLines, type ListView } from './list-view.ts'
import { listedPractices, nameIn, type ListedPractice, type PracticeName } from './listed-practice.ts'

/** A practice that cannot be ranked, and every gate that it does not pass. */
export type ListedMissing = MissingData & PracticeName

/** What the page of a list shows. */
export interface ListSlice {
  readonly model: RuleRun['model']
  readonly settings: ShownSettings
  /** Practices of the set; those on the list (× scope version), and those beside it. */
  readonly practices: number
  readonly listed: number
  readonly missing: number
  /** Practices with a line on the list, and those without one. */
  readonly practicesListed: number
  readonly practicesMissing: number
  /** Each with how many practices do not pass it. */
  readonly gates: readonly GateResult[]
  readonly zones: Readonly<Record<Zone, number>>
  readonly expected: ExpectedCorrect
  readonly unfilled: Selection['unfilled']
  readonly unmetQuotas: Selection['unmetQuotas']
  /** On the front of score and agreement, of those with both; `null` without agreement. */
  readonly pareto: { readonly front: number; readonly compared: number } | null
  readonly weights: Pick<WeightsSensitivity, 'draws' | 'reason'>
  /** How many practices the informant bootstrap has no variance for, of those it is about. */
  readonly withOneInformant: number
  /** In the order in which they were picked. */
  readonly chosen: readonly ListedPractice[]
  /** What is on this page of those that are sought, best first. */
  readonly lines: readonly ListedPractice[]
  readonly place: PlaceInList
  /** Those that are sought, by code; as many as fit a page of their own. */
  readonly missingData: readonly ListedMissing[]
  readonly missingPlace: PlaceInList
}

/** A page of a list, with what stands above it. */
export function listSlice(
  run: RuleRun,
  content: FrozenContent,
  view: ListView & { readonly missingPage: number },
): ListSlice {
  const { shortlist, model } = run
  const isSought = isNamedSo(view.search)
  const all = listedPractices(run, content)
  const sought = all.filter(isSought)
  const place = pagePlace(sought.length, view.page, view)
  const missing = missingPractices(run, content)
  const listed = practicesIn(all)
  const soughtMissing = missing.filter(isSought)
  const missingPlace = pagePlace(soughtMissing.length, view.missingPage, view)
  return {
    model,
    settings: shownSettings(shortlist.settings),
    practices: content.practices.length,
    listed: all.length,
    missing: missing.length,
    practicesListed: listed.size,
    practicesMissing: practicesIn(missing.filter(({ practice }) => !listed.has(practice))).size,
    gates: shortlist.gates.map(({ failed, ...gate }) => ({
      ...gate,
      failed: failed && practicesIn(missing.filter((one) => isFailing(one, gate.gate))).size,
    })),
    zones: {
      certain: all.filter(({ zone }) => zone === 'certain').length,
      borderline: all.filter(({ zone }) => zone === 'borderline').length,
      outside: all.filter(({ zone }) => zone === 'outside').length,
    },
    expected: { expectedCorrect: shortlist.expectedCorrect, reasons: shortlist.reasons },
    unfilled: shortlist.unfilled,
    unmetQuotas: shortlist.unmetQuotas,
    pareto: shortlist.pareto && {
      front: shortlist.pareto.front.length,
      compared: shortlist.pareto.compared,
    },
    weights: { draws: shortlist.sensitivity.weights.draws, reason: shortlist.sensitivity.weights.reason },
    withOneInformant: all.filter(({ informants }) => informants === 1).length,
    chosen: all.filter(({ pick }) => pick).sort((a, b) => a.pick!.place - b.pick!.place),
    lines: shownLines(sought, place, view),
    place,
    missingData: shownLines(soughtMissing, missingPlace, view),
    missingPlace,
  }
}

/** A practice whose versions stand apart has several lines. */
function practicesIn(lines: readonly { readonly practice: string }[]): Set<string> {
  return new Set(lines.map(({ practice }) => practice))
}

function isFailing({ failed }: MissingData, gate: GateResult['gate']): boolean {
  return failed.some((failure) => failure.gate === gate)
}

/** Those beside the list, by code. */
export function missingPractices(run: RuleRun, content: FrozenContent): ListedMissing[] {
  const named = nameIn(content)
  return run.shortlist.missingData
    .map((missing) => ({ ...missing, ...named(missing.practice) }))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
}
