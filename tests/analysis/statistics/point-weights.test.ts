import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestToEqual } from '#analysis/statistics/nearest-to-equal.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { rankOrderCentroid } from '#analysis/statistics/rank-order-centroid.ts'
import { weightDraws } from '#analysis/statistics/weight-draws.ts'

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

describe('rankOrderCentroid', () => {
  test('gives the weights of the source for four ranked attributes', () => {
    // Barron & Barrett (1996): .5208 .2708 .1458 .0625
    const expected = [25 / 48, 13 / 48, 7 / 48, 3 / 48]
    for (const [place, weight] of rankOrderCentroid(4, [0, 1, 2, 3]).entries()) {
      expect(weight).toBeCloseTo(expected[place]!, 14)
    }
  })

  test('is the centre of the corners that the order leaves', () => {
    // the region has corners (1, 0, 0 …), (1/2, 1/2, 0 …), (1/3, 1/3, 1/3 …) …, and its centroid is their mean
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        const corner = (size: number) => order.map((_, place) => (order.indexOf(place) < size ? 1 / size : 0))
        const corners = order.map((_, rank) => corner(rank + 1))
        for (const [place, weight] of rankOrderCentroid(6, order).entries()) {
          expect(weight).toBeCloseTo(total(corners.map((one) => one[place]!)) / 6, 12)
        }
      }),
    )
  })

  test('is the mean of weights drawn at random in the order, with free criteria too', () => {
    const order = [3, 0]
    const draw = weightDraws({ criteria: 5, order })!
    const random = randomStream(11)
    const weights = new Float64Array(5)
    const means = [0, 0, 0, 0, 0]
    for (let count = 0; count < 40_000; count += 1) {
      draw(weights, random)
      for (const [place, weight] of weights.entries()) means[place]! += weight / 40_000
    }
    for (const [place, weight] of rankOrderCentroid(5, order).entries()) {
      expect(means[place]).toBeCloseTo(weight, 2)
    }
  })

  test('is equal weights without an order, and 1 for a single criterion', () => {
    expect(rankOrderCentroid(4, [])).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(rankOrderCentroid(1, [0])).toEqual([1])
  })

  test('refuses an order that is none', () => {
    expect(() => rankOrderCentroid(0, [])).toThrow(RangeError)
    expect(() => rankOrderCentroid(2, [0, 0])).toThrow(RangeError)
    expect(() => rankOrderCentroid(2, [2])).toThrow(RangeError)
  })
})

describe('nearestToEqual', () => {
  test('is equal weights when the bounds leave them, and else gives way no more than it must', () => {
    expect(nearestToEqual([0, 0, 0, 0], [1, 1, 1, 1])).toEqual([0.25, 0.25, 0.25, 0.25])
    // 40 % for the first leaves 20 % for each of the others
    const found = nearestToEqual([0.4, 0, 0, 0], [1, 1, 1, 1])!
    for (const [place, weight] of [0.4, 0.2, 0.2, 0.2].entries()) expect(found[place]).toBeCloseTo(weight, 14)
  })

  test('is nearer to equal than anything else on a fine grid within the bounds', () => {
    const steps = 40
    const share = fc.integer({ min: 0, max: steps }).map((step) => step / steps)
    const pair = fc.tuple(share, share).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 3 }), (bounds) => {
        const [lower, upper] = [bounds.map(([least]) => least), bounds.map(([, most]) => most)]
        const distance = (weights: readonly number[]) =>
          weights.reduce((sum, weight) => sum + (weight - 1 / 3) ** 2, 0)
        const grid: number[][] = []
        for (let a = 0; a <= steps; a += 1) {
          for (let b = 0; a + b <= steps; b += 1) {
            const weights = [a / steps, b / steps, (steps - a - b) / steps]
            if (weights.every((weight, at) => weight >= lower[at]! - 1e-9 && weight <= upper[at]! + 1e-9)) {
              grid.push(weights)
            }
          }
        }
        const found = nearestToEqual(lower, upper)
        // bounds are on the grid, so that there is a point of it whenever there is any
        expect(found === null).toBe(grid.length === 0)
        if (!found) return
        expect(total(found)).toBeCloseTo(1, 12)
        for (const [place, weight] of found.entries()) {
          expect(weight).toBeGreaterThanOrEqual(lower[place]!)
          expect(weight).toBeLessThanOrEqual(upper[place]!)
        }
        expect(distance(found)).toBeLessThanOrEqual(Math.min(...grid.map(distance)) + 1e-12)
      }),
    )
  })

  test('takes bounds that leave one point, whatever rounding says', () => {
    const tenths = Array.from({ length: 10 }, () => 0.1)
    expect(nearestToEqual(tenths, tenths)).toEqual(tenths)
  })

  test('is not there when the bounds contradict each other', () => {
    expect(nearestToEqual([0.6, 0.6], [1, 1])).toBeNull()
    expect(nearestToEqual([0, 0], [0.4, 0.4])).toBeNull()
    expect(nearestToEqual([0.5, 0], [0.4, 1])).toBeNull()
    expect(() => nearestToEqual([0], [1, 1])).toThrow(RangeError)
    expect(() => nearestToEqual([-0.1], [1])).toThrow(RangeError)
  })
})
