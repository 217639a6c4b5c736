import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadDots } from '#app/components/charts/spread-dots.ts'

test('dots that do not meet stay on the line', () => {
  expect(spreadDots([10, 20, 30], 5)).toEqual([0, 0, 0])
})

test('equal dots go up and down in turn', () => {
  expect(spreadDots([10, 10, 10, 10], 5)).toEqual([0, 1, -1, 2])
})

test('no two dots cover each other, and the same dots always fall the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 }), (places) => {
      const rows = spreadDots(places, 5)
      expect(spreadDots(places, 5)).toEqual(rows)
      const meeting = rows.flatMap((row, a) =>
        rows.slice(a + 1).filter((other, index) => {
          const apart = Math.abs(places[a]! - places[a + 1 + index]!)
          return other === row && apart < 5
        }),
      )
      expect(meeting).toEqual([])
    }),
  )
})
