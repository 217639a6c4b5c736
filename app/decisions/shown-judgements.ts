import { standingJudgements, type CriterionJudgement } from '#db/queries/criterion-judgements.ts'
import { criteria } from './criteria.ts'

/** How a practice is judged by one criterion, as one assessor sees it. */
export interface ShownJudgement {
  readonly criterion: string
  /** The assessor's own that stands; `null` before there is one. */
  readonly own: CriterionJudgement | null
  /** Those of others that stand; none while they are hidden. */
  readonly others: readonly CriterionJudgement[]
  /** How many others have judged, hidden or not. */
  readonly otherCount: number
  /** What those on the page said before, the newest first. */
  readonly earlier: readonly CriterionJudgement[]
}

/**
 * Judgements by criterion. Others' are hidden until the assessor has judged, or has had them shown, which is noted:
 * judgements say most when they are given apart.
 *
 * @param all of one practice, the newest first.
 */
export function shownJudgements(
  all: readonly CriterionJudgement[],
  accountId: string,
  showsOthers: boolean,
): ShownJudgement[] {
  const standing = standingJudgements(all)
  return criteria.map((criterion) => {
    const about = standing.filter((one) => one.criterion === criterion)
    const own = about.find((one) => one.accountId === accountId) ?? null
    const others = about.filter((one) => one.accountId !== accountId)
    const seesOthers = own !== null || showsOthers
    const earlier = all.filter(
      (one) =>
        one.criterion === criterion && !standing.includes(one) && (seesOthers || one.accountId === accountId),
    )
    return { criterion, own, others: seesOthers ? others : [], otherCount: others.length, earlier }
  })
}
