import type { StandingDecision } from '#db/queries/decisions.ts'
import type { StandingList } from './selection.server.ts'

/** What stands about a practice, in a line. */
export interface Stands extends Pick<StandingDecision, 'outcome'> {
  readonly number: number
  readonly reasonCode: string
  readonly by: string
  readonly at: string
  /** Whether it was decided on other figures than those that there are now. */
  readonly isEarlier: boolean
}

export function standsOf({ outcome, decision }: StandingDecision, list: StandingList | null): Stands {
  const { number, reasonCode, by, at } = decision
  return { outcome, number, reasonCode, by, at, isEarlier: isEarlier(decision.run, list) }
}

/** Whether a decision was made on another list than the one that there is now. */
export function isEarlier(
  run: { readonly setNumber: number; readonly ruleNumber: number; readonly digest: string },
  list: {
    readonly set: { readonly number: number }
    readonly rule: { readonly number: number }
    /** `null` while it is computed: then only data and rule can tell. */
    readonly made: { readonly digest: string } | null
  } | null,
): boolean {
  if (list === null) return false
  const { set, rule, made } = list
  return (
    run.setNumber !== set.number ||
    run.ruleNumber !== rule.number ||
    // the same data by the same rule, computed in another way
    (made !== null && run.digest !== made.digest)
  )
}

/** Whether nothing is decided, or what was decided was taken back. */
export function isOpen(stands: Pick<Stands, 'outcome'> | null): boolean {
  return stands === null || stands.outcome === 'reopened'
}
