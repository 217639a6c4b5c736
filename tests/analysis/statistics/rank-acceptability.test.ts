import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '#analysis/statistics/random.ts'
import { rankAcceptability } from '#analysis/statistics/rank-acceptability.ts'
import { fixedScores, normalScores } from '#analysis/statistics/score-draws.ts'
import { fixedWeights, weightDraws, type WeightSpace } from '#analysis/statistics/weight-draws.ts'

function meanWeights(space: WeightSpace, draws = 20_000) {
  const draw = weightDraws(space)!
  const random = randomStream(7)
  const weights = new Float64Array(space.criteria)
  const sums = new Float64Array(space.criteria)
  const drawn: number[][] = []
  for (let count = 0; count < draws; count += 1) {
    draw(weights, random)
    drawn.push([...weights])
    for (const [place, weight] of weights.entries()) sums[place]! += weight / draws
  }
  return { means: [...sums], drawn }
}

describe('weightDraws', () => {
  test('are uniform on the simplex: every weight is 1/n on average with variance (n − 1) / (n²(n + 1))', () => {
    const { means, drawn } = meanWeights({ criteria: 4 })
    for (const mean of means) expect(mean).toBeCloseTo(0.25, 2)
    const variance = drawn.reduce((sum, [first]) => sum + (first! - 0.25) ** 2, 0) / drawn.length
    expect(variance).toBeCloseTo(3 / 80, 2)
  })

  test('in an order have the means of ordered uniform spacings', () => {
    // largest of three: (1 + 1/2 + 1/3) / 3
    const { means, drawn } = meanWeights({ criteria: 3, order: [2, 0, 1] })
    expect(means[2]).toBeCloseTo(11 / 18, 2)
    expect(means[0]).toBeCloseTo(5 / 18, 2)
    expect(means[1]).toBeCloseTo(2 / 18, 2)
    expect(drawn.every(([a, b, c]) => c! >= a! && a! >= b!)).toBe(true)
  })

  test('within bounds are those of the simplex that the bounds leave', () => {
    // the walk against plain rejection of the same bounds
    const lower = [0.1, 0.3, 0, 0]
    const upper = [1, 0.6, 0.2, 0.4]
    const walked = meanWeights({ criteria: 4, lower, upper, order: [0, 3] })
    const kept = meanWeights({ criteria: 4 }, 100_000).drawn.filter(
      (weights) =>
        weights.every((weight, place) => weight >= lower[place]! && weight <= upper[place]!) &&
        weights[0]! >= weights[3]!,
    )
    expect(kept.length).toBeGreaterThan(2000)
    for (const [place, mean] of walked.means.entries()) {
      expect(mean).toBeCloseTo(kept.reduce((sum, weights) => sum + weights[place]!, 0) / kept.length, 2)
    }
    for (const weights of walked.drawn) {
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
      expect(
        weights.every((weight, place) => weight >= lower[place]! - 1e-9 && weight <= upper[place]! + 1e-9),
      ).toBe(true)
      expect(weights[0]).toBeGreaterThanOrEqual(weights[3]! - 1e-9)
    }
  })

  test('have a single answer when the bounds leave one', () => {
    const lower = Array.from({ length: 10 }, () => 0.1)
    expect(meanWeights({ criteria: 10, lower }, 3).drawn[2]![4]).toBeCloseTo(0.1, 9)
    expect(meanWeights({ criteria: 1, upper: [1] }, 1).drawn).toEqual([[1]])
  })

  test('do not exist when bounds and order contradict each other', () => {
    expect(weightDraws({ criteria: 2, lower: [0.6, 0.6] })).toBeNull()
    expect(weightDraws({ criteria: 2, upper: [0.4, 0.4] })).toBeNull()
    expect(weightDraws({ criteria: 3, upper: [0.2, 1, 1], order: [0, 1, 2] })).toBeNull()
    expect(weightDraws({ criteria: 2, lower: [0.5, 0.3], upper: [0.4, 1] })).toBeNull()
  })

  test('refuse a space of other criteria', () => {
    expect(() => weightDraws({ criteria: 2, order: [0, 2] })).toThrow(RangeError)
    expect(() => weightDraws({ criteria: 2, order: [1, 1] })).toThrow(RangeError)
    expect(() => weightDraws({ criteria: 2, lower: [0] })).toThrow(RangeError)
    expect(() => weightDraws({ criteria: 0 })).toThrow(RangeError)
  })
})

