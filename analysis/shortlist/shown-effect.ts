import type { CauseEffect } from './causes.ts'
import type { ShortlistCandidate } from './shortlist.ts'

/** What a cause does, as it may be shown: no rank where ranks have no interval, but always whether it crosses the line. */
export interface ShownEffect extends Omit<CauseEffect, 'rankInstead' | 'rankChange'> {
  readonly rankInstead: number | null
  readonly rankChange: number | null
}

/** @param practice that it moves. */
export function shownEffect(effect: CauseEffect, practice: WithIntervals): ShownEffect {
  return hasRankInterval(practice) ? effect : { ...effect, rankInstead: null, rankChange: null }
}

/** Whether a practice's ranks can be shown: never without an interval, drawn or pairwise. */
export function hasRankInterval({ rankInterval, pairwiseRankInterval }: WithIntervals): boolean {
  return rankInterval !== null || pairwiseRankInterval !== null
}

type WithIntervals = Pick<ShortlistCandidate, 'rankInterval' | 'pairwiseRankInterval'>
