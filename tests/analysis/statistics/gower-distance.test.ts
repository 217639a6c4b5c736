import { expect, test } from 'vitest'
import { gowerDistance } from '#analysis/statistics/gower-distance.ts'

const variables = [
  { kind: 'nominal' as const, values: ['Aarhus', 'Sorø', 'Aarhus'], weight: 1 },
  { kind: 'interval' as const, values: [10, 20, 30], weight: 2 },
  { kind: 'interval' as const, values: [5, null, 5], weight: 1 },
]

test('practices differ by the weighted share of what they differ in', () => {
  const distance = gowerDistance(variables)
  // another municipality (1) and half the range (2 · ½), over weights 1 + 2: the third is not known of both
  expect(distance(0, 1)).toBeCloseTo(2 / 3, 12)
  // the same municipality, the whole range, and a variable that does not vary: 2 / 4
  expect(distance(0, 2)).toBeCloseTo(0.5, 12)
  expect(distance(1, 1)).toBe(0)
  expect(distance(2, 1)).toBe(distance(1, 2))
})

test('practices of which nothing is known of both have no distance', () => {
  expect(gowerDistance([{ kind: 'nominal', values: ['a', null], weight: 1 }])(0, 1)).toBeNull()
  expect(gowerDistance([])(0, 1)).toBeNull()
  expect(() => gowerDistance([{ kind: 'nominal', values: [], weight: -1 }])).toThrow(RangeError)
})
