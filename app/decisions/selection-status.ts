import { belongs, type Quota } from '#analysis/shortlist/quotas.ts'
import type { SelectionSlice } from '#app/report/selection/selection-slice.ts'
import type { StandingDecision } from '#db/queries/decisions.ts'
import { isEarlier } from './stands.ts'

/** How far the choosing has come. */
export interface SelectionStatus {
  readonly k: number
  readonly chosen: number
  /** Chosen, and not in the frozen set that there is now. */
  readonly elsewhere: number
  readonly reserve: number
  readonly notChosen: number
  readonly declined: number
  /** Proposed, and nothing decided. */
  readonly waiting: number
  /** Σ P(top k) over the chosen; `null` when one of them has none. */
  readonly expectedCorrect: number | null
  /** How many of the chosen count towards each quota. */
  readonly quotas: readonly (Quota & { readonly chosen: number })[]
  /** Decisions that stand and were made on other figures. */
  readonly earlier: number
}

export function selectionStatus(
  { k, quotas, practices }: Pick<SelectionSlice, 'k' | 'quotas' | 'practices'>,
  standing: ReadonlyMap<string, StandingDecision>,
  list: Parameters<typeof isEarlier>[1],
): SelectionStatus {
  const count = (outcome: StandingDecision['outcome']) =>
    [...standing.values()].filter((stands) => stands.outcome === outcome).length
  const chosen = practices.filter(({ practice }) => standing.get(practice)?.outcome === 'chosen')
  const chances = chosen.map(({ candidate }) => candidate?.probabilityTopK ?? null)
  const elsewhere = count('chosen') - chosen.length
  return {
    k,
    chosen: count('chosen'),
    elsewhere,
    reserve: count('reserve'),
    notChosen: count('not_chosen'),
    declined: count('declined'),
    waiting: practices.filter(
      ({ practice, proposal }) => proposal && (standing.get(practice)?.outcome ?? 'reopened') === 'reopened',
    ).length,
    expectedCorrect:
      elsewhere > 0 || chances.includes(null)
        ? null
        : chances.reduce<number>((sum, chance) => sum + chance!, 0),
    quotas: quotas.map((quota) => ({
      ...quota,
      chosen: chosen.filter((practice) => belongs(practice, quota)).length,
    })),
    earlier: [...standing.values()].filter(
      ({ outcome, decision }) => outcome !== 'reopened' && isEarlier(decision.run, list),
    ).length,
  }
}
