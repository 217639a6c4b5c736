import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { twoGroups } from '#analysis/statistics/two-groups.ts'

describe('twoGroups', () => {
  test('finds the division that explains most', () => {
    // 1, 2 | 8, 9: means 1.5 and 8.5, 4/4 · 49 = 49 of 50
    expect(twoGroups([8, 1, 9, 2])).toEqual({ explained: 0.98, gap: 7 })
  })

  test('can ask for more than one value in a group', () => {
    expect(twoGroups([1, 1, 1, 9])).toEqual({ explained: 1, gap: 8 })
    // 1, 1 | 1, 9: 4/4 · 16 of 48
    expect(twoGroups([1, 1, 1, 9], 2)!.explained).toBeCloseTo(1 / 3, 12)
  })

  test('is not defined without variation or with too few values', () => {
    expect(twoGroups([3, 3, 3])).toBeNull()
    expect(twoGroups([1])).toBeNull()
    expect(twoGroups([1, 2, 3], 2)).toBeNull()
    expect(twoGroups([])).toBeNull()
  })

  test('explains between nothing and all, in whatever order values come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), (quarters) => {
        const values = quarters.map((quarter) => quarter / 4)
        const groups = twoGroups(values)
        expect(twoGroups([...values].reverse())).toEqual(groups)
        if (!groups) return
        expect(groups.explained).toBeGreaterThan(0)
        expect(groups.explained).toBeLessThanOrEqual(1 + 1e-12)
        expect(groups.gap).toBeGreaterThan(0)
      }),
    )
  })
})
