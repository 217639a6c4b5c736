import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantile } from '#analysis/statistics/quantile.ts'
import { standardDeviation } from '#analysis/statistics/standard-deviation.ts'
import { weightedMean } from '#analysis/statistics/weighted-mean.ts'
import { weightedQuantile } from '#analysis/statistics/weighted-quantile.ts'
import { weightedStandardDeviation } from '#analysis/statistics/weighted-standard-deviation.ts'

const someValues = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 30 })

describe('quantile', () => {
  test('interpolates between neighbours as R does by default', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5)
    expect(quantile([7], 0.9)).toBe(7)
  })

  test('is not defined without values', () => {
    expect(quantile([], 0.5)).toBeNull()
    expect(weightedQuantile([], [], 0.5)).toBeNull()
  })

  test('refuses a probability outside 0 to 1', () => {
    expect(() => quantile([1], 1.5)).toThrow(RangeError)
    expect(() => weightedQuantile([1], [1], Number.NaN)).toThrow(RangeError)
  })
})

describe('weights that are all the same', () => {
  test('leave quantiles and standard deviation as they are without weights', () => {
    fc.assert(
      fc.property(someValues, fc.double({ min: 0, max: 1, noNaN: true }), (values, probability) => {
        const sorted = [...values].sort((a, b) => a - b)
        const weights = sorted.map(() => 0.2)
        expect(weightedQuantile(sorted, weights, probability)).toBeCloseTo(quantile(sorted, probability)!, 9)
        expect(weightedStandardDeviation(sorted, weights)).toBeCloseTo(standardDeviation(sorted)!, 9)
      }),
    )
  })
})

describe('weights', () => {
  test('a value without weight changes nothing', () => {
    expect(weightedMean([1, 3, 100], [1, 1, 0])).toBe(2)
    expect(weightedQuantile([1, 3, 100], [1, 1, 0], 0.5)).toBeCloseTo(2, 12)
  })

  test('one value has no spread', () => {
    expect(weightedStandardDeviation([4], [0.25])).toBeNull()
  })

  test('by hand: weights 3 and 1 on 0 and 4', () => {
    // mean 1; W = 4, W₂ = 10; s² = 4 / (16 − 10) · (3·1 + 1·9) = 8
    expect(weightedMean([0, 4], [3, 1])).toBe(1)
    expect(weightedStandardDeviation([0, 4], [3, 1])).toBeCloseTo(Math.sqrt(8), 12)
  })
})
