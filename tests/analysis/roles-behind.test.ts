import { describe, expect, test } from 'vitest'
import { rolesBehind } from '#analysis/roles-behind.ts'
import { answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'

/** The roles behind the second of two elements, of two items each. */
function behindSecond(...given: readonly Omit<Answered, 'practice'>[]) {
  const table = answeredMapping(
    keyOf([2, 2]),
    given.map((answered) => ({ practice: 'havnen', ...answered })),
  )
  return rolesBehind(table.elements[1]!, table.scopes[0]!.rows, table)
}

describe('rolesBehind', () => {
  test('marks an element that only leaders could answer', () => {
    expect(
      behindSecond(
        { role: 'leader', answers: [4, 4, 5, 4] },
        { role: 'leader', answers: [3, 4, 2, 4] },
        { role: 'staff', answers: [4, 4, -7, -7] },
        { role: 'citizen', answers: [4, 4, -1, null] },
      ),
    ).toEqual({ roles: { leader: 2 }, fromOneRole: true })
  })

  test('does not where a second role has a score', () => {
    expect(
      behindSecond({ role: 'leader', answers: [4, 4, 5, 4] }, { role: 'staff', answers: [4, 4, 3, -7] }),
    ).toEqual({ roles: { leader: 1, staff: 1 }, fromOneRole: false })
  })

  test('nor where nobody else was asked, in either vocabulary: that is one-role-only', () => {
    expect(
      behindSecond({ role: 'leader', answers: [4, 4, 5, 4] }, { role: 'leder', answers: [4, 4, -7, -7] }),
    ).toEqual({ roles: { leader: 1 }, fromOneRole: false })
  })

  test('counts who answered twice in a role once in it', () => {
    expect(
      behindSecond(
        { informant: 'i1', role: 'staff', answers: [4, 4, 5, 4] },
        { informant: 'i1', role: 'staff', answers: [3, 3, 3, 3] },
        { informant: 'i1', role: 'leader', answers: [3, 3, 3, 3] },
        { informant: 'i2', role: 'staff', answers: [4, 4, 2, 2] },
      ),
    ).toMatchObject({ roles: { leader: 1, staff: 2 } })
  })

  test('nor where nobody has a score', () => {
    expect(
      behindSecond({ role: 'leader', answers: [4, 4, -7, -8] }, { role: 'staff', answers: [4, 4, -7, -7] }),
    ).toEqual({ roles: {}, fromOneRole: false })
  })
})
