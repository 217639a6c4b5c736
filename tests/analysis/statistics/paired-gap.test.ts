import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairedGap } from '#analysis/statistics/paired-gap.ts'

describe('pairedGap', () => {
  test('by hand: gaps 0, 1 and 2', () => {
    const { mean, sd, t, dz, interval } = pairedGap([0, 1, 2])
    expect([mean, sd, dz]).toEqual([1, 1, 1])
    expect(t).toBeCloseTo(Math.sqrt(3), 12)
    // t(.975; 2) = 4.302652729911275
    expect(interval![0]).toBeCloseTo(1 - 4.302652729911275 / Math.sqrt(3), 9)
    expect(interval![1]).toBeCloseTo(1 + 4.302652729911275 / Math.sqrt(3), 9)
  })

  test('gives the mean alone of one pair, and nothing without pairs', () => {
    expect(pairedGap([0.5])).toMatchObject({ mean: 0.5, sd: null, interval: null })
    expect(pairedGap([0.5]).reasons).toEqual({
      sd: 'too_few_groups',
      t: 'too_few_groups',
      dz: 'too_few_groups',
      interval: 'too_few_groups',
    })
    expect(pairedGap([]).reasons.mean).toBe('too_few_groups')
  })

  test('claims no certainty when all gaps are the same', () => {
    const same = [4.2 - 4, 3.4 - 3.2, 2.2 - 2]
    expect(pairedGap(same)).toMatchObject({ t: null, dz: null, interval: null })
    expect(pairedGap(same).reasons.interval).toBe('no_variation')
  })

  test('refuses a level outside 0 to 1', () => {
    expect(() => pairedGap([1, 2], 1)).toThrow(RangeError)
  })

  test('turns its sign with the pair', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 20 }), (hundredths) => {
        const gaps = hundredths.map((gap) => gap / 100)
        const [there, back] = [pairedGap(gaps), pairedGap(gaps.map((gap) => -gap))]
        expect(back.sd ?? 0).toBeCloseTo(there.sd ?? 0, 9)
        expect(back.mean ?? 0).toBeCloseTo(-(there.mean ?? 0), 9)
        expect(back.interval?.[0] ?? 0).toBeCloseTo(-(there.interval?.[1] ?? 0), 6)
      }),
    )
  })
})
