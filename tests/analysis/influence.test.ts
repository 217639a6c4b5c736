import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { influences } from '#analysis/influence.ts'
import { averageRanks } from '#analysis/statistics/ranks.ts'
import { anyAnswers, answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

const key = keyOf([1, 1])

/** One informant who gives the same rating throughout. */
const says = (practice: string, rating: number, role = 'staff'): Answered => ({
  practice,
  role,
  answers: [rating, rating],
})

describe('leaving out one informant', () => {
  const [first, second, third] = influences(
    answeredMapping(key, [says('a', 5, 'leader'), says('a', 2), says('b', 4), says('b', 3), says('c', 3)]),
    1,
  )

  test('moves score and rank, the other practices kept', () => {
    // a: 3.5 with 5 and 2; b: 3.5; c: 3. Without the 5, a falls from 1.5 to 3; without the 2 it stands alone
    expect(first).toMatchObject({ score: 3.5, rank: 1.5, range: [2, 5], maximumChange: 1.5 })
    expect(first!.informants).toMatchObject([
      { role: 'leader', change: 1.5, rankWithout: 3, rankChange: 1.5 },
      { role: 'staff', change: -1.5, rankWithout: 1, rankChange: -0.5, entersTopK: true },
    ])
    expect(first!.maximumRankChange).toBe(1.5)
  })

  test('shares the rank with a practice that it now equals', () => {
    // b without the 4 is 3, as c is
    expect(second!.informants).toMatchObject([
      { change: 0.5, rankWithout: 2.5 },
      { change: -0.5, rankWithout: 1 },
    ])
  })

  test('takes two codes of one role for one role', () => {
    const [mixed] = influences(
      answeredMapping(key, [says('a', 5, 'leader'), says('a', 3, 'leder'), says('a', 2), says('b', 4)]),
      1,
    )
    expect(mixed!.roles).toMatchObject([
      { role: 'leader', informants: 2 },
      { role: 'staff', informants: 1 },
    ])
  })

  test('is not defined where nobody is left', () => {
    expect(third).toMatchObject({ score: 3, rank: 3, range: null, maximumChange: null })
    expect(third!.reasons).toMatchObject({ range: 'too_few_raters', maximumRankChange: 'too_few_raters' })
    expect(third!.informants).toMatchObject([
      { change: null, leavesTopK: false, reasons: { change: 'too_few_raters' } },
    ])
  })

  test('tells who keeps a practice on the shortlist', () => {
    const [carried] = influences(
      answeredMapping(key, [says('a', 5), says('a', 5), says('a', 1), says('b', 3.0), says('b', 4)]),
      1,
    )
    expect(carried!.inTopK).toBe(true)
    expect(carried!.informants.map(({ leavesTopK }) => leavesTopK)).toEqual([true, true, false])
  })
})

describe('leaving out one role', () => {
  test('leaves the mean of the others, and nothing where there are none', () => {
    const [both, one] = influences(
      answeredMapping(key, [
        says('a', 5, 'leder'),
        says('a', 2, 'borger'),
        says('a', 4, 'borger'),
        says('b', 4),
      ]),
      1,
    )
    // 11/3 with the leader, 3 without, 5 with the leader alone
    expect(both!.roles.map(({ role, informants }) => [role, informants])).toEqual([
      ['borger', 2],
      ['leder', 1],
    ])
    expect(both!.roles[0]!.change).toBeCloseTo(11 / 3 - 5, 12)
    expect(both!.roles[1]!.change).toBeCloseTo(11 / 3 - 3, 12)
    expect(both!.roles[0]).toMatchObject({ rankWithout: 1, entersTopK: true })
    expect(one!.roles).toMatchObject([{ role: 'staff', change: null, reasons: { change: 'too_few_raters' } }])
  })
})

describe('leaving out one element', () => {
  test('changes the rule for every practice', () => {
    const [first, second] = influences(
      answeredMapping(key, [
        { practice: 'a', answers: [5, 2] },
        { practice: 'b', answers: [2, 4] },
      ]),
      1,
    )
    expect(first!.elements).toMatchObject([
      { id: 'e1', change: 1.5, rankWithout: 2, leavesTopK: true },
      { id: 'e2', change: -1.5, rankWithout: 1 },
    ])
    expect(second!.elements).toMatchObject([{ rankWithout: 1, entersTopK: true }, { rankWithout: 2 }])
  })

  test('applies the missing-data rule again', () => {
    // of three elements two are enough; of the two that are left without e1 one is, without e3 the same
    const [result] = influences(
      answeredMapping(keyOf([1, 1, 1]), [{ practice: 'a', answers: [5, 3, -7] }]),
      1,
    )
    expect(result!.elements.map(({ change }) => change)).toEqual([1, -1, 0])
  })

  test('is not defined where there is but one', () => {
    const [result] = influences(answeredMapping(keyOf([2]), [{ practice: 'a', answers: [5, 3] }]), 1)
    expect(result!.elements[0]).toMatchObject({ change: null, reasons: { change: 'too_few_items' } })
  })
})

describe('influences', () => {
  const wide = keyOf([3, 2, 1])

  test('says why a practice without a total has none', () => {
    const [result] = influences(
      answeredMapping(wide, [{ practice: 'a', answers: [5, -7, -7, -7, -7, -7] }]),
      3,
    )
    expect(result).toMatchObject({ score: null, rank: null, inTopK: false, informants: [], roles: [] })
    expect(result!.reasons.score).toBe('too_few_items')
  })

  test('refuses a shortlist of no places', () => {
    expect(() => influences(answeredMapping(wide, []), 0)).toThrow(RangeError)
    expect(() => influences(answeredMapping(wide, []), 1.5)).toThrow(RangeError)
  })

  test('are finite for any mapping', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        expect(numbersIn(influences(answeredMapping(wide, given), 2)).every(Number.isFinite)).toBe(true)
      }),
    )
  })

  test('do not depend on the order of informants', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const named = given.map((answered, place) => ({ ...answered, response: `x${place}` }))
        const reversed = influences(answeredMapping(wide, [...named].reverse()), 2)
        expect(reversed).toEqual(influences(answeredMapping(wide, named), 2))
      }),
    )
  })

  test('rank as if the table were made again without the informant', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const named = given.map((answered, place) => ({ ...answered, response: `x${place}` }))
        const whole = influences(answeredMapping(wide, named), 2)
        expect(whole.map(({ rank }) => rank)).toEqual(averageRanks(whole.map(({ score }) => rounded(score))))
        for (const { practice, scopeVersion, informants } of whole) {
          for (const { response, rankWithout } of informants) {
            if (rankWithout === null) continue
            const others = named.filter((answered) => answered.response !== response)
            const again = influences(answeredMapping(wide, others), 2).find(
              (scope) => scope.practice === practice && scope.scopeVersion === scopeVersion,
            )
            expect(again!.rank).toBe(rankWithout)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

/** Means of the same ratings in another order are the same score. */
function rounded(score: number | null): number | null {
  return score === null ? null : Number(score.toPrecision(10))
}
