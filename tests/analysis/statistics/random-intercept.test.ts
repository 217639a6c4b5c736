import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { groupSdProfile } from '#analysis/statistics/random-intercept-profile.ts'
import { randomIntercept } from '#analysis/statistics/random-intercept.ts'
import { referenceCases } from '#commands/verify/reference-file.ts'
import { verifyCase } from '#commands/verify/verify-case.ts'

test.each(referenceCases(readFileSync('tests/analysis/r-values/random-intercept.json', 'utf8')))(
  '$id agrees with lme4',
  async (reference) => {
    const verdict = await verifyCase(reference, { dataFolder: 'demonstration' })
    expect(verdict.differences).toEqual([])
    expect(verdict.values).toBeGreaterThan(20)
  },
)

/** Two practices, each with two informants. */
const balanced = { y: [1, 3, 5, 7], group: [0, 0, 1, 1], groups: 2, columns: [] }

describe('randomIntercept', () => {
  test('is the analysis of variance when groups are of one size', () => {
    const model = randomIntercept(balanced)
    // MSB = 16 and MSW = 2, so σ_u² = (16 − 2) / 2, and λ = 2 · 3.5 / (1 + 2 · 3.5)
    expect(model.varGroup).toBeCloseTo(7, 6)
    expect(model.varResidual).toBeCloseTo(2, 6)
    expect(model.icc).toBeCloseTo(7 / 9, 7)
    expect(model.fixedEffects[0]).toBeCloseTo(4, 12)
    expect(model.shrinkage[0]).toBeCloseTo(7 / 8, 7)
    expect(model.blup[0]).toBeCloseTo(-2 * (7 / 8), 6)
    expect(model.blup[1]).toBeCloseTo(2 * (7 / 8), 6)
    expect(model.predictionSd[0]).toBeCloseTo(Math.sqrt(7 / 8), 6)
  })

  test('says nothing of a group without values, and is not moved by it', () => {
    const model = randomIntercept({ ...balanced, group: [0, 0, 2, 2], groups: 3 })
    const without = randomIntercept(balanced)
    expect(model.blup).toEqual([without.blup[0], null, without.blup[1]])
    expect(model.predictionSd[1]).toBeNull()
    expect(model.predictionSdWithFixed[1]).toBeNull()
    expect(model.shrinkage[1]).toBeNull()
    expect(model.varGroup).toBe(without.varGroup)
    expect(model.groupsWithValues).toBe(2)
  })

  test('leaves a column that others explain without an effect', () => {
    const one = [0, 1, 0, 1, 1, 0]
    const data = { y: [1, 3, 4, 6, 2, 2], group: [0, 0, 1, 1, 2, 2], groups: 3 }
    const model = randomIntercept({ ...data, columns: [one, one.map((x) => 3 - 2 * x), one.map(() => 7)] })
    const alone = randomIntercept({ ...data, columns: [one] })
    expect(model.fixedEffects.slice(2)).toEqual([null, null])
    expect(model.fixedCovariance[2]).toEqual([null, null, null, null])
    expect(model.fixedEffects.slice(0, 2)).toEqual(alone.fixedEffects)
    expect(model.remlCriterion).toBe(alone.remlCriterion)
    expect(model.df).toBe(4)
  })

  test('finds nothing between groups that differ less than chance would have them', () => {
    const model = randomIntercept({ y: [1, 5, 1, 5], group: [0, 0, 1, 1], groups: 2, columns: [] })
    expect(model.varGroup).toBe(0)
    expect(model.icc).toBe(0)
    expect(model.blup).toEqual([0, 0])
    expect(model.predictionSd).toEqual([0, 0])
  })

  test.each([
    ['no values', { y: [], group: [], groups: 0, columns: [] }, 'empty'],
    ['one group', { y: [1, 2], group: [0, 0], groups: 1, columns: [] }, 'too_few_groups'],
    [
      'a column that takes the difference between the only two groups',
      { ...balanced, columns: [[0, 0, 1, 1]] },
      'too_few_groups',
    ],
    [
      'one value in each group',
      { y: [1, 2, 4], group: [0, 1, 2], groups: 3, columns: [] },
      'no_within_degrees_of_freedom',
    ],
    [
      'columns that take everything inside groups',
      {
        ...balanced,
        columns: [
          [0, 1, 0, 0],
          [0, 0, 0, 1],
        ],
      },
      'no_within_degrees_of_freedom',
    ],
    ['values that are all the same', { ...balanced, y: [0.1, 0.1, 0.1, 0.1] }, 'no_variation'],
    ['values that are the same inside each group', { ...balanced, y: [0.1, 0.1, 3, 3] }, 'no_variation'],
  ] as const)('is not defined with %s', (_, data, reason) => {
    const model = randomIntercept(data)
    expect(model.reasons).toEqual({
      remlCriterion: reason,
      varGroup: reason,
      varResidual: reason,
      icc: reason,
    })
    expect([...model.fixedEffects, ...model.fixedSe, ...model.blup].every((value) => value === null)).toBe(
      true,
    )
    expect(groupSdProfile(data).reasons).toEqual({ estimate: reason, interval: reason })
  })

  test('refuses columns of another length, groups that are not there and numbers that are none', () => {
    expect(() => randomIntercept({ ...balanced, columns: [[1]] })).toThrow(RangeError)
    expect(() => randomIntercept({ ...balanced, group: [0, 0, 1] })).toThrow(RangeError)
    expect(() => randomIntercept({ ...balanced, groups: 1 })).toThrow(RangeError)
    expect(() => randomIntercept({ ...balanced, y: [1, 2, 3, Number.NaN] })).toThrow(RangeError)
  })
})
