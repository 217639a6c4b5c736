import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brentMinimum } from '#analysis/statistics/brent-minimum.ts'

test('finds the bottom of a parabola, wherever it lies in the interval', () => {
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (bottom) => {
      const found = brentMinimum((x) => 3 + (x - bottom) ** 2, -10, 10, 1e-9)
      expect(found.at).toBeCloseTo(bottom, 6)
      expect(found.value).toBeCloseTo(3, 12)
    }),
  )
})

test('finds the bottom of a curve that no parabola follows', () => {
  // x − log x is smallest at 1; |x − 2| has a corner there
  expect(brentMinimum((x) => x - Math.log(x), 0, 50, 1e-9).at).toBeCloseTo(1, 6)
  expect(brentMinimum((x) => Math.abs(x - 2), 0, 50, 1e-9).at).toBeCloseTo(2, 6)
})

test('comes near the end that a function falls towards, and never tries it', () => {
  const tried: number[] = []
  const height = (x: number) => {
    tried.push(x)
    return x
  }
  const found = brentMinimum(height, 0, 1, 1e-9)
  expect(found.at).toBeLessThan(1e-7)
  expect(Math.min(...tried)).toBeGreaterThan(0)
})

test('refuses an interval without a length', () => {
  expect(() => brentMinimum((x) => x, 1, 1, 1e-9)).toThrow(RangeError)
})
