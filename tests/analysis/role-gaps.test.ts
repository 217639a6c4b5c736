import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roleGap } from '#analysis/role-gaps.ts'
import { anyAnswers, answeredMapping, keyOf } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

const key = keyOf([1])

describe('roleGap', () => {
  const table = answeredMapping(key, [
    { practice: 'a', role: 'leder', answers: [5] },
    { practice: 'a', role: 'medarbejder', answers: [3] },
    { practice: 'a', role: 'medarbejder', answers: [4] },
    { practice: 'b', role: 'leader', answers: [4] },
    { practice: 'b', role: 'staff', answers: [4] },
    { practice: 'c', role: 'leder', answers: [1] },
    { practice: 'd', role: 'leder', answers: [2] },
    { practice: 'd', role: 'medarbejder', answers: [-7] },
  ])

  test('is taken inside the practices that hold both roles, whichever vocabulary names them', () => {
    const gap = roleGap(table, table.totals)
    expect(gap.gaps).toEqual([
      { practice: 'a', scopeVersion: 1, gap: 1.5, informants: [1, 2] },
      { practice: 'b', scopeVersion: 1, gap: 0, informants: [1, 1] },
    ])
    expect(gap).toMatchObject({
      mean: 0.75,
      practices: 2,
      informants: [2, 3],
      first: 'leader',
      second: 'staff',
    })
  })

  test('changes its sign when the roles are named the other way round', () => {
    expect(roleGap(table, table.totals, 'medarbejder', 'leder').mean).toBe(-0.75)
  })

  test('is not defined between roles that never meet', () => {
    const gap = roleGap(table, table.totals, 'leader', 'citizen')
    expect(gap).toMatchObject({ mean: null, practices: 0, gaps: [], reasons: { mean: 'too_few_groups' } })
  })

  test('keeps versions of a scope apart', () => {
    const versions = answeredMapping(key, [
      { practice: 'a', role: 'leder', answers: [5], scopeVersion: 1 },
      { practice: 'a', role: 'medarbejder', answers: [3], scopeVersion: 2 },
    ])
    expect(roleGap(versions, versions.totals).practices).toBe(0)
  })

  test('is finite for any mapping and any pair of roles', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const any = answeredMapping(keyOf([3, 2, 1]), given)
        const gaps = [roleGap(any, any.totals), roleGap(any, any.elements[1]!, 'frivillig', 'borger')]
        expect(numbersIn(gaps).every(Number.isFinite)).toBe(true)
      }),
    )
  })
})
