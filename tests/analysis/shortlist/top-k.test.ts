import { expect, test } from 'vitest'
import { topKChances, zoneOf } from '#analysis/shortlist/top-k.ts'
import { randomStream } from '#analysis/statistics/random.ts'

const settings = { k: 1, draws: 20_000 }

test('two practices change places as often as the difference of two normal scores changes sign', () => {
  // Φ(.3 / √(.3² + .4²)) = Φ(.6) = .7257
  const [first, second] = topKChances([4.1, 3.8], [0.3, 0.4], settings, randomStream(1))
  expect(first!.probabilityTopK).toBeCloseTo(0.7257, 2)
  expect(first!.rankInterval).toEqual([1, 2])
  expect(first!.zone).toBe('borderline')
  expect(first!.probabilityTopK! + second!.probabilityTopK!).toBeCloseTo(1, 12)
})

test('scores that are known for certain have their ranks for certain; what is tied takes turns', () => {
  const found = topKChances([5, 3, 3], [0, 0, 0], { k: 2, draws: 2000 }, randomStream(1))
  expect(found[0]).toMatchObject({ probabilityTopK: 1, rankInterval: [1, 1], zone: 'certain', reasons: {} })
  expect(found[1]!.probabilityTopK).toBeCloseTo(0.5, 1)
  expect(found[1]!.rankInterval).toEqual([2, 3])
})

test('zones begin at .20 and .80', () => {
  expect([0.8, 0.79, 0.2, 0.19].map(zoneOf)).toEqual(['certain', 'borderline', 'borderline', 'outside'])
})

test('without uncertainty there is neither chance nor interval', () => {
  const [only] = topKChances([4], null, settings, randomStream(1), 'no_within_degrees_of_freedom')
  expect(only).toMatchObject({
    probabilityTopK: null,
    rankInterval: null,
    pairwiseRankInterval: null,
    zone: null,
    reasons: { rankInterval: 'no_within_degrees_of_freedom' },
  })
  expect(topKChances([], [], settings, randomStream(1))).toEqual([])
})

test('wrong use is refused', () => {
  const chances = (scores: number[], sds: number[], k: number, draws: number) => () =>
    topKChances(scores, sds, { k, draws }, randomStream(1))
  expect(chances([1], [], 1, 1)).toThrow(RangeError)
  expect(chances([1], [-1], 1, 1)).toThrow(RangeError)
  expect(chances([1], [1], 0, 1)).toThrow(RangeError)
  expect(chances([1], [1], 1, 0.5)).toThrow(RangeError)
})
