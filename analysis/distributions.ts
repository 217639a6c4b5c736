import { figures, type Figures, type Reason } from './figure.ts'
import { agreementA, polarisation } from './statistics/agreement-a.ts'
import { mean } from './statistics/mean.ts'
import { quantile } from './statistics/quantile.ts'
import { standardDeviation } from './statistics/standard-deviation.ts'
import { weightedMean } from './statistics/weighted-mean.ts'
import { weightedQuantile } from './statistics/weighted-quantile.ts'
import { weightedStandardDeviation } from './statistics/weighted-standard-deviation.ts'

/** What a distribution is summed up in, in units of the scale. */
export type Summary = Figures<'mean' | 'sd' | 'median' | 'q1' | 'q3' | 'floorPercent' | 'ceilingPercent'>

/** How ratings fall on the points of the scale, every point listed. */
export type RatingDistribution = Summary &
  Figures<'agreementA' | 'polarisation'> & {
    /** Informants, or practices, behind it. */
    readonly n: number
    /** One per point, lowest first. Over practices a practice is divided on the points of its informants. */
    readonly counts: readonly number[]
    readonly percent: readonly (number | null)[]
  }

/** Among fewer than these van der Eijk's A jumps with one answer, and is not given. */
export const minimumForAgreementA = 10

/** How scores fall between the ends of the scale, in steps of half a point. */
export type ScoreDistribution = Summary &
  Figures<'lowest' | 'highest'> & {
    readonly n: number
    readonly bins: readonly Bin[]
  }

/** From and including `from`, to and without `to`; the last bin includes both. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/**
 * The distribution of one item's ratings.
 *
 * @param counts one per point of the scale, lowest first: informants, or the sum of their weights.
 * @param lowest the rating that the first count belongs to.
 * @param weighted for weights: how many practices there are and Σ w² over informants.
 */
export function ratingDistribution(
  counts: readonly number[],
  lowest: number,
  weighted?: { readonly n: number; readonly squaredWeights: number },
): RatingDistribution {
  const ratings = counts.map((_, index) => lowest + index)
  const sum = counts.reduce((total, count) => total + count, 0)
  // a count is as many values of weight 1, whose squares add up to the count
  const squares = weighted?.squaredWeights ?? sum
  const percent = counts.map((count) => (sum > 0 ? (100 * count) / sum : null))
  const n = weighted?.n ?? sum
  const { reasons: shapeReasons, ...shape } = shapeOf(counts, n)
  const { reasons, ...summed } = summary(
    {
      mean: weightedMean(ratings, counts),
      // a lone practice says nothing of how practices differ, however many informants it has
      sd: weighted && weighted.n < 2 ? null : weightedStandardDeviation(ratings, counts, squares),
      median: weightedQuantile(ratings, counts, 0.5, squares),
      q1: weightedQuantile(ratings, counts, 0.25, squares),
      q3: weightedQuantile(ratings, counts, 0.75, squares),
      floorPercent: percent[0] ?? null,
      ceilingPercent: percent.at(-1) ?? null,
    },
    sum === 0,
    weighted ? 'too_few_groups' : 'too_few_raters',
  )
  return { n, counts, percent, ...summed, ...shape, reasons: { ...reasons, ...shapeReasons } }
}

/**
 * The distribution of scores, of informants or of practices.
 *
 * @param range the ends of the scale.
 * @param tooFew why there is no standard deviation of a single score.
 */
export function scoreDistribution(
  scores: readonly number[],
  range: { readonly minimum: number; readonly maximum: number },
  tooFew: 'too_few_raters' | 'too_few_groups',
): ScoreDistribution {
  const sorted = [...scores].sort((a, b) => a - b)
  const shareAt = (end: number) =>
    sorted.length === 0 ? null : (100 * sorted.filter((score) => score === end).length) / sorted.length
  const { reasons, ...summed } = summary(
    {
      mean: mean(sorted),
      sd: standardDeviation(sorted),
      median: quantile(sorted, 0.5),
      q1: quantile(sorted, 0.25),
      q3: quantile(sorted, 0.75),
      floorPercent: shareAt(range.minimum),
      ceilingPercent: shareAt(range.maximum),
    },
    sorted.length === 0,
    tooFew,
  )
  const { reasons: endReasons, ...ends } = figures(
    { lowest: sorted[0] ?? null, highest: sorted.at(-1) ?? null },
    { lowest: 'empty', highest: 'empty' },
  )
  return {
    n: sorted.length,
    ...summed,
    ...ends,
    reasons: { ...reasons, ...endReasons },
    bins: binsOf(sorted, range),
  }
}

/** Whether ratings lie together or in two camps. */
function shapeOf(counts: readonly number[], n: number): Figures<'agreementA' | 'polarisation'> {
  const enough = n >= minimumForAgreementA
  let whenNull: Reason = 'below_minimum'
  if (n === 0) whenNull = 'empty'
  else if (counts.length < 3) whenNull = 'outside_defined_range'
  return figures(
    {
      agreementA: enough ? agreementA(counts) : null,
      polarisation: enough ? polarisation(counts) : null,
    },
    { agreementA: whenNull, polarisation: whenNull },
  )
}

function summary(
  values: Omit<Summary, 'reasons'>,
  isEmpty: boolean,
  tooFew: 'too_few_raters' | 'too_few_groups',
): Summary {
  const sd: Reason = isEmpty ? 'empty' : tooFew
  return figures(values, {
    mean: 'empty',
    sd,
    median: 'empty',
    q1: 'empty',
    q3: 'empty',
    floorPercent: 'empty',
    ceilingPercent: 'empty',
  })
}

const binWidth = 0.5

function binsOf(
  scores: readonly number[],
  { minimum, maximum }: { minimum: number; maximum: number },
): Bin[] {
  const count = Math.ceil((maximum - minimum) / binWidth)
  const counts = Array.from({ length: count }, () => 0)
  for (const score of scores) {
    const place = Math.min(count - 1, Math.max(0, Math.floor((score - minimum) / binWidth)))
    counts[place]! += 1
  }
  return counts.map((count, place) => ({
    from: minimum + place * binWidth,
    to: Math.min(maximum, minimum + (place + 1) * binWidth),
    count,
  }))
}
