import { figures, type Figures, type Reason } from './figure.ts'
import { valuesOf, type ScoreTable } from './score-table.ts'
import { icc1Jackknife, oneWay, spearmanBrown } from './statistics/intraclass-correlation.ts'
import { mean } from './statistics/mean.ts'
import { randomIntercept } from './statistics/random-intercept.ts'

/**
 * Whether practices can be told apart by one score. `icc1` is of one informant, `meanReliability` and the lambdas of the mean
 * of a practice's informants.
 */
export type ScoreReliability = Figures<
  | 'icc1'
  | 'icc1Reml'
  | 'n0'
  | 'msb'
  | 'msw'
  | 'meanReliability'
  | 'lambdaMean'
  | 'lambdaLowest'
  | 'lambdaHighest',
  'icc1Interval'
> & {
  /** Practices (on one scope version) with at least one score. */
  readonly practices: number
  readonly practicesWithTwo: number
  /** Informants with a score. */
  readonly informants: number
}

/**
 * Reliability of one score over practices: the one-way intraclass correlation of `oneWay` with its jackknife interval over
 * practices, the same by REML, and what they say of a mean of informants.
 *
 *     meanReliability = (msb − msw) / msb,   λ_p = n_p icc1 / (1 + (n_p − 1) icc1)
 *
 * @param scores one per row of the table: an element or the total.
 * @returns figures `null` as in `oneWay` and `randomIntercept`; the lambdas with `outside_defined_range` when a negative icc1
 *   has no mean of that many informants.
 * @throws RangeError when scores and rows differ in number.
 */
export function scoreReliability(scores: readonly (number | null)[], table: ScoreTable): ScoreReliability {
  if (scores.length !== table.responses.length) throw new RangeError('one score per response is needed')
  const groups = table.scopes.map(({ rows }) => valuesOf(scores, rows)).filter((group) => group.length > 0)
  const anova = oneWay(groups)
  const interval = icc1Jackknife(groups)
  const model = randomIntercept({
    y: groups.flat(),
    group: groups.flatMap((group, place) => group.map(() => place)),
    groups: groups.length,
    columns: [],
  })
  const lambdas = anova.icc1 === null ? null : lambdasOf(anova.icc1, groups)
  const whyNotLambda: Reason = anova.reasons.icc1 ?? 'outside_defined_range'
  return {
    practices: groups.length,
    practicesWithTwo: groups.filter((group) => group.length > 1).length,
    informants: anova.n,
    ...figures(
      {
        icc1: anova.icc1,
        icc1Interval: interval.interval,
        icc1Reml: model.icc,
        n0: anova.n0,
        msb: anova.msb,
        msw: anova.msw,
        meanReliability: anova.iccMeanRating,
        lambdaMean: lambdas && mean(lambdas),
        lambdaLowest: lambdas && Math.min(...lambdas),
        lambdaHighest: lambdas && Math.max(...lambdas),
      },
      {
        ...anova.reasons,
        icc1Interval: interval.reasons.interval ?? null,
        icc1Reml: model.reasons.icc ?? null,
        meanReliability: anova.reasons.iccMeanRating ?? null,
        lambdaMean: whyNotLambda,
        lambdaLowest: whyNotLambda,
        lambdaHighest: whyNotLambda,
      },
    ),
  }
}

/** One per practice; `null` when one of them is not defined. */
function lambdasOf(icc1: number, groups: readonly (readonly number[])[]): number[] | null {
  const lambdas = groups.map((group) => spearmanBrown(icc1, group.length)).filter((lambda) => lambda !== null)
  return lambdas.length === groups.length ? lambdas : null
}
