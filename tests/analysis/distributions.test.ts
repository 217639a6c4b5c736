import { describe, expect, test } from 'vitest'
import { ratingDistribution } from '#analysis/distributions.ts'

describe('agreement A of a distribution', () => {
  test('is given from ten informants on', () => {
    const enough = ratingDistribution([0, 0, 5, 5, 0], 1)
    expect([enough.agreementA, enough.polarisation]).toEqual([0.75, 0.125])
    const few = ratingDistribution([0, 0, 5, 4, 0], 1)
    expect([few.agreementA, few.polarisation]).toEqual([null, null])
    expect(few.reasons.agreementA).toBe('below_minimum')
  })

  test('counts practices where weights are given, and not their informants', () => {
    expect(ratingDistribution([4.5, 0, 4.5], 1, { n: 9, squaredWeights: 3 }).reasons.polarisation).toBe(
      'below_minimum',
    )
    expect(ratingDistribution([5, 0, 5], 1, { n: 10, squaredWeights: 4 }).agreementA).toBe(-1)
  })

  test('is not defined on two points, and not without answers', () => {
    expect(ratingDistribution([20, 30], 1).reasons.agreementA).toBe('outside_defined_range')
    expect(ratingDistribution([0, 0, 0, 0], 1).reasons.agreementA).toBe('empty')
  })
})
