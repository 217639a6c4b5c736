import { describe, expect, test } from 'vitest'
import { inverseSpline } from '#analysis/statistics/inverse-spline.ts'

const places = [0, 0.5, 1.2, 2, 3.1, 4]

describe('inverseSpline', () => {
  // predict(backSpline(interpSpline(places, values)), at) of R 4.2.2, package splines
  test.each([
    {
      name: 'points that bend both ways',
      values: [-2, -1.7, -0.6, 0.3, 1.9, 2.4],
      at: [-2, -1.9, -1.65, 0, 0.3, 1, 2.2, 2.4],
      wanted: [
        0, 0.217224040024551, 0.544102325942173, 1.731209138664432, 2, 2.465566231176906, 3.53520679712085, 4,
      ],
    },
    {
      name: 'another end',
      values: [-2, -1.7, -0.6, 0.3, 0.9, 1.2],
      at: [-1.9, -1, 1.05],
      wanted: [0.215641790021534, 0.973078337210767, 3.521603815406392],
    },
    {
      name: 'a logarithm',
      values: places.map((place) => Math.log(place + 1)),
      at: [0.1, 0.5, 1.5],
      wanted: [0.123315173118822, 0.642821968386502, 3.485960089165271],
    },
    {
      name: 'a square',
      values: places.map((place) => place ** 2 - 3),
      at: [-2.9, -1, 11],
      wanted: [0.253781971406808, 1.414280218580699, 3.71830985915493],
    },
  ])('goes through $name as R does', ({ values, at, wanted }) => {
    const inverse = inverseSpline(places, values)
    for (const [place, value] of at.entries()) expect(inverse(value)).toBeCloseTo(wanted[place]!, 12)
  })

  test('knows nothing outside the points', () => {
    const inverse = inverseSpline([0, 1, 2], [0, 1, 3])
    expect(inverse(-0.1)).toBeNull()
    expect(inverse(3.1)).toBeNull()
  })

  test('joins points by chords where values do not rise', () => {
    expect(inverseSpline([0, 1, 2, 3], [0, 2, 1, 4])(3)).toBeCloseTo(2 + 2 / 3, 12)
    expect(inverseSpline([0, 1, 2, 3], [0, 0, 2, 4])(1)).toBeCloseTo(1.5, 12)
  })

  test('needs three points, and a value for each', () => {
    expect(() => inverseSpline([0, 1], [0, 1])).toThrow(RangeError)
    expect(() => inverseSpline([0, 1, 2], [0, 1])).toThrow(RangeError)
  })
})
