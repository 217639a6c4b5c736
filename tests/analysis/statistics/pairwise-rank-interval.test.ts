import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalQuantile } from '#analysis/statistics/normal-distribution.ts'
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

test('they are those of the step-down test taken one pair at a time, as Holm has it', () => {
  const estimates = fc.array(
    fc.tuple(fc.double({ min: 0, max: 12, noNaN: true }), fc.integer({ min: 1, max: 5 })),
    {
      maxLength: 12,
    },
  )
  fc.assert(
    fc.property(estimates, (pairs) => {
      const z = ([a, sdA]: [number, number], [b, sdB]: [number, number]) =>
        Math.abs(a - b) / Math.sqrt((sdA / 3) ** 2 + (sdB / 3) ** 2)
      const descending = pairs.flatMap((one, at) => pairs.slice(at + 1).map((other) => z(one, other)))
      descending.sort((a, b) => b - a)
      const failing = descending.findIndex(
        (value, step) => value < normalQuantile(1 - 0.05 / (2 * (descending.length - step))),
      )
      const significant = failing < 0 ? descending : descending.slice(0, failing)
      const critical = significant.at(-1) ?? Infinity
      const expected = pairs.map((own) => {
        const apart = pairs.filter((other) => z(own, other) >= critical)
        const better = apart.filter(([mean]) => mean > own[0]).length
        return [1 + better, pairs.length - (apart.length - better)]
      })
      expect(
        pairwiseRankIntervals(
          pairs.map(([mean]) => mean),
          pairs.map(([, sd]) => sd / 3),
        ),
      ).toEqual(expected)
    }),
  )
})
