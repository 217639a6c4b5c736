import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { icc1Jackknife, oneWay, spearmanBrown } from '#analysis/statistics/intraclass-correlation.ts'
import { shroutFleiss } from '#analysis/statistics/shrout-fleiss.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

const groupsOf = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), { maxLength: 10 })

describe('oneWay', () => {
  test('by hand: two, one and three ratings', () => {
    // means 2, 5, 3; of all 3; squares between 2 + 4 + 0, within 2 + 0 + 2
    const result = oneWay([[1, 3], [5], [2, 3, 4]])
    expect(result).toMatchObject({ groups: 3, n: 6, df1: 2, df2: 3, reasons: {} })
    expect(result.msb).toBeCloseTo(3, 12)
    expect(result.msw).toBeCloseTo(4 / 3, 12)
    expect(result.n0).toBeCloseTo((6 - 14 / 6) / 2, 12)
    expect(result.varBetween).toBeCloseTo(5 / 3 / (11 / 6), 12)
    expect(result.iccMeanRating).toBeCloseTo(5 / 9, 12)
    expect(result.icc1AverageSize).toBeCloseTo(5 / 3 / (3 + 4 / 3), 12)
    expect(result.f).toBeCloseTo(9 / 4, 12)
  })

  test('is 1 when practices differ and their informants agree', () => {
    expect(oneWay([[2, 2], [4, 4, 4], [5]])).toMatchObject({
      icc1: 1,
      iccMeanRating: 1,
      msw: 0,
      f: null,
      reasons: { f: 'no_variation' },
    })
  })

  test('is negative, and stays so, when practices differ less than chance gives', () => {
    // msb 0, msw 2
    const result = oneWay([
      [1, 3],
      [1, 3],
      [3, 1],
    ])
    expect(result.icc1).toBeCloseTo(-1, 12)
    expect(result.iccMeanRating).toBeNull()
    expect(result.reasons.iccMeanRating).toBe('no_variation')
  })

  test.each([
    [[], 'empty'],
    [[[], []], 'empty'],
    [[[3, 4, 5]], 'too_few_groups'],
    [[[3, 4], []], 'too_few_groups'],
    [[[3], [4], [5]], 'no_within_degrees_of_freedom'],
    [[[3.3, 3.3], [3.3]], 'no_variation'],
  ])('of %j is not defined: %s', (groups, reason) => {
    expect(oneWay(groups)).toMatchObject({ icc1: null, reasons: { icc1: reason } })
    expect(icc1Jackknife(groups)).toMatchObject({ interval: null, reasons: { interval: reason } })
  })

  test('does not change when ratings are moved or stretched, or practices change places', () => {
    fc.assert(
      fc.property(groupsOf, (groups) => {
        const { icc1 } = oneWay(groups)
        const moved = oneWay(groups.toReversed().map((group) => group.map((value) => 1000 - 3 * value)))
        expect(moved.icc1).toEqual(icc1 === null ? null : expect.closeTo(icc1, 9))
      }),
    )
  })

  test('gives finite figures for any groups', () => {
    fc.assert(
      fc.property(groupsOf, (groups) => {
        expect(numbersIn([oneWay(groups), icc1Jackknife(groups)]).every(Number.isFinite)).toBe(true)
      }),
    )
  })
})

test('the jackknife leaves out one practice at a time', () => {
  const groups = [[1, 3], [5, 4], [2, 3, 4], [1, 1], [4]]
  const left = groups.map((_, out) => oneWay(groups.filter((_, place) => place !== out)).icc1!)
  const mean = left.reduce((sum, value) => sum + value, 0) / 5
  const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const { se, interval } = icc1Jackknife(groups)
  expect(se).toBeCloseTo(Math.sqrt(0.8 * squares), 10)
  // t(.975; 4)
  expect(interval![1] - interval![0]).toBeCloseTo(2 * 2.7764451052 * se!, 8)
})

test('two ratings are more reliable than one, as Spearman and Brown have it', () => {
  expect(spearmanBrown(0.5, 2)).toBeCloseTo(2 / 3, 12)
  expect(spearmanBrown(0.3, 1)).toBe(0.3)
  expect(spearmanBrown(-0.1, 3)).toBeCloseTo(-0.3 / 0.8, 12)
  expect(spearmanBrown(-0.5, 3)).toBeNull()
})

describe('shroutFleiss', () => {
  const panel = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ]

  test('gives the table of the paper', () => {
    const rounded = Object.values(shroutFleiss(panel)).map(({ value }) => Math.round(100 * value!) / 100)
    expect(rounded).toEqual([0.17, 0.29, 0.71, 0.44, 0.62, 0.91])
  })

  test('of one-way form is the analysis of variance over targets', () => {
    const { icc11, icc1k } = shroutFleiss(panel)
    const anova = oneWay(panel)
    expect(icc11.value).toBeCloseTo(anova.icc1!, 12)
    expect(icc1k.value).toBeCloseTo(anova.iccMeanRating!, 12)
    expect([icc11.df1, icc11.df2]).toEqual([anova.df1, anova.df2])
  })

  test('is 1 for raters who agree, and 1 in the third form when one is stricter throughout', () => {
    const agreed = shroutFleiss([
      [1, 1],
      [3, 3],
      [4, 4],
    ])
    expect([agreed.icc11.value, agreed.icc21.value, agreed.icc3k.value]).toEqual([1, 1, 1])
    expect(agreed.icc11.reasons).toEqual({ lower: 'no_variation', upper: 'no_variation', f: 'no_variation' })
    const stricter = shroutFleiss([
      [1, 2],
      [3, 4],
      [4, 5],
    ])
    expect(stricter.icc31.value).toBe(1)
    expect(stricter.icc21.value).toBeLessThan(1)
  })

  test.each([
    [[], 'empty'],
    [[[1, 2]], 'too_few_groups'],
    [[[1], [2]], 'too_few_raters'],
    [
      [
        [1, 2],
        [3, null],
      ],
      'conditions_not_met',
    ],
    [
      [
        [2, 2],
        [2, 2],
      ],
      'no_variation',
    ],
  ])('of %j is not defined: %s', (targets, reason) => {
    const forms = Object.values(shroutFleiss(targets))
    expect(forms.map(({ value, reasons }) => [value, reasons.value])).toEqual(forms.map(() => [null, reason]))
  })

  test('rows of another length are refused', () => {
    expect(() => shroutFleiss([[1, 2], [1]])).toThrow(RangeError)
  })

  test('does not depend on who is called first, and gives finite figures', () => {
    const panels = fc.integer({ min: 2, max: 5 }).chain((raters) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: raters, maxLength: raters }), {
        maxLength: 8,
      }),
    )
    fc.assert(
      fc.property(panels, (targets) => {
        const forms = shroutFleiss(targets)
        expect(numbersIn(forms).every(Number.isFinite)).toBe(true)
        const other = shroutFleiss(targets.toReversed().map((row) => row.toReversed()))
        expect(numbersIn(other)).toEqual(
          numbersIn(forms).map((value) => expect.closeTo(value, Math.abs(value) > 1000 ? 2 : 8)),
        )
      }),
    )
  })
})
