import fc from 'fast-check'
import { expect, test } from 'vitest'
import { descendingOrder } from '#analysis/statistics/descending-order.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { topPlaces } from '#analysis/statistics/top-places.ts'

test('scores come out highest first, whatever their spread', () => {
  const values = fc.array(
    fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  )
  fc.assert(
    fc.property(values, (scores) => {
      const order = descendingOrder(scores.length)(Float64Array.from(scores), randomStream(1))
      expect(Array.from(order.slice().sort())).toEqual(scores.map((_, place) => place))
      const sorted = [...scores].sort((a, b) => b - a)
      for (const [rank, place] of order.entries()) expect(scores[place]).toBeCloseTo(sorted[rank]!, 5)
    }),
  )
})

test('the highest k are those of the whole order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      (scores, k) => {
        const values = Float64Array.from(scores)
        const order = descendingOrder(scores.length)(values, randomStream(1))
        const top = topPlaces(scores.length, k)(values, randomStream(1))
        expect(top.slice().sort()).toEqual(order.slice(0, k).sort())
      },
    ),
  )
})

test('of three practices that are tied for two places each gets one two times in three', () => {
  const random = randomStream(5)
  const find = topPlaces(4, 3)
  const order = descendingOrder(4)
  const values = Float64Array.from([2, 9, 2, 2])
  const found = [0, 0, 0, 0]
  const first = [0, 0, 0, 0]
  for (let draw = 0; draw < 3000; draw += 1) {
    for (const place of find(values, random)) found[place]! += 1 / 3000
    first[order(values, random)[1]!]! += 1 / 3000
  }
  expect(found[1]).toBeCloseTo(1, 9)
  for (const place of [0, 2, 3]) {
    expect(found[place]).toBeCloseTo(2 / 3, 1)
    expect(first[place]).toBeCloseTo(1 / 3, 1)
  }
})
