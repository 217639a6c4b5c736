import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AlphaMetric } from '#analysis/statistics/alpha-sums.ts'
import { krippendorffAlpha, krippendorffAlphaBootstrap } from '#analysis/statistics/krippendorff-alpha.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { resampleWeights } from '#analysis/statistics/resampling.ts'

const metrics: readonly AlphaMetric[] = ['nominal', 'ordinal', 'interval', 'ratio']

const someMetric = fc.constantFrom(...metrics)
const someUnits = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), { maxLength: 12 })
const anyUnits = fc.array(
  fc.array(fc.oneof(fc.integer({ min: -3, max: 5 }), fc.double({ min: -10, max: 10, noNaN: true })), {
    maxLength: 5,
  }),
  { maxLength: 8 },
)

describe('krippendorffAlpha', () => {
  test('is 1 when the informants of each practice agree and practices differ', () => {
    for (const metric of metrics) {
      const { alpha, se, reasons } = krippendorffAlpha(
        [
          [1, 1],
          [4, 4, 4],
          [2, 2],
        ],
        metric,
      )
      expect(alpha).toBe(1)
      // it is 1 without any of them too, which is not to say that it is certain
      expect([se, reasons.se]).toEqual([null, 'resampling_undefined'])
    }
  })

  test('falls below zero when informants of one practice differ more than those of different ones', () => {
    // n = 4, each value twice: observed 2 · 2 pairs apart, expected 8; 1 − 3 · 4/8
    expect(
      krippendorffAlpha(
        [
          [1, 2],
          [1, 2],
        ],
        'nominal',
      ).alpha,
    ).toBe(-0.5)
  })

  test('counts distances between ordinal values by how many informants lie between them', () => {
    // counts 1, 2, 1: mid-cumulative ½, 2, 3½; observed 2 · 2.25; expected 2 (2 · 2.25 + 9 + 2 · 2.25) = 36
    expect(
      krippendorffAlpha(
        [
          [1, 2],
          [2, 3],
        ],
        'ordinal',
      ).alpha,
    ).toBeCloseTo(1 - (3 * 2 * 4.5) / 36, 12)
  })

  test('is not defined without two values for a practice', () => {
    const { alpha, se, interval, reasons, pairableUnits } = krippendorffAlpha([[4], [], [3]], 'ordinal')
    expect([alpha, se, interval, pairableUnits]).toEqual([null, null, null, 0])
    expect(reasons).toEqual({
      alpha: 'no_pairable_values',
      se: 'no_pairable_values',
      interval: 'no_pairable_values',
    })
  })

  test('is not 1 but undefined when everybody gives the same value', () => {
    for (const metric of metrics) {
      const result = krippendorffAlpha(
        [
          [3.1, 3.1],
          [3.1, 3.1, 3.1],
        ],
        metric,
      )
      expect(result.alpha).toBeNull()
      expect(result.reasons.alpha).toBe('no_variation')
      expect(result.pairableValues).toBe(5)
    }
  })

  test('has no interval from one practice, nor when one holds all the variation', () => {
    expect(krippendorffAlpha([[1, 5]], 'ordinal').reasons.se).toBe('too_few_groups')
    for (const metric of metrics) {
      const result = krippendorffAlpha(
        [
          [0.1, 0.3],
          [0.7, 0.7],
          [0.7, 0.7, 0.7],
        ],
        metric,
      )
      expect(result.alpha).not.toBeNull()
      expect(result.reasons).toEqual({ se: 'resampling_undefined', interval: 'resampling_undefined' })
    }
  })

  test('knows no ratio between negative and positive values', () => {
    expect(
      krippendorffAlpha(
        [
          [-1, 1],
          [2, 2],
        ],
        'ratio',
      ).reasons.alpha,
    ).toBe('outside_defined_range')
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [2, 2],
        ],
        'ratio',
      ).alpha,
    ).toBe(1)
  })

  test('refuses what is not a value', () => {
    expect(() => krippendorffAlpha([[1, Number.NaN]], 'interval')).toThrow(RangeError)
  })

  test('leaves a practice with one informant out of everything', () => {
    fc.assert(
      fc.property(someUnits, someMetric, fc.integer({ min: 1, max: 5 }), (units, metric, value) => {
        expect(krippendorffAlpha([...units, [value]], metric)).toEqual(krippendorffAlpha(units, metric))
      }),
    )
  })

  test('is what the definition over all pairs of values gives', () => {
    fc.assert(
      fc.property(someUnits, someMetric, (units, metric) => {
        const { alpha } = krippendorffAlpha(units, metric)
        const expected = alphaOverPairs(units, metric)
        if (expected === null) expect(alpha).toBeNull()
        else expect(alpha).toBeCloseTo(expected, 10)
      }),
    )
  })

  test('does not depend on the order of informants or practices', () => {
    fc.assert(
      fc.property(someUnits, someMetric, (units, metric) => {
        const turned = units.map((ratings) => [...ratings].reverse()).reverse()
        const [here, there] = [krippendorffAlpha(units, metric), krippendorffAlpha(turned, metric)]
        expect(there.reasons).toEqual(here.reasons)
        if (here.alpha !== null) expect(there.alpha).toBeCloseTo(here.alpha, 10)
        if (here.se !== null) expect(there.se).toBeCloseTo(here.se, 9)
      }),
    )
  })

  test('keeps to relabelling: any names for nominal, any order-keeping scale for ordinal, any line for interval', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const relabelled = (label: (value: number) => number) => units.map((ratings) => ratings.map(label))
        const same: [AlphaMetric, (value: number) => number][] = [
          ['nominal', (value) => [9, 2, 7, -4, 0.5][value - 1]!],
          ['ordinal', (value) => value ** 3],
          ['interval', (value) => 1000 - 25 * value],
          ['ratio', (value) => 3 * value],
        ]
        for (const [metric, label] of same) {
          const before = krippendorffAlpha(units, metric).alpha
          const after = krippendorffAlpha(relabelled(label), metric).alpha
          if (before === null) expect(after).toBeNull()
          else expect(after).toBeCloseTo(before, 9)
        }
      }),
    )
  })

  test('moves towards one limit when all practices are doubled', () => {
    fc.assert(
      fc.property(someUnits, someMetric, (units, metric) => {
        const once = krippendorffAlpha(units, metric)
        const twice = krippendorffAlpha([...units, ...units], metric)
        // only the factor (n − 1)/n stands between them
        const n = once.pairableValues
        if (once.alpha === null) expect(twice.alpha).toBeNull()
        else expect(1 - twice.alpha!).toBeCloseTo(((1 - once.alpha) * (2 * n - 1)) / (2 * (n - 1)), 9)
      }),
    )
  })

  test('is a number or has a reason, whatever the data', () => {
    fc.assert(
      fc.property(anyUnits, someMetric, (units, metric) => {
        const { alpha, reasons } = krippendorffAlpha(units, metric)
        expect(alpha === null).toBe(reasons.alpha !== undefined)
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})

describe('krippendorffAlphaBootstrap', () => {
  const units = [[1, 2], [4, 4, 5], [3], [2, 2], [5, 3], [1, 1, 1], [4, 5]]

  test('holds the estimate of the jackknife and an interval of its own', () => {
    const weights = resampleWeights(units.length, 2000, randomStream(7))
    const resampled = krippendorffAlphaBootstrap(units, 'ordinal', weights)
    const { alpha, pairableUnits } = krippendorffAlpha(units, 'ordinal')
    expect(resampled.alpha).toBe(alpha)
    expect(resampled.pairableUnits).toBe(pairableUnits)
    expect(resampled.interval![0]).toBeLessThan(alpha!)
    expect(resampled.interval![1]).toBeGreaterThan(alpha!)
    expect(krippendorffAlphaBootstrap(units, 'ordinal', weights)).toEqual(resampled)
  })

  test('is alpha of the practices drawn', () => {
    const drawn = [3, 1, 0, 0, 1, 1, 1]
    // every other resample is the sample itself
    const rows = Array.from({ length: 200 }, (_, row) => (row % 2 === 0 ? drawn : units.map(() => 1)))
    const weights = Uint16Array.from(rows.flat())
    const again = units.flatMap((ratings, unit) => Array.from({ length: drawn[unit]! }, () => ratings))
    for (const metric of metrics) {
      const { interval } = krippendorffAlphaBootstrap(units, metric, weights)
      const alphas = [units, again].map((of) => krippendorffAlpha(of, metric).alpha!)
      expect(interval![0]).toBeCloseTo(Math.min(...alphas), 10)
      expect(interval![1]).toBeCloseTo(Math.max(...alphas), 10)
    }
  })

  test('says why there is none', () => {
    const weights = resampleWeights(2, 200, randomStream(1))
    expect(krippendorffAlphaBootstrap([[2], [3]], 'ordinal', weights).reasons.se).toBe('no_pairable_values')
    expect(() => krippendorffAlphaBootstrap(units, 'ordinal', weights)).toThrow(RangeError)
  })
})

/** The definition, value by value: slow, and written another way than the code. */
function alphaOverPairs(units: readonly (readonly number[])[], metric: AlphaMetric): number | null {
  const pairable = units.filter((ratings) => ratings.length > 1)
  const values = pairable.flat()
  const rank = (value: number) =>
    values.filter((other) => other < value).length + values.filter((other) => other === value).length / 2
  const distance = (a: number, b: number) => {
    if (a === b) return 0
    if (metric === 'nominal') return 1
    if (metric === 'ordinal') return (rank(a) - rank(b)) ** 2
    return metric === 'interval' ? (a - b) ** 2 : ((a - b) / (a + b)) ** 2
  }
  const sumOverPairs = (list: readonly number[]) =>
    list.reduce((sum, a) => sum + list.reduce((inner, b) => inner + distance(a, b), 0), 0)
  const observed = pairable.reduce((sum, list) => sum + sumOverPairs(list) / (list.length - 1), 0)
  const expected = sumOverPairs(values)
  return expected === 0 ? null : 1 - ((values.length - 1) * observed) / expected
}
