import type { Interval, Reason } from '#analysis/figure.ts'
import type { FullFigures } from '../computations.ts'

/** How uncertain the place of a practice is, by one way of scoring. */
export interface PlaceInterval {
  /** Ranks, the best first. */
  readonly interval: Interval | null
  /** Why there is none. */
  readonly reason: Reason | null
  /** How many practices these ranks are among: those that can be put in order on one scope. */
  readonly of: number
}

/** Of the place by raw scores and of the place by adjusted ones: each has an interval of its own. */
export interface PlaceIntervals {
  readonly raw: PlaceInterval
  readonly adjusted: PlaceInterval
}

/** Where practices are not compared there is no place to be uncertain of. */
export const noPlaceIntervals: PlaceIntervals = {
  raw: { interval: null, reason: 'conditions_not_met', of: 0 },
  adjusted: { interval: null, reason: 'conditions_not_met', of: 0 },
}

/** From the draws of the analysis' own list, with everybody's answers and all elements alike. */
export function placeIntervals(
  { shortlist }: Pick<FullFigures, 'shortlist'>,
  practice: { readonly id: string; readonly scopeVersion: number | null },
): PlaceIntervals {
  const of = (isRaw: boolean): PlaceInterval => {
    const result = shortlist.scenarios.results.find(
      ({ scenario }) => !scenario.withoutFlagged && (scenario.basis === 'raw') === isRaw,
    )
    const chance = result?.practices.find(
      (one) => one.practice === practice.id && one.scopeVersion === practice.scopeVersion,
    )?.chance
    if (!result || !chance) return { ...noPlaceIntervals.raw, of: result?.scored ?? 0 }
    return {
      interval: chance.rankInterval,
      reason: chance.reasons.rankInterval ?? null,
      of: result.scored,
    }
  }
  return { raw: of(true), adjusted: of(false) }
}
