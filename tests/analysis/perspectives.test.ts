import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { practiceAgreement } from '#analysis/agreement.ts'
import { perspectiveLimits, perspectives, type Perspectives } from '#analysis/perspectives.ts'
import { practiceResults } from '#analysis/practices.ts'
import { anyAnswers, answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

/** Elements e1 and e2 of two items, e3 of one. */
const key = keyOf([2, 2, 1])

function seenBy(given: readonly Omit<Answered, 'practice'>[], ofKey = key): Perspectives {
  return allOf(
    given.map((answered) => ({ practice: 'p', ...answered })),
    ofKey,
  )[0]!
}

function allOf(given: readonly Answered[], ofKey = key): Perspectives[] {
  const table = answeredMapping(ofKey, given)
  const practices = [...new Set(given.map(({ practice }) => practice))]
  return practiceResults(practices, table, 0.5, 0.95).map((result, place) =>
    perspectives(result, practiceAgreement(table, table.scopes[place]!, null).elements, ofKey),
  )
}

const listOf = ({ elements }: Perspectives) => Object.fromEntries(elements.map(({ id, list }) => [id, list]))

describe('perspectives', () => {
  test('is the mean of each role, the gap between the furthest, and the widest gap first', () => {
    const { elements, alone } = seenBy([
      { role: 'leader', answers: [5, 5, 4, 4, 2] },
      { role: 'staff', answers: [3, 3, 4, 4, 2] },
      { role: 'staff', answers: [4, 4, 4, 3, 2] },
    ])
    expect(alone).toBeNull()
    expect(elements.map(({ id, gap }) => [id, gap])).toEqual([
      ['e1', 1.5],
      ['e2', 0.25],
      ['e3', 0],
    ])
    expect(elements[0]!.roles).toEqual([
      { role: 'staff', mean: 3.5, informants: 2 },
      { role: 'leader', mean: 5, informants: 1 },
    ])
    // each role counts the same: (3.5 + 5) / 2
    expect(elements[0]!.level).toBe(4.25)
  })

  test('puts elements in lists by gap and level on the scale', () => {
    const lists = listOf(
      seenBy([
        { role: 'leader', answers: [4, 4, 2, 2, 3] },
        { role: 'staff', answers: [4, 4, 2, 2, 3] },
      ]),
    )
    expect(lists).toEqual({ e1: 'agree_high', e2: 'agree_low', e3: 'agree_between' })
  })

  test('a gap of a whole step is a disagreement, one of less is not', () => {
    const { elements } = seenBy([
      { role: 'leader', answers: [5, 5, 5, 4, null] },
      { role: 'staff', answers: [4, 4, 4, 4, 4] },
    ])
    expect(elements.map(({ id, list }) => [id, list])).toEqual([
      ['e1', 'disagree'],
      ['e2', 'agree_high'],
      ['e3', 'not_compared'],
    ])
    expect(elements[0]!.disagreement).toEqual({ ofRoles: true, ofInformants: false })
  })

  test('two of one role who differ are a disagreement although the roles do not', () => {
    // the staff say 5 and 1: deviations 2, 2 and 0 about 3, that is 4/3 > 5/6
    const { elements } = seenBy([
      { role: 'staff', answers: [5, 5, 3, 3, 3] },
      { role: 'staff', answers: [1, 1, 3, 3, 3] },
      { role: 'leader', answers: [3, 3, 3, 3, 3] },
    ])
    const first = elements.find(({ id }) => id === 'e1')!
    expect([first.gap, first.list]).toEqual([0, 'disagree'])
    expect(first.deviation).toBeCloseTo(4 / 3, 12)
    expect(first.disagreement).toEqual({ ofRoles: false, ofInformants: true })
  })

  test('who lacks a score on an element is left out of it, and the element comes last where one role is left', () => {
    const { elements } = seenBy([
      { role: 'leader', answers: [-7, -7, 4, 4, 3] },
      { role: 'staff', answers: [2, 2, 4, 4, 5] },
    ])
    expect(elements.map(({ id }) => id)).toEqual(['e3', 'e2', 'e1'])
    expect(elements[2]).toMatchObject({
      gap: null,
      list: 'not_compared',
      roles: [{ role: 'staff', informants: 1 }],
      reasons: { gap: 'too_few_raters', level: 'too_few_raters', deviation: 'too_few_raters' },
    })
  })

  test('an element that nobody has a score on says so', () => {
    const { elements } = seenBy([
      { role: 'leader', answers: [4, 4, 4, 4, -8] },
      { role: 'staff', answers: [4, 4, 4, 4, -1] },
    ])
    expect(elements.at(-1)).toMatchObject({ id: 'e3', roles: [], reasons: { gap: 'empty', level: 'empty' } })
  })

  test('two codes of one role are one role', () => {
    const { alone } = seenBy([
      { role: 'leder', answers: [4, 4, 4, 4, 4] },
      { role: 'leader', answers: [2, 2, 2, 2, 2] },
    ])
    expect(alone).toBe('one_role')
  })

  test('one informant, or nobody, has nothing to be compared with', () => {
    expect(seenBy([{ role: 'leader', answers: [4, 4, 4, 4, 4] }]).alone).toBe('one_informant')
    const nobody = practiceResults(['p'], answeredMapping(key, []), 0.5, 0.95)[0]!
    expect(perspectives(nobody, [], key).alone).toBe('no_informant')
  })

  test('does not depend on which informants the practice’s own score counts', () => {
    const given: Answered[] = [
      { practice: 'p', role: 'leader', answers: [5, 5, 5, 5, 5] },
      { practice: 'p', role: 'staff', answers: [2, 2, 2, 2, 2] },
    ]
    const table = { ...answeredMapping(key, given), aggregation: 'mean_of_leaders' as const }
    const [result] = practiceResults(['p'], table, 0.5, 0.95)
    const { elements } = perspectives(result!, practiceAgreement(table, table.scopes[0]!, null).elements, key)
    expect(elements.map(({ gap }) => gap)).toEqual([3, 3, 3])
  })
})

describe('perspectiveLimits', () => {
  test.each([
    [
      { minimum: 1, maximum: 5 },
      { gap: 1, deviation: 5 / 6, high: 3.5, low: 2.5 },
    ],
    [
      { minimum: 1, maximum: 4 },
      { gap: 1, deviation: 4 / 6, high: 2.875, low: 2.125 },
    ],
  ])('follow the scale %j', (scale, limits) => {
    expect(perspectiveLimits(scale)).toEqual(limits)
  })
})

describe('any mapping', () => {
  const wide = keyOf([3, 2, 1])

  test('has every element in one list, in finite figures, gaps falling and undefined ones last', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        for (const { elements } of allOf(given, wide)) {
          expect(elements.map(({ id }) => id).toSorted()).toEqual(['e1', 'e2', 'e3'])
          const gaps = elements.map(({ gap }) => gap ?? -1)
          expect(gaps).toEqual(gaps.toSorted((a, b) => b - a))
          expect(numbersIn(elements).every(Number.isFinite)).toBe(true)
          for (const { list, gap } of elements) expect(list === 'not_compared').toBe(gap === null)
        }
      }),
    )
  })

  test('is seen the same in whatever order informants come', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const named = given.map((answered, place) => ({
          ...answered,
          response: `x${String(place).padStart(3, '0')}`,
        }))
        expect(allOf([...named].reverse(), wide)).toEqual(allOf(named, wide))
      }),
    )
  })
})
