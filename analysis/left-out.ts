import { figures, type Figures, type Reason } from './figure.ts'

/**
 * What becomes of a practice's score and rank when something is left out. `change` is the score less the score without it;
 * `rankChange` is above 0 when the practice falls without it.
 */
export type Influence = Figures<'change' | 'rankWithout' | 'rankChange'> & {
  /** Among the first k with it, no longer without it; and the other way round. */
  readonly leavesTopK: boolean
  readonly entersTopK: boolean
}

/** A practice's score and its rank among all; both `null` where there is no score. */
export interface ScoreAndRank {
  readonly score: number | null
  readonly rank: number | null
}

/** @param reason why there is no score without it, where there is none. */
export function influenceOf(
  { score, rank }: ScoreAndRank,
  without: ScoreAndRank,
  topK: number,
  reason: Reason,
): Influence {
  const inTopK = rank !== null && rank <= topK
  const inTopKWithout = without.rank !== null && without.rank <= topK
  const moved = rank !== null && without.rank !== null
  return {
    ...figures(
      {
        change: score === null || without.score === null ? null : score - without.score,
        rankWithout: without.rank,
        rankChange: moved ? without.rank - rank : null,
      },
      { change: reason, rankWithout: reason, rankChange: reason },
    ),
    leavesTopK: moved && inTopK && !inTopKWithout,
    entersTopK: moved && !inTopK && inTopKWithout,
  }
}
