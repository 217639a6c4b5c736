import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementWeights, type AgreementWeights } from '#analysis/statistics/agreement-weights.ts'
import { chanceCorrectedAgreement } from '#analysis/statistics/chance-corrected-agreement.ts'

const someUnits = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 5 }), { maxLength: 9 })
const someWeights = fc.constantFrom<AgreementWeights>('identity', 'linear', 'quadratic', 'ordinal')

describe('agreementWeights', () => {
  test('fall with the distance, each in its way', () => {
    const firstRow = (weights: AgreementWeights) => [...agreementWeights(4, weights).subarray(0, 4)]
    expect(firstRow('identity')).toEqual([1, 0, 0, 0])
    expect(firstRow('linear')).toEqual([1, 1 - 1 / 3, 1 - 2 / 3, 0])
    expect(firstRow('quadratic')).toEqual([1, 1 - 1 / 9, 1 - (2 / 3) ** 2, 0])
    expect(firstRow('ordinal')).toEqual([1, 1 - 1 / 6, 1 - 3 / 6, 0])
  })
})

describe('chanceCorrectedAgreement', () => {
  test('is right on a table that can be worked out by hand', () => {
    // pa = (1 + 0)/2; π = (3/4, 1/4); AC1 pe = 2 · 3/16 = 3/8; Fleiss pe = 9/16 + 1/16 = 5/8
    const { observedAgreement, ac, fleiss } = chanceCorrectedAgreement(
      [
        [0, 0],
        [0, 1],
      ],
      2,
      'identity',
    )
    expect(observedAgreement).toBe(0.5)
    expect([ac.chanceAgreement, ac.coefficient]).toEqual([3 / 8, 1 / 5])
    expect([fleiss.chanceAgreement, fleiss.coefficient]).toEqual([5 / 8, -1 / 3])
  })

  test('gives AC, but no kappa, when everybody gives the same value', () => {
    const { ac, fleiss } = chanceCorrectedAgreement(
      [
        [2, 2],
        [2, 2, 2],
      ],
      5,
      'ordinal',
    )
    expect([ac.coefficient, ac.se, ac.interval]).toEqual([1, 0, [1, 1]])
    expect([fleiss.coefficient, fleiss.chanceAgreement]).toEqual([null, 1])
    expect(fleiss.reasons.coefficient).toBe('no_variation')
  })

  test('says why there is none', () => {
    const single = chanceCorrectedAgreement([[1], [3]], 4, 'ordinal')
    expect([single.observedAgreement, single.units, single.pairableUnits]).toEqual([null, 2, 0])
    expect(single.ac.reasons.coefficient).toBe('no_pairable_values')
    expect(single.fleiss.reasons.se).toBe('no_pairable_values')
    expect(chanceCorrectedAgreement([], 4, 'ordinal').ac.reasons.chanceAgreement).toBe('empty')
    expect(chanceCorrectedAgreement([[0, 0]], 1, 'linear').ac.reasons.coefficient).toBe('no_variation')
    expect(chanceCorrectedAgreement([[0, 1]], 3, 'linear').ac.reasons.se).toBe('too_few_groups')
  })

  test('counts a single value in how often categories are used', () => {
    const { ac, units, pairableValues } = chanceCorrectedAgreement([[0, 0], [1]], 2, 'identity')
    expect(ac.chanceAgreement).toBe(0.5)
    expect([units, pairableValues]).toEqual([2, 2])
  })

  test('refuses what is not a place in the list', () => {
    expect(() => chanceCorrectedAgreement([[0, 4]], 4, 'identity')).toThrow(RangeError)
    expect(() => chanceCorrectedAgreement([], 0, 'identity')).toThrow(RangeError)
  })

  test('changes with a category that nobody used', () => {
    const few = chanceCorrectedAgreement(
      [
        [0, 0],
        [0, 1],
      ],
      2,
      'identity',
    ).ac
    const many = chanceCorrectedAgreement(
      [
        [0, 0],
        [0, 1],
      ],
      5,
      'identity',
    ).ac
    expect(many.coefficient).toBeGreaterThan(few.coefficient!)
  })

  test('is a number or has a reason, whatever the data, and stays when turned round or doubled', () => {
    fc.assert(
      fc.property(someUnits, someWeights, (units, weights) => {
        const here = chanceCorrectedAgreement(units, 4, weights)
        const turned = units.map((places) => places.map((place) => 3 - place).reverse()).reverse()
        const others = [turned, [...units, ...units]].map((same) =>
          chanceCorrectedAgreement(same, 4, weights),
        )
        for (const coefficient of ['ac', 'fleiss'] as const) {
          const value = here[coefficient].coefficient
          for (const other of others) {
            if (value === null) expect(other[coefficient].coefficient).toBeNull()
            else expect(other[coefficient].coefficient).toBeCloseTo(value, 9)
          }
          expect(others[0]![coefficient].reasons).toEqual(here[coefficient].reasons)
        }
      }),
    )
  })
})
