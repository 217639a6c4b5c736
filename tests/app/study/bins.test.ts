import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countInBins } from '#app/report/study/bins.ts'

test('a value on an edge belongs to the bin above it, the last one to the last bin', () => {
  const bins = countInBins([0, 0.3, 0.29, 1, 1.7], { from: 0, width: 0.1, bins: 10 })
  expect(bins.map(({ count }) => count)).toEqual([1, 0, 1, 1, 0, 0, 0, 0, 0, 2])
})

test('every value is counted once, whatever the bins', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true })),
      fc.integer({ min: 1, max: 20 }),
      (values, bins) => {
        const counted = countInBins(values, { from: -1, width: 0.25, bins })
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
      },
    ),
    { seed: 11 },
  )
})