describe('rankAcceptability', () => {
  const threeRows = [
    [5, 1],
    [3.5, 3.5],
    [1, 5],
  ]
  const uniform = () => weightDraws({ criteria: 2 })!

  test('finds the share of weights under which each practice is first', () => {
    // with weight w on the first criterion the first wins above .625, the last below .375
    const task = {
      scores: fixedScores(threeRows),
      weights: uniform(),
      k: 2,
      draws: 20_000,
      confidenceDraws: 1,
    }
    const found = rankAcceptability(task, randomStream(1))
    expect(found.map(({ first }) => first)).toEqual([
      expect.closeTo(0.375, 1),
      expect.closeTo(0.25, 1),
      expect.closeTo(0.375, 1),
    ])
    expect(found[0]!.centralWeights![0]).toBeCloseTo((1 + 0.625) / 2, 2)
    expect(found.map(({ confidenceFactor }) => confidenceFactor)).toEqual([1, 1, 1])
    expect(found[1]!.topK).toBe(1)
    expect(found[1]!.ranks).toBeNull()
  })

  test('gives every rank once, and top k as the sum of the first k', () => {
    const found = rankAcceptability(
      { scores: normalScores(threeRows, threeRows), weights: uniform(), k: 2, draws: 3000, everyRank: true },
      randomStream(1),
    )
    for (const rank of [0, 1, 2]) {
      expect(found.reduce((sum, { ranks }) => sum + ranks![rank]!, 0)).toBeCloseTo(1, 9)
    }
    for (const { ranks, topK } of found) expect(topK).toBeCloseTo(ranks![0]! + ranks![1]!, 9)
  })

  test('has no central weights for a practice that is never first', () => {
    const [, worst] = rankAcceptability(
      {
        scores: fixedScores([
          [2, 2],
          [1, 1],
        ]),
        weights: uniform(),
        k: 1,
        draws: 1000,
        confidenceDraws: 10,
      },
      randomStream(1),
    )
    expect(worst).toMatchObject({
      first: 0,
      topK: 0,
      centralWeights: null,
      confidenceFactor: null,
      reasons: { confidenceFactor: 'not_reachable' },
    })
  })

  test('breaks ties at random, one place each', () => {
    for (const everyRank of [true, false]) {
      const found = rankAcceptability(
        { scores: fixedScores([[3], [3], [3]]), weights: fixedWeights([1]), k: 2, draws: 6000, everyRank },
        randomStream(4),
      )
      for (const { first, topK } of found) {
        expect(first).toBeCloseTo(1 / 3, 1)
        expect(topK).toBeCloseTo(2 / 3, 1)
      }
      expect(found.reduce((sum, { topK }) => sum + topK!, 0)).toBeCloseTo(2, 9)
    }
  })

  test('shares the confidence factor with what is tied', () => {
    const [one] = rankAcceptability(
      { scores: fixedScores([[3], [3]]), weights: fixedWeights([2]), k: 1, draws: 100, confidenceDraws: 5 },
      randomStream(4),
    )
    expect(one!.confidenceFactor).toBe(0.5)
  })

  test('without draws says so', () => {
    const [one] = rankAcceptability(
      { scores: fixedScores(threeRows), weights: uniform(), k: 2, draws: 0 },
      randomStream(1),
    )
    expect(one!.reasons).toEqual({
      first: 'below_minimum',
      topK: 'below_minimum',
      confidenceFactor: 'below_minimum',
    })
  })

  test('finds as many for the list as there is room, on any table; full order and top alone agree on the count', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (rows, k, everyRank) => {
          const found = rankAcceptability(
            { scores: fixedScores(rows), weights: uniform(), k, draws: 20, everyRank },
            randomStream(2),
          )
          const sum = found.reduce((total, { topK }) => total + topK!, 0)
          expect(sum).toBeCloseTo(Math.min(k, rows.length), 9)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('refuses wrong use', () => {
    const scores = fixedScores(threeRows)
    expect(() => rankAcceptability({ scores, weights: uniform(), k: 0, draws: 1 }, randomStream(1))).toThrow(
      RangeError,
    )
    expect(() =>
      rankAcceptability({ scores, weights: uniform(), k: 1, draws: 1.5 }, randomStream(1)),
    ).toThrow(RangeError)
    expect(() => normalScores([[1]], [[-1]])).toThrow(RangeError)
    expect(() => normalScores([[1]], [])).toThrow(RangeError)
    expect(() => fixedScores([[1], [1, 2]])).toThrow(RangeError)
  })
})
