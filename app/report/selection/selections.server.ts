import type { Kysely } from 'kysely'
import { practiceResults, type PracticeResult } from '#analysis/practices.ts'
import { scoreTable } from '#analysis/score-table.ts'
import { intervalLevel } from '#analysis/settings.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { readFrozen } from '#app/frozen/frozen-parts.ts'
import { ruleInput } from '#app/frozen/rule-input.ts'
import { listFrozenParts } from '#db/queries/frozen-sets.ts'
import type { Database } from '#db/schema.ts'
import type { FrozenSetName, ListName, OfList, RuleFigures } from '../lists.server.ts'
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
}

/** As `RuleFigures`, with what members decide on. */
export type SelectionFigures = OfList<MadeSelection>

/** What members decide on: a list with the names that the frozen set has, and the scores of one practice. */
export function openSelections(
  db: Kysely<Database>,
  ofRule: (set: FrozenSetName, rule: SelectionRule) => Promise<RuleFigures>,
): (list: ListName, asked: SelectionAsked) => Promise<SelectionFigures> {
  return async ({ set, rule }, { named, judged }) => {
    const figures = await ofRule(set, rule)
    if (figures.status === 'tampered') return figures
    const { made, analysis } = figures
    if (!made) return { status: 'whole', made, analysis }
    const frozen = readFrozen(await listFrozenParts(db, set.id), set.digest)
    if (frozen.status === 'tampered') return { ...frozen, set: set.id }
    const { content } = frozen
    const { minimum, maximum } = content.scoring.key
    return {
      status: 'whole',
      made: {
        slice: selectionSlice(made.run, content, named),
        scores: judged === null ? null : scoresOf(content, rule, judged),
        scale: { minimum, maximum },
        digest: made.digest,
      },
      analysis,
    }
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
