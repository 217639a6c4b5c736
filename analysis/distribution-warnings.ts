import type { ScoreDistribution, RatingDistribution } from './distributions.ts'
import type { AnswerCounts } from './ratings.ts'

/** What to look at in an item or a score before its figures are used; limits in `distributionLimits`. */
export type DistributionWarning = 'floor' | 'ceiling' | 'often_dont_know'

/**
 * Percent above which a warning is given. At an end of the scale 15 % of informants is the usual limit for scores (Terwee et
 * al., 2007, J. Clin. Epidemiol. 60:34); of an item with four or five points that is far too strict. "Do not know" of those
 * asked is a convention of this project, as the one for items is.
 */
export const distributionLimits = {
  item: { endPercent: 50, dontKnowPercent: 20 },
  score: { endPercent: 15 },
} as const

/** Whether an item holds most informants at one end of its scale, or many of them do not know. */
export function itemWarnings(
  overInformants: RatingDistribution,
  { dontKnowPercent }: AnswerCounts,
): DistributionWarning[] {
  const { item } = distributionLimits
  return [
    ...endWarnings(overInformants, item.endPercent),
    ...(isAbove(dontKnowPercent, item.dontKnowPercent) ? ['often_dont_know' as const] : []),
  ]
}

/** Whether many informants' scores are the lowest or the highest that there is. */
export function scoreWarnings(overInformants: ScoreDistribution): DistributionWarning[] {
  return endWarnings(overInformants, distributionLimits.score.endPercent)
}

function endWarnings(
  { floorPercent, ceilingPercent }: Pick<ScoreDistribution, 'floorPercent' | 'ceilingPercent'>,
  limit: number,
): DistributionWarning[] {
  return [
    ...(isAbove(floorPercent, limit) ? ['floor' as const] : []),
    ...(isAbove(ceilingPercent, limit) ? ['ceiling' as const] : []),
  ]
}

function isAbove(percent: number | null, limit: number): boolean {
  return percent !== null && percent > limit
}
