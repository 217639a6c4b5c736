import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementA, polarisation } from '#analysis/statistics/agreement-a.ts'
import { consensus } from '#analysis/statistics/consensus.ts'
import { leikD } from '#analysis/statistics/leik-d.ts'
import { normalisedEntropy } from '#analysis/statistics/normalised-entropy.ts'

const someCounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 9 })
const indices = { agreementA, polarisation, consensus, leikD, normalisedEntropy }

describe('agreementA', () => {
  test('is the value of van der Eijk’s own example', () => {
    expect(agreementA([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7)
  })

  test('runs from two camps at the ends over an even spread to one point', () => {
    expect(agreementA([7, 0, 0, 7])).toBe(-1)
    expect(agreementA([3, 3, 3, 3])).toBe(0)
    expect(agreementA([0, 8, 0, 0])).toBe(1)
    expect([polarisation([7, 0, 0, 7]), polarisation([0, 8, 0, 0])]).toEqual([1, 0])
  })

  test('falls when neighbours move apart', () => {
    // one layer of two neighbours out of five points: U = 1, so 1 − 1/4
    expect(agreementA([5, 5, 0, 0, 0])).toBeCloseTo(0.75, 12)
    expect(agreementA([5, 0, 5, 0, 0])!).toBeLessThan(0.75)
    expect(agreementA([5, 0, 0, 5, 0])!).toBeLessThan(agreementA([5, 0, 5, 0, 0])!)
  })

  test('weighs layers by what is in them', () => {
    // layer 1 1 1 (3 cases, A 0), layer 0 1 1 (2 cases, A 1/2), layer 0 1 0 (1 case, A 1)
    expect(agreementA([1, 3, 2])).toBeCloseTo((0 + 2 * 0.5 + 1) / 6, 12)
  })

  test('needs three points', () => {
    expect(agreementA([4, 5])).toBeNull()
    expect(polarisation([4, 5])).toBeNull()
  })

  test('reads shares as it reads counts, from either end', () => {
    fc.assert(
      fc.property(someCounts, fc.double({ min: 0.01, max: 3, noNaN: true }), (counts, factor) => {
        const agreement = agreementA(counts)
        for (const same of [counts.map((count) => count * factor), [...counts].reverse()]) {
          if (agreement === null) expect(agreementA(same)).toBeNull()
          else expect(agreementA(same)).toBeCloseTo(agreement, 9)
        }
      }),
    )
  })
})

test('every index is a number within its bounds, or null without counts', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      for (const [name, index] of Object.entries(indices)) {
        const value = index(counts)
        if (counts.every((count) => count === 0)) expect(value).toBeNull()
        else {
          expect(value).toBeGreaterThanOrEqual((name === 'agreementA' ? -1 : 0) - 1e-12)
          expect(value).toBeLessThanOrEqual(1 + 1e-12)
        }
      }
    }),
  )
})

test('two equal camps at the ends are no consensus, and all dispersion', () => {
  expect(consensus([5, 0, 0, 0, 5])).toBeCloseTo(0, 12)
  expect(leikD([5, 0, 0, 0, 5])).toBe(1)
  expect(normalisedEntropy([5, 0, 0, 5])).toBeCloseTo(0.5, 12)
})
