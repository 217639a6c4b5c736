import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pooledWithin } from '#analysis/statistics/pooled-within.ts'
import { squaredDeviations } from '#analysis/statistics/squared-deviations.ts'
import { standardDeviation } from '#analysis/statistics/standard-deviation.ts'
import { variance } from '#analysis/statistics/variance.ts'

describe('squaredDeviations', () => {
  test('is the sum of squares about the mean', () => {
    // about 3: 4 + 1 + 0 + 1 + 4
    expect(squaredDeviations([1, 2, 3, 4, 5])).toBe(10)
    expect(squaredDeviations([])).toBe(0)
  })

  test('is exactly 0 when informants agree, however many they are and whatever their score', () => {
    const scores = fc.tuple(fc.integer({ min: 1, max: 220 }), fc.integer({ min: 1, max: 44 }))
    fc.assert(
      fc.property(scores, fc.integer({ min: 2, max: 40 }), ([above, below], informants) => {
        const same = Array.from({ length: informants }, () => above / below)
        expect(squaredDeviations(same)).toBe(0)
        expect(variance(same)).toBe(0)
        expect(standardDeviation(same)).toBe(0)
        expect(pooledWithin([same, [1]])).toEqual({ sd: 0, df: informants - 1 })
      }),
    )
  })

  test('keeps what little variation there is', () => {
    expect(standardDeviation([3, 3 + 1e-9])).toBeCloseTo(1e-9 / Math.SQRT2, 15)
    expect(standardDeviation([-1e-20, 1e-20])).toBeCloseTo(Math.SQRT2 * 1e-20, 30)
  })
})
