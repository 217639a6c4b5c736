import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomStream } from '#analysis/statistics/random.ts'
import { resampledTotals } from '#analysis/statistics/resampled-totals.ts'
import { resampleWeights, totalsOf } from '#analysis/statistics/resampling.ts'

test('the sums of a resample are those of its units, each as often as it was drawn', () => {
  const sums = { units: 3, width: 2, values: Float64Array.of(1, 10, 2, 20, 4, 40) }
  // twice the first and once the last; all once; three times the second
  const weights = Uint16Array.of(2, 0, 1, 1, 1, 1, 0, 3, 0)
  expect([...resampledTotals(sums, weights)]).toEqual([6, 60, 7, 70, 6, 60])
})

test('holds for any number of units, sums and replicates', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 9 }),
      (units, width, replicates) => {
        const values = Float64Array.from({ length: units * width }, (_, place) => (place * 7) % 11)
        const weights = resampleWeights(units, replicates, randomStream(3))
        const totals = resampledTotals({ units, width, values }, weights)
        expect(totals).toHaveLength(replicates * width)
        for (let replicate = 0; replicate < replicates; replicate += 1) {
          const drawn = values.map(
            (value, place) => value * weights[replicate * units + Math.floor(place / width)]!,
          )
          expect([...totals.subarray(replicate * width, (replicate + 1) * width)]).toEqual([
            ...totalsOf({ units, width, values: drawn }),
          ])
        }
      },
    ),
  )
})

test('refuses weights of other units', () => {
  expect(() =>
    resampledTotals({ units: 2, width: 1, values: Float64Array.of(1, 2) }, Uint16Array.of(1)),
  ).toThrow(RangeError)
})
