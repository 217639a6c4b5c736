import type { CauseEffect } from './causes.ts'
import type { MissingData } from './gates.ts'
import type { RuleRun } from './rule-run.ts'
import type { ChosenPractice } from './selection.ts'
import type { ShortlistCandidate } from './shortlist.ts'

/** What a run says of one practice, as whoever decides about it has it before them. Plain data with codes. */
export interface PracticeInRun {
  /** How many practices the rule picks, and how many could be ranked. */
  readonly k: number
  readonly ranked: number
  /** By scope version: where it can be ranked, and what moves it most. */
  readonly candidates: readonly (ShortlistCandidate & { readonly strongest: CauseEffect | null })[]
  /** By scope version: what it lacks to be ranked. */
  readonly missing: readonly Omit<MissingData, 'practice'>[]
  /** Why the rule picks it; `null` when it does not. */
  readonly proposal: Omit<ChosenPractice, 'practice'> | null
}

/**
 * What a run says of a practice; nothing at all when the practice is not among its data.
 *
 * @param practice its id.
 */
export function practiceInRun({ shortlist, causes }: RuleRun, practice: string): PracticeInRun {
  const isOwn = (one: { readonly practice: string }) => one.practice === practice
  const picked = shortlist.chosen.find(isOwn)
  return {
    k: shortlist.settings.k,
    ranked: shortlist.candidates.length,
    candidates: shortlist.candidates.filter(isOwn).map((candidate) => ({
      ...candidate,
      strongest:
        causes.find((one) => isOwn(one) && one.scopeVersion === candidate.scopeVersion)?.strongest ?? null,
    })),
    missing: shortlist.missingData.filter(isOwn).map(withoutName),
    proposal: picked ? withoutName(picked) : null,
  }
}

function withoutName<Named extends { readonly practice: string }>({ practice: _, ...rest }: Named) {
  return rest
}
