import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankCorrelation } from '#analysis/statistics/rank-correlation.ts'
import { averageRanks, minimumRanks, withoutRoundingNoise } from '#analysis/statistics/ranks.ts'
import { highestPlaces, topKOverlap } from '#analysis/statistics/top-k-overlap.ts'

const scores = fc.array(fc.option(fc.integer({ min: 1, max: 8 })), { maxLength: 25 })

describe('ranks', () => {
  test('count from the highest, and practices with the same score share a rank', () => {
    expect(averageRanks([3, 5, 5, 1])).toEqual([3, 1.5, 1.5, 4])
    expect(minimumRanks([3, 5, 5, 1])).toEqual([3, 1, 1, 4])
  })

  test('pass over a practice without a score', () => {
    expect(minimumRanks([null, 2, 3])).toEqual([null, 2, 1])
    expect(averageRanks([])).toEqual([])
  })

  test('of n practices add up to n (n + 1) / 2 whatever the ties', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const found = averageRanks(values).filter((rank) => rank !== null)
        expect(found.reduce((sum, rank) => sum + rank, 0)).toBe((found.length * (found.length + 1)) / 2)
      }),
    )
  })

  test('do not tell sums of the same numbers in another order apart', () => {
    const sums = [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1]
    expect(sums[0]).not.toBe(sums[1])
    expect(minimumRanks(sums.map(withoutRoundingNoise))).toEqual([1, 1])
  })
})

describe('rankCorrelation', () => {
  test('counts a single swap of neighbours', () => {
    // 6 pairs, one of them the other way round: (5 − 1) / 6; Spearman 1 − 6 · 2 / (4 · 15)
    const result = rankCorrelation([1, 2, 3, 4], [1, 3, 2, 4])
    expect(result.kendallTauB).toBeCloseTo(4 / 6, 12)
    expect(result.spearman).toBeCloseTo(0.8, 12)
    expect(result).toMatchObject({ concordant: 5, discordant: 1, cases: 4, reasons: {} })
  })

  test('is not defined when one of the two does not vary, nor for one case', () => {
    expect(rankCorrelation([2, 2, 2], [1, 2, 3])).toMatchObject({
      kendallTauB: null,
      spearman: null,
      reasons: { kendallTauB: 'no_variation', spearman: 'no_variation' },
    })
    expect(rankCorrelation([2, null], [1, 3]).reasons.kendallTauB).toBe('too_few_groups')
    expect(() => rankCorrelation([1], [])).toThrow(RangeError)
  })

  test('does not depend on the order of cases and turns its sign with one of the two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ max: 5 }), fc.integer({ max: 5 })), { maxLength: 20 }),
        (pairs) => {
          const x = pairs.map(([first]) => first)
          const y = pairs.map(([, second]) => second)
          const result = rankCorrelation(x, y)
          expect(rankCorrelation([...x].reverse(), [...y].reverse())).toEqual(result)
          const turned = rankCorrelation(
            x.map((value) => -value),
            y,
          )
          expect(turned.discordant).toBe(result.concordant)
          if (result.kendallTauB === null) return
          expect(Math.abs(result.kendallTauB)).toBeLessThan(1 + 1e-12)
          expect(turned.kendallTauB).toBeCloseTo(-result.kendallTauB, 12)
          expect(turned.spearman).toBeCloseTo(-result.spearman!, 12)
        },
      ),
    )
  })
})

describe('topKOverlap', () => {
  test('is the share of k that both lists have', () => {
    expect(topKOverlap(['havnen', 'broen', 'åen'], ['broen', 'åen', 'fyret'], 3)).toBeCloseTo(2 / 3, 12)
    expect(topKOverlap([], ['broen'], 3)).toBe(0)
    expect(() => topKOverlap(['broen', 'åen'], [], 1)).toThrow(RangeError)
    expect(() => topKOverlap([], [], 0)).toThrow(RangeError)
  })

  test('takes the highest, leaving out what has no score', () => {
    expect(highestPlaces([2, null, 5, 2, 4], 3)).toEqual([2, 4, 0])
    expect(highestPlaces([null], 3)).toEqual([])
  })
})
