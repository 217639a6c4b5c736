import type { ResultsOpening } from '#db/queries/results-openings.ts'
import type { Purpose } from '#db/schema.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import type { StandingUnfit } from '#app/selection/rule-unfit.ts'

/**
 * Whether results are sealed until somebody opens them. Where practices are chosen by a rule, the rule is to be written before
 * its writers know whom it chooses; self-assessment and courses choose nobody.
 */
export function isSealable(purpose: Purpose): boolean {
  return purpose === 'mapping'
}

/** Where the results of a wave that can be sealed stand. */
export type ResultsState =
  { readonly opening: null } | { readonly opening: ResultsOpening; readonly rulesBefore: number }

/** What the envelope says of a wave whose results are sealed. */
export interface SealedWave {
  readonly study: StudyHead
  readonly wave: { readonly id: string; readonly title: string; readonly closedAt: string | null }
  /** The tab of the wave that was asked for. */
  readonly tab: string
  readonly mayOpen: boolean
  /** How far the wave has come; `null` for who takes no part in it. */
  readonly done: {
    readonly sets: number
    readonly rules: number
    /** What of the rule that stands does not fit the wave any more. */
    readonly unfit: StandingUnfit | null
  } | null
}
