import { figures, type Figures, type Reason } from './figure.ts'
import { averageRanks, withoutRoundingNoise } from './statistics/ranks.ts'

/** A practice's rank by each of its two scores; `rankMovement` is above 0 when it falls by adjusting for role. */
export type RankMovement = Figures<'rawRank' | 'adjustedRank' | 'rankMovement'> & {
  /** More than five ranks either way: the list depends on how roles are taken. */
  readonly movesFar: boolean
}

/** Ranks from which a movement is marked. A convention of this project. */
export const farMovement = 5

/** One score of a practice, and why there is none. */
export interface ScoreOrReason {
  readonly score: number | null
  readonly reason: Reason | null
}

/**
 * How far practices move when their scores are adjusted for role. Rank 1 is the highest, equal scores share the mean of
 * their ranks; each kind of score is ranked among the practices that have it.
 *
 * @param raw and
 * @param adjusted one per practice.
 * @returns one per practice.
 */
export function rankMovements(
  raw: readonly ScoreOrReason[],
  adjusted: readonly ScoreOrReason[],
): RankMovement[] {
  const rawRanks = ranksOf(raw)
  const adjustedRanks = ranksOf(adjusted)
  return raw.map(({ reason }, place) => {
    const [rawRank, adjustedRank] = [rawRanks[place]!, adjustedRanks[place]!]
    const movement = rawRank === null || adjustedRank === null ? null : adjustedRank - rawRank
    const adjustedReason = adjusted[place]!.reason
    return {
      ...figures(
        { rawRank, adjustedRank, rankMovement: movement },
        { rawRank: reason, adjustedRank: adjustedReason, rankMovement: reason ?? adjustedReason },
      ),
      movesFar: movement !== null && Math.abs(movement) > farMovement,
    }
  })
}

function ranksOf(scores: readonly ScoreOrReason[]): (number | null)[] {
  return averageRanks(scores.map(({ score }) => (score === null ? null : withoutRoundingNoise(score))))
}
