import { describe, expect, test } from 'vitest'
import { withAndWithout } from '#analysis/with-and-without.ts'
import { answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'

const rated = (practice: string, rating: number, scopeVersion = 1): Answered => ({
  practice,
  scopeVersion,
  answers: Array.from({ length: 6 }, () => rating),
})
const table = answeredMapping(keyOf([3, 2, 1]), [
  rated('p1', 2),
  rated('p1', 4),
  rated('p1', 3),
  rated('p1', 5, 2),
  rated('p2', 1),
])
const nobody = () => false

describe('a score with and without one response', () => {
  test('moves by what that informant says of the practice', () => {
    expect(withAndWithout(table, 'r000', nobody)).toEqual({
      response: 'r000',
      practice: 'p1',
      scopeVersion: 1,
      informants: 3,
      with: 3,
      without: 3.5,
      change: -0.5,
      reasons: {},
    })
  })

  test('is without those that are left out, but for the one that is asked about', () => {
    const isOut = (response: string) => ['r000', 'r001'].includes(response)
    expect(withAndWithout(table, 'r000', isOut)).toMatchObject({ with: 2.5, without: 3, change: -0.5 })
    expect(withAndWithout(table, 'r002', isOut)).toMatchObject({ with: 3, without: null, informants: 1 })
  })

  test('has no other side where nobody else has answered on the version', () => {
    expect(withAndWithout(table, 'r003', nobody)).toMatchObject({
      with: 5,
      without: null,
      change: null,
      reasons: { without: 'too_few_raters', change: 'too_few_raters' },
    })
  })

  test('is not there for a response that does not count', () => {
    expect(withAndWithout(table, 'elsewhere', nobody)).toBeNull()
  })
})
