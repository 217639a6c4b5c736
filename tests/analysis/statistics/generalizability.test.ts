import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dStudyCrossed, gStudyCrossed } from '#analysis/statistics/generalizability.ts'
import { dStudyInformantsNested, informantsNeeded } from '#analysis/statistics/informants-needed.ts'

describe('gStudyCrossed', () => {
  test('takes rows, columns and the rest apart', () => {
    // row means 2 and 4, column means 2 and 4, nothing left over
    const study = gStudyCrossed([
      [1, 3],
      [3, 5],
    ])
    expect(study).toMatchObject({ msPerson: 4, msFacet: 4, msResidual: 0, varPerson: 2, varFacet: 2 })
    expect(dStudyCrossed(study, 2)).toMatchObject({ relative: 1, absolute: 2 / (2 + 1) })
  })

  test('leaves a negative component as it is, and counts it as nothing in the coefficients', () => {
    const study = gStudyCrossed([
      [1, 5],
      [5, 1],
    ])
    expect(study.varPerson).toBe(-8)
    expect(dStudyCrossed(study, 3)).toMatchObject({ relative: 0, absolute: 0 })
  })

  test('has no coefficient where all values are the same', () => {
    const study = gStudyCrossed([
      [3, 3],
      [3, 3],
    ])
    expect(study).toMatchObject({ varPerson: 0, varFacet: 0, varResidual: 0 })
    expect(dStudyCrossed(study, 1)).toEqual({
      relative: null,
      absolute: null,
      reasons: { relative: 'no_variation', absolute: 'no_variation' },
    })
  })

  test.each([
    ['empty', []],
    ['empty', [[null], [null]]],
    ['too_few_groups', [[1, 2]]],
    ['too_few_items', [[1], [2]]],
    [
      'conditions_not_met',
      [
        [1, null],
        [2, 3],
      ],
    ],
  ] as const)('says why there is nothing: %s', (reason, rows) => {
    const study = gStudyCrossed(rows)
    expect(study.varPerson).toBeNull()
    expect(study.reasons.varPerson).toBe(reason)
    expect(dStudyCrossed(study, 2).reasons.relative).toBe(reason)
  })

  test('refuses ragged rows and sizes that are none', () => {
    expect(() => gStudyCrossed([[1, 2], [3]])).toThrow(RangeError)
    const study = gStudyCrossed([
      [1, 3],
      [3, 5],
    ])
    expect(() => dStudyCrossed(study, 0)).toThrow(RangeError)
  })
})

describe('informants nested in practices', () => {
  const components = { practice: 0.2, informantWithinPractice: 0.3, practiceByItem: 0.1, residual: 0.5 }

  test('agrees with the formula by hand', () => {
    // 10 items, 2 informants: .2 and .01 of practices, .15 and .025 of informants
    const { fixedItems, randomItems } = dStudyInformantsNested(components, 2, 10)
    expect(fixedItems).toBeCloseTo(0.21 / 0.385, 12)
    expect(randomItems).toBeCloseTo(0.2 / 0.385, 12)
  })

  test('the number needed is the first that reaches the target', () => {
    const needed = informantsNeeded(components, 10, 0.7, 200)
    expect(needed.fixedItems).toBe(4)
    expect(dStudyInformantsNested(components, 4, 10).fixedItems).toBeGreaterThanOrEqual(0.7)
    expect(dStudyInformantsNested(components, 3, 10).fixedItems).toBeLessThan(0.7)
  })

  test('reaches a target exactly', () => {
    // .3 / (.3 + .3/4) is .8
    const exact = { practice: 0.3, informantWithinPractice: 0.3, practiceByItem: 0, residual: 0 }
    expect(informantsNeeded(exact, 5, 0.8, 20).fixedItems).toBe(4)
  })

  test('says when no number is enough, and when there is nothing to reach', () => {
    expect(informantsNeeded({ ...components, practice: 0, practiceByItem: 0 }, 10, 0.7, 200).reasons).toEqual(
      {
        fixedItems: 'not_reachable',
        randomItems: 'not_reachable',
      },
    )
    const nothing = { practice: 0, informantWithinPractice: 0, practiceByItem: 0, residual: 0 }
    expect(informantsNeeded(nothing, 10, 0.7, 200).reasons.fixedItems).toBe('no_variation')
  })

  test('more informants never make a coefficient smaller, and fixed items never less than random', () => {
    const variance = fc.double({ min: 0, max: 5, noNaN: true })
    fc.assert(
      fc.property(
        variance,
        variance,
        variance,
        variance,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        (practice, informantWithinPractice, practiceByItem, residual, items, informants) => {
          const some = { practice, informantWithinPractice, practiceByItem, residual }
          const now = dStudyInformantsNested(some, informants, items)
          if (now.fixedItems === null) return
          const more = dStudyInformantsNested(some, informants + 1, items)
          expect(more.fixedItems).toBeGreaterThanOrEqual(now.fixedItems - 1e-12)
          expect(now.fixedItems).toBeGreaterThanOrEqual(now.randomItems! - 1e-12)
        },
      ),
    )
  })
})
