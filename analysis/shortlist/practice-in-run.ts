import type { ListBasisOf } from './basis.ts'
import type { CauseEffect } from './causes.ts'
import type { MissingData } from './gates.ts'
import type { ScopeName } from './input.ts'
import type { RuleRun } from './rule-run.ts'
import type { ChosenPractice } from './selection.ts'
import type { Scenario } from './scenarios.ts'
import type { ShortlistCandidate } from './shortlist.ts'
import { shownEffect, type ShownEffect } from './shown-effect.ts'

/** A cause with what tells it from others alike. */
export type StrongestCause = ShownEffect & {
  /** Tells an informant from others of the role; `null` for the only one, and for other causes. */
  readonly informantNumber: number | null
  /** What the scores of a scenario were, which its rule alone does not say; `null` for other causes. */
  readonly basis: Scenario['basis'] | null
}

/** What a run says of one practice, as whoever decides about it has it before them. Plain data with codes. */
export interface PracticeInRun {
  /** How many practices the rule picks, and how many could be ranked. */
  readonly k: number
  readonly ranked: number
  /** By scope version: where it can be ranked, and what moves it most. */
  readonly candidates: readonly (ShortlistCandidate & {
    /** What the score stands on. */
    readonly basis: ListBasisOf
    readonly strongest: StrongestCause | null
  })[]
  /** By scope version: what it lacks to be ranked. */
  readonly missing: readonly Omit<MissingData, 'practice'>[]
  /** Why the rule picks it; `null` when it does not. */
  readonly proposal: Omit<ChosenPractice, 'practice'> | null
}

/**
 * What a run says of a practice; nothing at all when the practice is not among its data.
 *
 * @param practice its id.
 * @param numberOf tells the informant of a response from others of the role.
 */
export function practiceInRun(
  { shortlist, causes, basis }: RuleRun,
  practice: string,
  numberOf: (response: string) => number | null,
): PracticeInRun {
  const isOwn = (one: { readonly practice: string }) => one.practice === practice
  const picked = shortlist.chosen.find(isOwn)
  return {
    k: shortlist.settings.k,
    ranked: shortlist.candidates.length,
    candidates: shortlist.candidates.filter(isOwn).map((candidate) => {
      const isIt = (one: ScopeName) => isOwn(one) && one.scopeVersion === candidate.scopeVersion
      const strongest = causes.find(isIt)?.strongest ?? null
      return {
        ...candidate,
        basis: basis.find(isIt)!,
        strongest: strongest && numbered(strongest, candidate),
      }
    }),
    missing: shortlist.missingData.filter(isOwn).map(withoutName),
    proposal: picked ? withoutName(picked) : null,
  }

  function numbered(effect: CauseEffect, candidate: ShortlistCandidate): StrongestCause {
    const { cause } = effect
    const scenario =
      cause.kind === 'scenario' ? shortlist.settings.scenarios.find(({ id }) => id === cause.id) : undefined
    return {
      ...shownEffect(effect, candidate),
      informantNumber: cause.kind === 'informant' ? numberOf(cause.response) : null,
      basis: scenario?.basis ?? null,
    }
  }
}

function withoutName<Named extends { readonly practice: string }>({ practice: _, ...rest }: Named) {
  return rest
}
