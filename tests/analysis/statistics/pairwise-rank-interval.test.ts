import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairwiseRankIntervals } from '#analysis/statistics/pairwise-rank-interval.ts'

test('only differences that pass the step-down test narrow the ranks', () => {
  // three pairs: z = 4.24 and 3.54 pass (2.39, 2.24), z = .71 does not
  expect(pairwiseRankIntervals([6, 1, 0], [1, 1, 1])).toEqual([
    [1, 1],
    [2, 3],
    [2, 3],
  ])
})

test('without uncertainty ranks are what they are, and tied practices share theirs', () => {
  expect(pairwiseRankIntervals([3, 2, 2], [0, 0, 0])).toEqual([
    [1, 1],
    [2, 3],
    [2, 3],
  ])
  // 0.1 + 0.2 is 0.30000000000000004
  expect(pairwiseRankIntervals([0.1 + 0.2, 0.3, 0], [0, 0, 0])).toEqual([
    [1, 2],
    [1, 2],
    [3, 3],
  ])
  expect(pairwiseRankIntervals([], [])).toEqual([])
  expect(pairwiseRankIntervals([2], [1])).toEqual([[1, 1]])
  expect(() => pairwiseRankIntervals([1], [])).toThrow(RangeError)
})

test('the interval holds the rank that the estimates give', () => {
  const estimates = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 })), {
    maxLength: 15,
  })
  fc.assert(
    fc.property(estimates, (pairs) => {
      const means = pairs.map(([mean]) => mean)
      const found = pairwiseRankIntervals(
        means,
        pairs.map(([, sd]) => sd / 3),
      )
      for (const [place, [lower, upper]] of found.entries()) {
        const rank = 1 + means.filter((mean) => mean > means[place]!).length
        expect(lower).toBeLessThanOrEqual(rank)
        expect(upper).toBeGreaterThanOrEqual(rank)
      }
    }),
  )
})
