import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjustedInfluences } from '#analysis/adjusted-influence.ts'
import { roleModel } from '#analysis/role-model.ts'
import { effectsWithoutEach } from '#analysis/statistics/leave-one-out.ts'
import { anyAnswers, answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

const key = keyOf([1])

/** Twenty practices of a leader and two staff, leaders half a step or more higher, and one of a leader alone. */
const mapping: Answered[] = [
  ...Array.from({ length: 20 }, (_, place) => {
    const practice = `p${String(place).padStart(2, '0')}`
    const level = 1 + (place % 4)
    return [
      { practice, role: 'leader', answers: [Math.min(5, level + 1)] },
      { practice, role: 'staff', answers: [level] },
      { practice, role: 'staff', answers: [Math.min(5, level + (place % 3))] },
    ]
  }).flat(),
  { practice: 'q', role: 'leader', answers: [4] },
]

describe('effectsWithoutEach', () => {
  test('by hand: residuals 1, 2 and 3 with a variance ratio of a half', () => {
    // two values left: λ = 1 / (1 + 1), means 2.5, 2 and 1.5
    expect(effectsWithoutEach([1, 2, 3], 0.5)).toEqual([1.25, 1, 0.75])
    expect(effectsWithoutEach([1], 0.5)).toEqual([null])
    expect(() => effectsWithoutEach([1, 2], -1)).toThrow(RangeError)
  })
})

describe('adjustedInfluences', () => {
  const table = answeredMapping(key, mapping)
  const model = roleModel(table.totals, table, { covariates: 'role' })
  const influences = adjustedInfluences(table, model, 5)

  test('predict the practice from the others, role effects and variances kept', () => {
    const { intercept, varPractice, varResidual, effects, practices } = model
    const leader = effects.find(({ role }) => role === 'leader')!.estimate!
    // p00: leader 2, staff 1 and 1; without a staff informant the leader, less the effect, and the other remain
    const ratio = (2 * varPractice!) / varResidual!
    const residual = (2 - leader + 1) / 2 - intercept!
    const without = intercept! + (ratio / (1 + ratio)) * residual
    const staff = influences[0]!.informants.find(({ role }) => role === 'staff')!
    expect(staff.change).toBeCloseTo(practices[0]!.adjusted! - without, 9)
  })

  test('are not defined where nobody is left', () => {
    const alone = influences.at(-1)!
    expect(alone.practice).toBe('q')
    expect(alone.informants).toMatchObject([{ change: null, reasons: { change: 'too_few_raters' } }])
  })

  test('are not defined without a model', () => {
    const small = answeredMapping(key, mapping.slice(0, 9))
    const unmet = roleModel(small.totals, small, { covariates: 'role' })
    expect(numbersIn(adjustedInfluences(small, unmet, 5).flatMap(({ informants }) => informants))).toEqual([])
    expect(() => adjustedInfluences(small, unmet, 0)).toThrow(RangeError)
  })

  test('are finite for any mapping', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const any = answeredMapping(keyOf([3, 2, 1]), given)
        const anyModel = roleModel(any.totals, any, { covariates: 'role_and_stake' })
        expect(numbersIn(adjustedInfluences(any, anyModel, 3)).every(Number.isFinite)).toBe(true)
      }),
    )
  })
})
