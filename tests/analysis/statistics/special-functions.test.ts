import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logBeta } from '#analysis/statistics/beta-function.ts'
import { chiSquaredCdf, chiSquaredQuantile } from '#analysis/statistics/chi-squared.ts'
import { fCdf, fQuantile } from '#analysis/statistics/f-distribution.ts'
import { logGamma } from '#analysis/statistics/gamma-function.ts'
import { incompleteBeta, incompleteBetaOdds } from '#analysis/statistics/incomplete-beta.ts'
import { normalCdf, normalQuantile } from '#analysis/statistics/normal-distribution.ts'
import { studentTCdf, studentTQuantile } from '#analysis/statistics/student-t.ts'

type Values = readonly number[]
interface Distribution {
  readonly quantile: Values
  readonly at: Values
  readonly cdf: Values
}

/** Made in R by the script beside the file. */
const r = JSON.parse(readFileSync('tests/analysis/r-values/special-functions.json', 'utf8')) as {
  probabilities: Values
  normal: { z: Values; cdf: Values; quantile: Values }
  t: readonly (Distribution & { df: number })[]
  f: readonly (Distribution & { df1: number; df2: number })[]
  chiSquared: readonly (Distribution & { df: number })[]
  logGamma: { x: Values; value: Values }
  logBeta: { a: Values; b: Values; value: Values }
}

/** The largest difference from R, relative to R's value. */
function worst(expected: Values, computed: (place: number) => number): number {
  return Math.max(
    ...expected.map((value, place) => Math.abs(computed(place) - value) / (Math.abs(value) || 1)),
  )
}

const quantilesOf = (expected: Values, quantile: (probability: number) => number) =>
  worst(expected, (place) => quantile(r.probabilities[place]!))

describe('agrees with R to ten digits', () => {
  test('normal distribution', () => {
    expect(quantilesOf(r.normal.quantile, normalQuantile)).toBeLessThan(1e-13)
    expect(worst(r.normal.cdf, (place) => normalCdf(r.normal.z[place]!))).toBeLessThan(1e-13)
  })

  test.each(r.t)("Student's t with $df degrees of freedom", ({ df, quantile, at, cdf }) => {
    expect(quantilesOf(quantile, (probability) => studentTQuantile(probability, df))).toBeLessThan(1e-10)
    expect(worst(cdf, (place) => studentTCdf(at[place]!, df))).toBeLessThan(1e-10)
  })

  test.each(r.f)('F with $df1 and $df2 degrees of freedom', ({ df1, df2, quantile, at, cdf }) => {
    expect(quantilesOf(quantile, (probability) => fQuantile(probability, df1, df2))).toBeLessThan(1e-10)
    expect(worst(cdf, (place) => fCdf(at[place]!, df1, df2))).toBeLessThan(1e-10)
  })

  test.each(r.chiSquared)('χ² with $df degrees of freedom', ({ df, quantile, at, cdf }) => {
    expect(quantilesOf(quantile, (probability) => chiSquaredQuantile(probability, df))).toBeLessThan(1e-10)
    expect(worst(cdf, (place) => chiSquaredCdf(at[place]!, df))).toBeLessThan(1e-10)
  })

  test('gamma and beta function', () => {
    expect(worst(r.logGamma.value, (place) => logGamma(r.logGamma.x[place]!))).toBeLessThan(1e-13)
    const { a, b, value } = r.logBeta
    expect(worst(value, (place) => logBeta(a[place]!, b[place]!))).toBeLessThan(1e-13)
  })
})

describe('values that can be checked by hand', () => {
  test('Student’s t with one degree of freedom is Cauchy, with two an algebraic function', () => {
    expect(studentTQuantile(0.75, 1)).toBeCloseTo(1, 14)
    expect(studentTCdf(Math.SQRT2, 2)).toBeCloseTo(0.5 + Math.SQRT2 / (2 * Math.sqrt(4)), 14)
  })

  test('χ² with two degrees of freedom is exponential', () => {
    expect(chiSquaredQuantile(0.5, 2)).toBeCloseTo(2 * Math.LN2, 14)
  })

  test('the ends', () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity])
    expect([studentTQuantile(0, 3), studentTQuantile(0.5, 3), studentTQuantile(1, 3)]).toEqual([
      -Infinity,
      0,
      Infinity,
    ])
    expect([fQuantile(0, 2, 3), fQuantile(1, 2, 3)]).toEqual([0, Infinity])
    expect([chiSquaredQuantile(0, 3), chiSquaredQuantile(1, 3)]).toEqual([0, Infinity])
    expect([normalCdf(-Infinity), normalCdf(0), normalCdf(Infinity)]).toEqual([0, 0.5, 1])
    expect([studentTCdf(-Infinity, 2), studentTCdf(0, 2), studentTCdf(Infinity, 2)]).toEqual([0, 0.5, 1])
    expect([fCdf(0, 2, 3), fCdf(Infinity, 2, 3)]).toEqual([0, 1])
    expect([chiSquaredCdf(0, 2), chiSquaredCdf(Infinity, 2)]).toEqual([0, 1])
  })
})

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })
const degrees = fc.double({ min: 0.5, max: 20_000, noNaN: true })

describe('properties', () => {
  test('a distribution function undoes its quantile', () => {
    fc.assert(
      fc.property(probability, degrees, degrees, (p, df1, df2) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 13)
        expect(studentTCdf(studentTQuantile(p, df1), df1)).toBeCloseTo(p, 10)
        expect(fCdf(fQuantile(p, df1, df2), df1, df2)).toBeCloseTo(p, 10)
        expect(chiSquaredCdf(chiSquaredQuantile(p, df1), df1)).toBeCloseTo(p, 10)
      }),
    )
  })

  test('F of one over the other is one over F', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), degrees, degrees, (p, df1, df2) => {
        const product = fQuantile(p, df1, df2) * fQuantile(1 - p, df2, df1)
        expect(product).toBeCloseTo(1, 9)
      }),
    )
  })
})

test('a wrong use throws', () => {
  for (const wrong of [-0.1, 1.1, NaN]) {
    expect(() => normalQuantile(wrong)).toThrow(RangeError)
    expect(() => studentTQuantile(wrong, 3)).toThrow(RangeError)
    expect(() => fQuantile(wrong, 3, 4)).toThrow(RangeError)
    expect(() => chiSquaredQuantile(wrong, 3)).toThrow(RangeError)
    expect(() => incompleteBeta(wrong, 3, 4)).toThrow(RangeError)
    expect(() => incompleteBetaOdds(wrong, 3, 4)).toThrow(RangeError)
  }
  for (const wrong of [-1, 0, Infinity, NaN]) {
    expect(() => studentTQuantile(0.3, wrong)).toThrow(RangeError)
    expect(() => studentTCdf(0.3, wrong)).toThrow(RangeError)
    expect(() => fQuantile(0.3, wrong, 4)).toThrow(RangeError)
    expect(() => fCdf(0.3, 4, wrong)).toThrow(RangeError)
    expect(() => chiSquaredQuantile(0.3, wrong)).toThrow(RangeError)
    expect(() => chiSquaredCdf(1, wrong)).toThrow(RangeError)
    expect(() => logGamma(wrong)).toThrow(RangeError)
    expect(() => logBeta(2, wrong)).toThrow(RangeError)
  }
  expect(() => normalCdf(NaN)).toThrow(RangeError)
  expect(() => studentTCdf(NaN, 3)).toThrow(RangeError)
  expect(() => fCdf(-1, 3, 4)).toThrow(RangeError)
  expect(() => chiSquaredCdf(-1, 3)).toThrow(RangeError)
})
