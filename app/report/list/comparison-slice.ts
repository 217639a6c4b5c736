import type { FailedGate } from '#analysis/shortlist/gates.ts'
import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { ShortlistCandidate } from '#analysis/shortlist/shortlist.ts'
import { rankCorrelation } from '#analysis/statistics/rank-correlation.ts'
import { frozenChanges, type FrozenChange } from '#app/frozen/frozen-changes.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import type { PlaceInList } from '#app/page-of.ts'
import { isNamedSo } from '#app/report/named-so.ts'
import { pagePlace, shownLines, type ListView } from './list-view.ts'
import { nameIn, type PracticeName } from './listed-practice.ts'

/** A list that is compared: a rule's run on a frozen set. */
export interface ComparedList {
  readonly content: FrozenContent
  readonly run: RuleRun
}

/** Where a practice stood on one of the lists. */
export interface Stood extends Pick<
  ShortlistCandidate,
  'scopeVersion' | 'score' | 'rank' | 'rankInterval' | 'pairwiseRankInterval' | 'probabilityTopK' | 'zone'
> {
  readonly isPicked: boolean
}

/** A practice on two lists. */
export interface ComparisonLine extends PracticeName {
  /** `null` when it was not on that list; then its failed gates stand beside, none where the set does not have it. */
  readonly before: Stood | null
  readonly after: Stood | null
  readonly missingBefore: readonly FailedGate[]
  readonly missingAfter: readonly FailedGate[]
  /** Above 0 when it fell; `null` unless it has a rank on both. */
  readonly rankChange: number | null
  /** The same in two steps, new data under the old rule and then the new rule; `null` unless both are others. */
  readonly byData: number | null
  readonly byRule: number | null
  /** What changed in the data about this practice. */
  readonly changes: readonly FrozenChange[]
}

export interface ComparisonSlice {
  readonly counts: {
    /** With another rank, with the same, on the second list only, on the first only. */
    readonly moved: number
    readonly stayed: number
    readonly came: number
    readonly left: number
    /** Proposed by both, by the second only, by the first only. */
    readonly pickedBoth: number
    readonly pickedIn: number
    readonly pickedOut: number
  }
  /** Over practices with a rank on both; `null` where there is nothing to compare. */
  readonly kendallTauB: number | null
  readonly compared: number
  /** What changed in the data about no single practice. */
  readonly changes: readonly FrozenChange[]
  /** Whose proposal is another first, then who moved farthest. */
  readonly lines: readonly ComparisonLine[]
  readonly place: PlaceInList
}

/**
 * Who changed place from one list to another, and what of the data or the rule did it.
 *
 * @param between the old rule on the new data, where both are others; `null` otherwise.
 */
export function comparisonSlice(
  before: ComparedList,
  between: ComparedList | null,
  after: ComparedList,
  view: ListView,
): ComparisonSlice {
  const changes = frozenChanges(before.content, after.content)
  const [first, middle, last] = [standings(before), between && standings(between), standings(after)]
  const isSought = isNamedSo(view.search)
  const lines = [...new Set([...last.keys(), ...first.keys()])].map((practice): ComparisonLine => {
    const [from, to] = [first.get(practice), last.get(practice)]
    const step = middle?.get(practice)
    const name = nameIn((to ?? from)!.in)(practice)
    return {
      ...name,
      before: from?.stood ?? null,
      after: to?.stood ?? null,
      missingBefore: from?.failed ?? [],
      missingAfter: to?.failed ?? [],
      rankChange: change(from?.stood, to?.stood),
      byData: middle ? change(from?.stood, step?.stood) : null,
      byRule: middle ? change(step?.stood, to?.stood) : null,
      changes: changes.filter((one) => 'practice' in one && one.practice === practice),
    }
  })
  const sought = lines.filter(isSought).sort(byWeight)
  const place = pagePlace(sought.length, view.page, view)
  const both = lines.filter(({ rankChange }) => rankChange !== null)
  const count = (isOne: (line: ComparisonLine) => boolean) => lines.filter(isOne).length
  return {
    counts: {
      moved: both.filter(({ rankChange }) => rankChange !== 0).length,
      stayed: both.filter(({ rankChange }) => rankChange === 0).length,
      came: count((line) => line.before === null && line.after !== null),
      left: count((line) => line.before !== null && line.after === null),
      pickedBoth: count((line) => wasPicked(line) && isPicked(line)),
      pickedIn: count((line) => !wasPicked(line) && isPicked(line)),
      pickedOut: count((line) => wasPicked(line) && !isPicked(line)),
    },
    kendallTauB: rankCorrelation(
      both.map((line) => line.before!.rank),
      both.map((line) => line.after!.rank),
    ).kendallTauB,
    compared: both.length,
    changes: changes.filter((one) => !('practice' in one)),
    lines: shownLines(sought, place, view),
    place,
  }
}

interface Standing {
  readonly in: FrozenContent
  readonly stood: Stood | null
  readonly failed: readonly FailedGate[]
}

/** By practice. One that is on a list on two versions of its scope stands where its better one does. */
function standings({ run, content }: ComparedList): Map<string, Standing> {
  const { candidates, chosen, missingData } = run.shortlist
  const picked = new Set(chosen.map(({ practice }) => practice))
  const found = new Map<string, Standing>()
  for (const { practice, failed } of missingData) {
    if (!found.has(practice)) found.set(practice, { in: content, stood: null, failed })
  }
  for (const candidate of candidates) {
    const { practice, scopeVersion, score, rank, rankInterval, pairwiseRankInterval } = candidate
    if (found.get(practice)?.stood) continue
    const { probabilityTopK, zone } = candidate
    const isPicked = picked.has(practice)
    const figures = { score, rank, rankInterval, pairwiseRankInterval, probabilityTopK, zone }
    found.set(practice, { in: content, stood: { scopeVersion, ...figures, isPicked }, failed: [] })
  }
  return found
}

function change(from: Stood | null | undefined, to: Stood | null | undefined): number | null {
  const [before, after] = [from?.rank ?? null, to?.rank ?? null]
  return before === null || after === null ? null : after - before
}

const wasPicked = ({ before }: ComparisonLine) => before?.isPicked === true
const isPicked = ({ after }: ComparisonLine) => after?.isPicked === true

function byWeight(a: ComparisonLine, b: ComparisonLine): number {
  const turned = (line: ComparisonLine) => Number(wasPicked(line) !== isPicked(line))
  const far = ({ rankChange }: ComparisonLine) => (rankChange === null ? Infinity : Math.abs(rankChange))
  const rank = ({ after, before }: ComparisonLine) => after?.rank ?? before?.rank ?? Infinity
  const [one, other] = [far(a), far(b)]
  return (
    turned(b) - turned(a) ||
    (one === other ? 0 : other > one ? 1 : -1) ||
    (rank(a) === rank(b) ? 0 : rank(a) - rank(b)) ||
    (a.code < b.code ? -1 : 1)
  )
}
