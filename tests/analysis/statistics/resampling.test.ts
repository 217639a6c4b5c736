import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '#analysis/statistics/random.ts'
import {
  bootstrap,
  jackknife,
  minimumReplicates,
  resampleWeights,
  totalsOf,
  type SumStatistic,
  type UnitSums,
} from '#analysis/statistics/resampling.ts'
import { standardDeviation } from '#analysis/statistics/standard-deviation.ts'

/** One value per unit: sums are 1 and the value. */
function unitsOf(values: readonly number[]): UnitSums {
  return { units: values.length, width: 2, values: Float64Array.from(values.flatMap((value) => [1, value])) }
}

const mean: SumStatistic = ([count = 0, sum = 0]) => (count > 0 ? sum / count : null)

describe('jackknife', () => {
  test('of a mean is the textbook standard error', () => {
    // s = √2.5, n = 5, t(.975; 4) = 2.7764451
    const { se, interval } = jackknife(unitsOf([1, 2, 3, 4, 5]), mean)
    expect(se).toBeCloseTo(Math.sqrt(0.5), 12)
    expect(interval![0]).toBeCloseTo(3 - 2.7764451052 * Math.sqrt(0.5), 9)
    expect(interval![1]).toBeCloseTo(3 + 2.7764451052 * Math.sqrt(0.5), 9)
  })

  test('of a mean is s / √n whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 }), (values) => {
        const { se } = jackknife(unitsOf(values), mean)
        expect(se ?? 0).toBeCloseTo(standardDeviation(values)! / Math.sqrt(values.length), 9)
      }),
    )
  })

  test('is not defined for one unit, nor where the statistic is not', () => {
    expect(jackknife(unitsOf([3]), mean).reasons.se).toBe('too_few_groups')
    expect(jackknife(unitsOf([3, 4]), () => null).reasons.interval).toBe('no_variation')
    const needsTwo: SumStatistic = ([count = 0, sum = 0]) => (count > 1 ? sum / count : null)
    expect(jackknife(unitsOf([3, 4]), needsTwo).reasons.se).toBe('resampling_undefined')
  })
})

test('units that are all alike tell nothing about other units: no interval of no width', () => {
  const alike = unitsOf([0.1, 0.1])
  const none = { se: null, interval: null }
  const reasons = { se: 'resampling_undefined', interval: 'resampling_undefined' }
  expect(jackknife(alike, mean)).toEqual({ ...none, reasons })
  const weights = resampleWeights(2, 400, randomStream(5))
  expect(bootstrap(alike, weights, mean)).toEqual({ ...none, reasons, replicates: 400 })
  // the statistic is defined only where both are drawn, and then always the same
  const needsBoth: SumStatistic = (totals) => (totals[1] === 7 ? 3.5 : null)
  const often = new Uint16Array(2 * minimumReplicates).fill(1)
  expect(bootstrap(unitsOf([3, 4]), often, needsBoth)).toMatchObject({ ...none, reasons })
})

describe('resampleWeights', () => {
  test('each resample has as many units as there are', () => {
    const weights = resampleWeights(7, 50, randomStream(1))
    expect(weights).toHaveLength(350)
    for (let replicate = 0; replicate < 50; replicate += 1) {
      const drawn = weights.subarray(replicate * 7, (replicate + 1) * 7)
      expect(drawn.reduce((sum, weight) => sum + weight, 0)).toBe(7)
    }
  })

  test('the same seed gives the same resamples', () => {
    expect(resampleWeights(9, 20, randomStream(4, 1))).toEqual(resampleWeights(9, 20, randomStream(4, 1)))
    expect(resampleWeights(9, 20, randomStream(4, 1))).not.toEqual(resampleWeights(9, 20, randomStream(4, 2)))
  })

  test('of nothing there are none', () => {
    expect(resampleWeights(0, 20, randomStream(1))).toHaveLength(0)
  })
})

describe('bootstrap', () => {
  const values = Array.from({ length: 40 }, (_, place) => (place * 7) % 11)

  test('of a mean comes near its standard error', () => {
    const weights = resampleWeights(40, 2000, randomStream(2))
    const { se, interval, replicates } = bootstrap(unitsOf(values), weights, mean)
    // with n where the sample has n − 1
    const textbook = (standardDeviation(values)! * Math.sqrt(39 / 40)) / Math.sqrt(40)
    expect(Math.abs(se! / textbook - 1)).toBeLessThan(0.05)
    expect(interval![1] - interval![0]).toBeGreaterThan(3.5 * textbook)
    expect(interval![1] - interval![0]).toBeLessThan(4.3 * textbook)
    expect(replicates).toBe(2000)
  })

  test('lies around what the sample itself gives', () => {
    const estimate = mean(totalsOf(unitsOf(values)))!
    const [lower, upper] = bootstrap(
      unitsOf(values),
      resampleWeights(40, 400, randomStream(6)),
      mean,
    ).interval!
    expect(lower).toBeLessThan(estimate)
    expect(upper).toBeGreaterThan(estimate)
  })

  test('leaves out resamples on which the statistic is not defined, and says how many were', () => {
    const weights = resampleWeights(40, 400, randomStream(3))
    const above: SumStatistic = (totals) => (mean(totals)! > 4.5 ? mean(totals) : null)
    const { replicates, interval } = bootstrap(unitsOf(values), weights, above)
    expect(replicates).toBeLessThan(400)
    expect(interval![0]).toBeGreaterThan(4.5)
    expect(bootstrap(unitsOf(values), weights, () => null)).toMatchObject({
      interval: null,
      replicates: 0,
      reasons: { interval: 'resampling_undefined', se: 'resampling_undefined' },
    })
  })

  test('too few resamples give no interval', () => {
    const weights = resampleWeights(40, minimumReplicates - 1, randomStream(3))
    expect(bootstrap(unitsOf(values), weights, mean).reasons.interval).toBe('below_minimum')
    expect(bootstrap(unitsOf([]), new Uint16Array(0), mean).reasons.interval).toBe('below_minimum')
  })

  test('weights of other units are refused', () => {
    expect(() => bootstrap(unitsOf(values), new Uint16Array(41), mean)).toThrow(RangeError)
  })
})
