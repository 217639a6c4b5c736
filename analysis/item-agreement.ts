import type { Reason } from './figure.ts'
import { aWg } from './statistics/a-wg.ts'
import { averageDeviation } from './statistics/average-deviation.ts'
import { mean } from './statistics/mean.ts'
import { skewedNullVariance, uniformNullVariance } from './statistics/null-variance.ts'
import { variance } from './statistics/variance.ts'
import { exceedsNull, unboundedAgreement } from './statistics/within-group-agreement.ts'

/** With fewer ratings than this a_wg exists for hardly any mean. */
export const minimumForAWg = 4

/** The lowest and the highest point of a scale on which every whole number between is a point. */
export interface Scale {
  readonly minimum: number
  readonly maximum: number
}

/** How many points a scale has. */
export function scalePoints({ minimum, maximum }: Scale): number {
  return maximum - minimum + 1
}

/** How alike the ratings of one item are; `null` with fewer than two, for a_wg with fewer than four. */
export interface ItemAgreement {
  readonly ratings: number
  readonly deviation: number | null
  readonly variance: number | null
  readonly aWg: number | null
}

export function itemAgreement(ratings: readonly number[], { minimum, maximum }: Scale): ItemAgreement {
  return {
    ratings: ratings.length,
    deviation: averageDeviation(ratings),
    variance: variance(ratings),
    aWg: ratings.length < minimumForAWg ? null : aWg(ratings, minimum, maximum),
  }
}

/** Agreement over several items: each figure the mean over those items on which it is defined. */
export function agreementOverItems(items: readonly ItemAgreement[], scale: Scale) {
  const uniform = uniformNullVariance(scalePoints(scale))
  const skewed = skewedNullVariance(scalePoints(scale))
  const variances = items.flatMap((item) => item.variance ?? [])
  const awgItems = items.flatMap((item) => item.aWg ?? [])
  const meanVariance = mean(variances)
  const ratings = Math.max(0, ...items.map((item) => item.ratings))
  const nothing: Reason = ratings === 0 ? 'empty' : 'too_few_raters'
  const noSkew: Reason = meanVariance === null ? nothing : 'outside_defined_range'
  const beyond = (expected: number) => variances.filter((value) => exceedsNull(value, expected)).length
  const lindell = (expected: number | null) =>
    meanVariance === null || expected === null ? null : unboundedAgreement(meanVariance, expected)
  return {
    meanVariance,
    nullVariances: { uniform, skewed },
    values: {
      ad: mean(items.flatMap((item) => item.deviation ?? [])),
      awg: mean(awgItems),
      lindellUniform: lindell(uniform),
      lindellSkewed: lindell(skewed),
      clippedSkewed: skewed === null || meanVariance === null ? null : beyond(skewed),
    },
    whenNull: {
      ad: nothing,
      awg: ratings < 2 ? nothing : ratings < minimumForAWg ? 'below_minimum' : 'outside_defined_range',
      lindellUniform: nothing,
      lindellSkewed: noSkew,
      clippedSkewed: noSkew,
    } satisfies Record<string, Reason>,
    standsOn: {
      items: variances.length,
      awgItems: awgItems.length,
      clippedUniform: beyond(uniform),
    },
  }
}
