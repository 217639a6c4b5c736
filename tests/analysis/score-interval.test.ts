import { describe, expect, test } from 'vitest'
import { scoreInterval, scoreMargin } from '#analysis/score-interval.ts'
import { pooledWithin } from '#analysis/statistics/pooled-within.ts'

describe('pooledWithin', () => {
  test('adds up what informants differ inside their practices', () => {
    // squares 2 and 0.5, degrees of freedom 1 + 1
    expect(pooledWithin([[1, 3], [4, 5], [2]])).toEqual({ sd: Math.sqrt(2.5 / 2), df: 2 })
  })

  test('does not count practices without a score', () => {
    expect(pooledWithin([[1, 3], [], [4, 5]])).toEqual(
      pooledWithin([
        [1, 3],
        [4, 5],
      ]),
    )
  })

  test('is not defined when no practice has two informants', () => {
    expect(pooledWithin([[1], [3]])).toEqual({ sd: null, df: 0 })
  })
})

describe('scoreInterval', () => {
  test('is as wide for one informant as the others tell, and half as wide for four', () => {
    // t(.975; 10) = 2.2281389
    const margin = scoreMargin({ sd: 0.6, df: 10 }, 0.95)
    expect(margin.margin).toBeCloseTo(2.228138852 * 0.6, 8)
    const one = scoreInterval(3, 1, margin)!
    const four = scoreInterval(3, 4, margin)!
    expect(one[0]).toBeCloseTo(3 - 2.228138852 * 0.6, 8)
    expect(four[1]).toBeCloseTo(3 + (2.228138852 * 0.6) / 2, 8)
  })

  test('is refused for any number of unanimous informants, whose scores are no round numbers', () => {
    for (const informants of [3, 7, 10, 11, 13, 14, 19]) {
      // element means 10/3 and 11/3, as of three items each
      const practices = [10 / 3, 11 / 3, 3.1].map((score) => Array.from({ length: informants }, () => score))
      expect(scoreMargin(pooledWithin(practices), 0.95)).toEqual({ margin: null, reason: 'no_variation' })
    }
  })

  test('is refused where nobody can differ or nobody does, and without a score', () => {
    expect(scoreMargin({ sd: null, df: 0 }, 0.95).reason).toBe('no_within_degrees_of_freedom')
    expect(scoreMargin({ sd: 0, df: 5 }, 0.95).reason).toBe('no_variation')
    expect(scoreInterval(3, 2, scoreMargin({ sd: 0, df: 5 }, 0.95))).toBeNull()
    expect(scoreInterval(null, 0, scoreMargin({ sd: 1, df: 5 }, 0.95))).toBeNull()
  })
})
