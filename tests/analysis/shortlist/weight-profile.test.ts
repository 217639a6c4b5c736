import { describe, expect, test } from 'vitest'
import { categoryWeights, pointWeights, weightSpaceOf } from '#analysis/shortlist/weight-profile.ts'

const elements = ['e01', 'e02', 'e03', 'e04']

describe('a weight profile', () => {
  test('of numbers weighs as it says, and leaves any weights possible', () => {
    const profile = { kind: 'numbers', weights: { e01: 60, e03: 40 } } as const
    expect(pointWeights(profile, elements)).toEqual({ e01: 60, e02: 0, e03: 40, e04: 0 })
    expect(weightSpaceOf(profile)).toEqual({})
  })

  test('of an order weighs by the rank-order centroid, and leaves the order', () => {
    const profile = { kind: 'order', order: ['e03', 'e01', 'e02', 'e04'] } as const
    const weights = pointWeights(profile, elements)!
    expect(weights['e03']).toBeCloseTo(25 / 48, 14)
    expect(weights['e04']).toBeCloseTo(3 / 48, 14)
    expect(weightSpaceOf(profile)).toEqual({ order: ['e03', 'e01', 'e02', 'e04'] })
  })

  test('of bounds weighs as near to equal as they allow, and leaves the bounds', () => {
    const profile = { kind: 'bounds', lower: { e02: 0.4 }, upper: {} } as const
    expect(pointWeights(profile, elements)!['e01']).toBeCloseTo(0.2, 14)
    expect(weightSpaceOf(profile)).toEqual({ lower: { e02: 0.4 }, upper: {} })
    expect(pointWeights({ kind: 'bounds', lower: { e01: 0.7, e02: 0.7 }, upper: {} }, elements)).toBeNull()
  })

  test('must name elements of the questionnaire', () => {
    expect(() => pointWeights({ kind: 'order', order: ['e12'] }, elements)).toThrow('no element e12')
  })
})

test('categories that weigh the same share their weight among their elements', () => {
  expect(categoryWeights([['e01'], ['e02', 'e03', 'e04'], []])).toEqual({
    e01: 1 / 2,
    e02: 1 / 6,
    e03: 1 / 6,
    e04: 1 / 6,
  })
})
