import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aWg } from '#analysis/statistics/a-wg.ts'
import { averageDeviation, averageDeviationCutOff } from '#analysis/statistics/average-deviation.ts'
import {
  discreteVariance,
  nullDistributions,
  skewedNullVariance,
  uniformNullVariance,
} from '#analysis/statistics/null-variance.ts'
import { variance } from '#analysis/statistics/variance.ts'
import {
  exceedsNull,
  unboundedAgreement,
  withinGroupAgreement,
} from '#analysis/statistics/within-group-agreement.ts'

const someRatings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 })

describe('averageDeviation', () => {
  test('is 0 when everybody gives the same rating', () => {
    expect(averageDeviation([4, 4, 4])).toBe(0)
    expect(averageDeviation([4, 4, 4], 'median')).toBe(0)
  })

  test('by hand: 1, 3, 3, 5, 5 about the mean 3.4 and the median 3', () => {
    expect(averageDeviation([5, 1, 3, 5, 3])).toBeCloseTo((2.4 + 0.4 + 0.4 + 1.6 + 1.6) / 5, 12)
    expect(averageDeviation([5, 1, 3, 5, 3], 'median')).toBeCloseTo(6 / 5, 12)
  })

  test('is not defined for a single informant', () => {
    expect(averageDeviation([3])).toBeNull()
    expect(averageDeviation([], 'median')).toBeNull()
  })

  test('is nowhere smaller than about the median', () => {
    fc.assert(
      fc.property(someRatings, (ratings) => {
        expect(averageDeviation(ratings)!).toBeGreaterThanOrEqual(
          averageDeviation(ratings, 'median')! - 1e-12,
        )
      }),
    )
  })

  test('is to be at most .83 of a point on five points', () => {
    expect(averageDeviationCutOff(5)).toBeCloseTo(0.8333, 4)
  })
})

describe('aWg', () => {
  test('is 1 for full agreement in the middle and at the ends, and does not exist just beside them', () => {
    expect(aWg([3, 3, 3], 1, 5)).toBe(1)
    expect(aWg([5, 5, 5], 1, 5)).toBe(1)
    expect(aWg([1, 1], 1, 5)).toBe(1)
    expect(aWg([4, 4, 4], 1, 5)).toBeNull()
  })

  test('is −1 for two camps at the ends', () => {
    expect(aWg([1, 5, 1, 5], 1, 5)).toBeCloseTo(-1, 12)
  })

  test('exists at the very ends of its range: from 7/3 to 11/3 for three informants', () => {
    expect(aWg([1, 3, 3], 1, 5)).toBeCloseTo(0.5, 12)
    expect(aWg([5, 3, 3], 1, 5)).toBeCloseTo(0.5, 12)
    expect(aWg([2, 2, 2], 1, 5)).toBeNull()
  })

  test('for two informants exists at the midpoint and at the ends only', () => {
    expect(aWg([2, 4], 1, 5)).toBeCloseTo(0.5, 12)
    expect(aWg([3, 4], 1, 5)).toBeNull()
  })

  test('says the same of a scale that is turned around', () => {
    fc.assert(
      fc.property(someRatings, (ratings) => {
        const turned = aWg(
          ratings.map((rating) => 6 - rating),
          1,
          5,
        )
        const plain = aWg(ratings, 1, 5)
        if (plain === null) expect(turned).toBeNull()
        else expect(turned).toBeCloseTo(plain, 10)
      }),
    )
  })

  test('never leaves −1 … 1', () => {
    fc.assert(
      fc.property(someRatings, (ratings) => {
        const agreement = aWg(ratings, 1, 5) ?? 0
        expect(agreement).toBeGreaterThanOrEqual(-1 - 1e-9)
        expect(agreement).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('refuses ratings off the scale and a scale without width', () => {
    expect(() => aWg([1, 6], 1, 5)).toThrow(RangeError)
    expect(() => aWg([1, 1], 1, 1)).toThrow(RangeError)
  })
})

describe('withinGroupAgreement', () => {
  test('is q for one item and grows with the number of items', () => {
    // q = 1 − 1/2; four items: 4 · ½ / (4 · ½ + ½) = 0.8
    expect(withinGroupAgreement(1, 2)).toBe(0.5)
    expect(withinGroupAgreement(1, 2, 4)).toBeCloseTo(0.8, 12)
  })

  test('is 0 where informants differ more than at random; the plain index is negative', () => {
    expect(withinGroupAgreement(16 / 3, 2, 4)).toBe(0)
    expect(unboundedAgreement(16 / 3, 2)).toBeCloseTo(-5 / 3, 12)
    expect(exceedsNull(16 / 3, 2)).toBe(true)
    expect(exceedsNull(2, 2)).toBe(false)
  })

  test('refuses a null variance of 0, a negative variance and no items', () => {
    expect(() => withinGroupAgreement(1, 0)).toThrow(RangeError)
    expect(() => unboundedAgreement(-1, 2)).toThrow(RangeError)
    expect(() => withinGroupAgreement(1, 2, 0)).toThrow(RangeError)
  })
})

describe('null variances', () => {
  test('of the uniform distribution are (c² − 1) / 12', () => {
    expect(uniformNullVariance(5)).toBe(2)
    expect(uniformNullVariance(4)).toBe(1.25)
    for (const points of [2, 3, 7]) {
      expect(discreteVariance(Array(points).fill(1 / points))).toBeCloseTo(uniformNullVariance(points), 12)
    }
    expect(() => uniformNullVariance(1)).toThrow(RangeError)
  })

  test('of the tabulated distributions are those of the tables', () => {
    const variances = Object.values(nullDistributions).map((probabilities) => discreteVariance(probabilities))
    const tabulated = [1.34, 0.9, 0.44, 1.32, 1.04, 0.89]
    for (const [place, expected] of tabulated.entries()) expect(variances[place]).toBeCloseTo(expected, 10)
  })

  test('a slight skew is agreed on for four and five points only', () => {
    expect(skewedNullVariance(5)).toBeCloseTo(1.34, 12)
    expect(skewedNullVariance(4)).toBeCloseTo(0.89, 12)
    expect(skewedNullVariance(7)).toBeNull()
  })

  test('refuses what is no distribution', () => {
    expect(() => discreteVariance([0.5, 0.4])).toThrow(RangeError)
    expect(() => discreteVariance([1.5, -0.5])).toThrow(RangeError)
  })
})

test('the variance of a single rating is not defined', () => {
  expect(variance([3])).toBeNull()
  expect(variance([1, 5])).toBe(8)
})
