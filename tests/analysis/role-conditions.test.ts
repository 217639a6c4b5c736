import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interceptModel } from '#analysis/practice-model.ts'
import { roleAdjustedScores, roleModel } from '#analysis/role-model.ts'
import { roleByStake, roleEffectsByElement } from '#analysis/role-profile.ts'
import { anyAnswers, answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

const key = keyOf([1])

/** Practices p00, p01 … with one informant of each role; leaders tick one more than staff, who tick 2, 3, 3, 4 in turn. */
function mapping(
  practices: number,
  roles: readonly string[] = ['leder', 'medarbejder'],
): (Answered & { role: string })[] {
  return Array.from({ length: practices }, (_, place) => place).flatMap((place) =>
    roles.map((role, seat) => ({
      practice: `p${String(place).padStart(2, '0')}`,
      role,
      answers: [[2, 3, 3, 4][(place + (place % 5 === 0 ? seat : 0)) % 4]! + (role === 'leder' ? 1 : 0)],
    })),
  )
}

function totals(given: readonly Answered[], covariates: 'role' | 'role_and_stake' = 'role') {
  const table = answeredMapping(key, given)
  return roleModel(table.totals, table, { covariates })
}

describe('the role model needs', () => {
  test('fifteen practices with two informants', () => {
    expect(totals(mapping(15)).conditions).toEqual([
      { condition: 'practices_with_two_informants', value: 15, needed: 15, met: true },
      { condition: 'qualified_roles', value: 2, needed: 2, met: true },
    ])
    expect(totals(mapping(15)).effects[0]!.estimate).not.toBeNull()

    const few = totals(mapping(14))
    expect(few.conditions[0]).toEqual({
      condition: 'practices_with_two_informants',
      value: 14,
      needed: 15,
      met: false,
    })
    expect(few).toMatchObject({ intercept: null, icc: null, reasons: { intercept: 'conditions_not_met' } })
    expect(few.effects[0]).toMatchObject({ role: 'leder', estimate: null, interval: null, informants: 14 })
    expect(few.practices[0]).toMatchObject({
      adjusted: null,
      adjustedMean: null,
      informants: 2,
      reasons: { adjusted: 'conditions_not_met' },
    })
  })

  test('two roles that meet in ten practices, not just many informants', () => {
    const apart = mapping(20).map((one, place) => ({ ...one, role: place < 18 ? one.role : 'medarbejder' }))
    expect(totals(apart).conditions[1]).toMatchObject({ value: 0, met: false })
    const together = mapping(20).map((one, place) => ({
      ...one,
      role: place < 20 ? one.role : 'medarbejder',
    }))
    expect(totals(together).conditions[1]).toMatchObject({ value: 2, met: true })
  })

  test('two informants on the same version of the scope', () => {
    const versions = mapping(15).map((one, place) => ({ ...one, scopeVersion: place === 0 ? 2 : 1 }))
    expect(totals(versions).conditions[0]).toMatchObject({ value: 14, met: false })
  })
})

describe('roles', () => {
  test('below the condition keep a column of their own, which is marked', () => {
    const given = [...mapping(16), { practice: 'p00', role: 'borger', answers: [1] }]
    const model = totals(given)
    expect(model.effects.map(({ role, qualified }) => [role, qualified])).toEqual([
      ['borger', false],
      ['leder', true],
    ])
    // the one citizen has an effect of its own and so says nothing of leaders
    expect(model.effects[1]!.estimate).toBeCloseTo(totals(mapping(16)).effects[0]!.estimate!, 1)
    expect(model.roles).toContainEqual({
      role: 'borger',
      informants: 1,
      practicesTogether: 1,
      qualified: false,
    })
  })

  test('are compared with staff, and without staff with the most common', () => {
    expect(totals(mapping(15)).reference).toBe('medarbejder')
    expect(totals(mapping(15, ['leader', 'staff'])).reference).toBe('staff')
    expect(totals(mapping(15, ['leder', 'borger', 'borger'])).reference).toBe('borger')
    expect(totals([]).reference).toBeNull()
  })

  test('in two vocabularies are one', () => {
    const mixed = mapping(16).map((one, place) => ({
      ...one,
      role: one.role === 'leder' && place % 4 === 0 ? 'leader' : one.role,
    }))
    const model = totals(mixed)
    expect(model.effects.map(({ role, informants }) => [role, informants])).toEqual([['leader', 16]])
    expect(model.effects[0]!.estimate).toBe(totals(mapping(16)).effects[0]!.estimate)
  })
})

describe('own stake', () => {
  const staked = mapping(16).map((one, place) => ({
    ...one,
    ownStake: place % 8 < 3 ? ('yes' as const) : ('no' as const),
  }))

  test('leaves out and counts informants of whom it is not known', () => {
    const unknown = staked.map((one, place) => (place < 2 ? { ...one, ownStake: null } : one))
    const model = totals(unknown, 'role_and_stake')
    expect(model.leftOut).toEqual({ withoutScore: 0, withoutCovariate: 2 })
    expect(model.informants).toBe(30)
    expect(model.practiceCount).toBe(15)
    expect(model.practices[0]).toMatchObject({
      adjusted: null,
      informants: 0,
      reasons: { adjusted: 'conditions_not_met' },
    })
    expect(model.practices[1]!.adjustedMean).not.toBeNull()
    const table = answeredMapping(key, unknown)
    expect(roleAdjustedScores(table.totals, table, model).slice(0, 3)).toEqual([
      null,
      null,
      expect.any(Number),
    ])
  })

  test('has no effect of its own when every leader has it and nobody else', () => {
    const model = totals(
      staked.map((one) => ({ ...one, ownStake: one.role === 'leder' ? ('yes' as const) : ('no' as const) })),
      'role_and_stake',
    )
    expect(model.effects.at(-1)).toMatchObject({
      covariate: 'own_stake',
      role: null,
      estimate: null,
      reasons: { estimate: 'conditions_not_met' },
    })
    expect(model.effects[0]!.estimate).not.toBeNull()
  })

  test('is not to be read when nobody is without it', () => {
    const model = totals(
      staked.map((one) => ({ ...one, ownStake: 'yes' as const })),
      'role_and_stake',
    )
    expect(model.effects.at(-1)).toMatchObject({ estimate: null, qualified: false, informants: 32 })
  })
})

test('practices that do not differ cannot be told apart, and keep their adjusted means', () => {
  const table = answeredMapping(
    key,
    mapping(16).map((one, place) => ({ ...one, answers: [[1, 5, 5, 1][place % 4]!] })),
  )
  const model = interceptModel(table.totals, table)
  expect(model.varPractice).toBe(0)
  expect(model.practices[0]).toMatchObject({
    adjusted: null,
    adjustedInterval: null,
    predictionSd: null,
    adjustedMean: 3,
    shrinkage: 0,
    reasons: { adjusted: 'no_variation', predictionSd: 'no_variation' },
  })
})

test('full agreement inside every practice leaves nothing to estimate', () => {
  const given = mapping(16).map((one, place) => ({ ...one, answers: [1 + (Math.floor(place / 2) % 5)] }))
  expect(totals(given)).toMatchObject({
    icc: null,
    reasons: { icc: 'no_variation', intercept: 'no_variation' },
  })
})

test('a practice nobody has a total on is there without figures', () => {
  const model = totals([...mapping(15), { practice: 'p99', role: 'leder', answers: [-7] }])
  expect(model.practices.at(-1)).toMatchObject({
    practice: 'p99',
    informants: 0,
    adjusted: null,
    shrinkage: null,
    reasons: { adjusted: 'too_few_items', shrinkage: 'too_few_items' },
  })
  expect(model.leftOut.withoutScore).toBe(1)
})

test('a model without roles needs ten practices with two informants', () => {
  const table = (practices: number) => answeredMapping(key, mapping(practices))
  expect(interceptModel(table(9).totals, table(9)).reasons.icc).toBe('conditions_not_met')
  expect(interceptModel(table(10).totals, table(10)).intercept).not.toBeNull()
})

test('the order of informants does not matter', () => {
  const given = mapping(16).map((one, place) => ({ ...one, response: `i${place}` }))
  expect(totals([...given].reverse())).toEqual(totals(given))
})

test('every mapping has finite figures, and practices in the order of its scopes', () => {
  fc.assert(
    fc.property(anyAnswers, fc.array(fc.constantFrom('yes', 'no', null)), (given, stakes) => {
      const many = Array.from({ length: 4 }, (_, copy) =>
        given.map((one, place) => ({
          ...one,
          practice: `${one.practice}${copy}`,
          ownStake: stakes[(place + copy) % (stakes.length || 1)] ?? null,
        })),
      ).flat()
      const table = answeredMapping(keyOf([3, 2, 1]), many)
      const models = [
        roleModel(table.totals, table, { covariates: 'role' }),
        roleModel(table.totals, table, { covariates: 'role_and_stake' }),
        interceptModel(table.totals, table),
      ]
      for (const { practices } of models) {
        expect(practices.map(({ practice }) => practice)).toEqual(
          table.scopes.map(({ practice }) => practice),
        )
      }
      const all = [models, roleEffectsByElement(table), roleByStake(table)]
      expect(numbersIn(all).every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
