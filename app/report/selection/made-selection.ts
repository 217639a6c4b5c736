import { practiceResults, type PracticeResult } from '#analysis/practices.ts'
import { scoreTable } from '#analysis/score-table.ts'
import { intervalLevel } from '#analysis/settings.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { ruleInput } from '#app/frozen/rule-input.ts'
import type { MadeList } from '../computations.ts'
import type { ListVersions } from '../lists.server.ts'
import { selectionSlice, type SelectionSlice } from './selection-slice.ts'

/** Which practices somebody decides about, and the one that somebody judges. */
export interface SelectionAsked {
  readonly named: readonly string[]
  readonly judged: string | null
}

export interface MadeSelection {
  readonly slice: SelectionSlice
  /** What informants said of the practice that is judged, by scope version; `null` when none is. */
  readonly scores: readonly PracticeResult[] | null
  readonly scale: { readonly minimum: number; readonly maximum: number }
  /** SHA-256 of the list. */
  readonly digest: string
  readonly versions: ListVersions
}

/** What members decide on, of a list and what it was made of. */
export function selectionOf(
  { run, digest, content }: MadeList & { readonly content: FrozenContent },
  rule: SelectionRule,
  { named, judged }: SelectionAsked,
): Omit<MadeSelection, 'versions'> {
  const { minimum, maximum } = content.scoring.key
  return {
    slice: selectionSlice(run, content, named),
    scores: judged === null ? null : scoresOf(content, rule, judged),
    scale: { minimum, maximum },
    digest,
  }
}

/** As informants gave them; an interval rests on the informants of all practices. */
function scoresOf(content: FrozenContent, rule: SelectionRule, practice: string): PracticeResult[] {
  const { table } = ruleInput(content)
  const scores = scoreTable(table, rule.minimumAnsweredShare)
  return practiceResults([practice], scores, rule.minimumAnsweredShare, intervalLevel)
    .filter(({ id, scopeVersion }) => id === practice && scopeVersion !== null)
    .map((result) => ({ ...result, responses: [] }))
}
