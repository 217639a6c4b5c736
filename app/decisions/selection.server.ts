import { db } from '#app/db.server.ts'
import { loadKeptList } from '#app/shortlist/kept-list.server.ts'
import type { AnalysisState } from '#app/report/analysis-state.ts'
import { loadSelectionFigures } from '#app/report/for-pages/selection.server.ts'
import type { KeptList, ListNow } from '#app/report/list/list-standing.ts'
import type { MadeSelection, SelectionAsked } from '#app/report/selection/made-selection.ts'
import { listFrozenSets, type FrozenSet } from '#db/queries/frozen-sets.ts'
import { findStandingRule, type RegisteredRule } from '#db/queries/selection-rules.ts'

/** The newest frozen data and the rule that stands: decisions are made on the list that they make, and on no other. */
export interface StandingList {
  readonly set: FrozenSet
  readonly rule: RegisteredRule
  /** What came out, by what, and what it was when somebody first decided on it; `null` until it is there. */
  readonly made: StandingListMade | null
}

type StandingListMade = ListNow & { readonly kept: KeptList | null }

/** The same once it is there. */
export interface MadeStandingList extends StandingList {
  readonly made: StandingListMade
}

/** What members of a wave decide on, or what there is to be done before they can. */
export type Selection =
  | { readonly status: 'no_set' }
  | { readonly status: 'no_rule' }
  | { readonly status: 'tampered'; readonly list: StandingList; readonly parts: readonly string[] }
  | { readonly status: 'computing'; readonly list: StandingList; readonly analysis: AnalysisState }
  | { readonly status: 'made'; readonly list: MadeStandingList; readonly made: MadeSelection }

export async function loadSelection(waveId: string, asked: Partial<SelectionAsked> = {}): Promise<Selection> {
  const [set] = await listFrozenSets(db, waveId)
  if (!set) return { status: 'no_set' }
  const rule = await findStandingRule(db, waveId)
  if (!rule) return { status: 'no_rule' }
  const list = { set, rule, made: null }
  const figures = await loadSelectionFigures(
    waveId,
    { set, rule: rule.rule },
    { named: [], judged: null, ...asked },
  )
  if (figures?.status === 'tampered') return { status: 'tampered', list, parts: figures.parts }
  if (figures?.made) {
    const { made } = figures
    const { digest, versions } = made
    return {
      status: 'made',
      list: { ...list, made: { digest, versions, kept: await loadKeptList(list) } },
      made,
    }
  }
  return {
    status: 'computing',
    list,
    analysis: figures?.analysis ?? { state: 'computing', progress: null },
  }
}

/** What a form says that its page was made of. */
export function listStamp({ set, rule }: Pick<StandingList, 'set' | 'rule'>, digest: string): string {
  return `${set.number} ${rule.number} ${digest}`
}

/** Whether a form's page was made of a list of this set by this rule. */
export function isStampOf(list: StandingList, stamp: string): boolean {
  return stamp.startsWith(listStamp(list, ''))
}

/** What a page says of the set and the rule. */
export function shownList({ set, rule, made }: StandingList) {
  return {
    made,
    set: { number: set.number, at: set.at, by: set.by },
    rule: { number: rule.number, at: rule.at, by: rule.by, afterOpening: rule.afterOpening },
  }
}
export type ShownList = ReturnType<typeof shownList>

/** What a page says where there is nothing to decide on. */
export function notMade(selection: Exclude<Selection, { status: 'made' }>) {
  switch (selection.status) {
    case 'computing':
      return { status: selection.status, analysis: selection.analysis }
    case 'tampered':
      return { status: selection.status, parts: selection.parts }
    default:
      return { status: selection.status }
  }
}
