import { describe, expect, test } from 'vitest'
import { minimise } from '#analysis/statistics/quasi-newton.ts'

describe('minimise', () => {
  test('finds the bottom of a bowl that is steep one way and flat the other', () => {
    const { at, value, converged } = minimise(
      ([x, y]) => 1000 * (x! - 1) ** 2 + 0.1 * (y! + 2) ** 2 + x! * y! + 7,
      [0, 0],
    )
    // the slopes are 0 where 2000 (x − 1) = −y and .2 (y + 2) = −x
    const x = 2002 / 1995
    expect(converged).toBe(true)
    expect(at[0]).toBeCloseTo(x, 5)
    expect(at[1]).toBeCloseTo(-2 - 5 * x, 4)
    expect(value).toBeLessThan(7)
  })

  test('follows the bent valley of Rosenbrock', () => {
    const { at } = minimise(([x, y]) => 100 * (y! - x! ** 2) ** 2 + (1 - x!) ** 2, [-1.2, 1], {
      tolerance: 1e-12,
    })
    expect(at[0]).toBeCloseTo(1, 3)
    expect(at[1]).toBeCloseTo(1, 3)
  })

  test('stays where there is nothing to gain', () => {
    expect(minimise(() => 5, [1, 2])).toMatchObject({ at: [1, 2], value: 5, converged: true })
  })
})
