import { describe, expect, test } from 'vitest'
import { flagged, keyWith, mostly, raisedIn, registered, tableOf, type Informant } from './hand-made.ts'

describe('single-informant', () => {
  test('is raised when one informant has a total, however many were sent in', () => {
    const [flag, ...more] = flagged('single-informant', [{ ratings: 4 }, { ratings: -7 }])
    expect(flag).toEqual({
      flag: 'single-informant',
      level: 'practice',
      practice: 'p',
      scopeVersion: 1,
      value: 1,
      threshold: 1,
      n: 1,
    })
    expect(more).toEqual([])
  })

  test('is not raised by two, nor when nobody has a total', () => {
    expect(flagged('single-informant', [{ ratings: 4 }, { ratings: 2 }])).toEqual([])
    expect(flagged('single-informant', [{ ratings: -7 }])).toEqual([])
  })

  test('looks at each version of a scope alone', () => {
    const informants: Informant[] = [
      { ratings: 4, scopeVersion: 1 },
      { ratings: 4, scopeVersion: 2 },
    ]
    expect(flagged('single-informant', informants).map(({ scopeVersion }) => scopeVersion)).toEqual([1, 2])
  })
})

describe('one-role-only and no-citizen-voice', () => {
  test('one role is one in Danish and English', () => {
    const staff: Informant[] = [
      { ratings: 4, role: 'staff' },
      { ratings: 3, role: 'medarbejder' },
    ]
    expect(flagged('one-role-only', staff)).toMatchObject([{ value: 1, threshold: 1, n: 2 }])
    expect(flagged('one-role-only', [...staff, { ratings: 3, role: 'leder' }])).toEqual([])
  })

  test('a citizen without a total is not heard in the score', () => {
    const silent: Informant[] = [
      { ratings: 4, role: 'staff' },
      { ratings: -7, role: 'citizen' },
    ]
    expect(flagged('no-citizen-voice', silent)).toMatchObject([{ value: 0, threshold: 1, n: 1 }])
    expect(flagged('no-citizen-voice', [...silent, { ratings: 2, role: 'borger' }])).toEqual([])
  })
})

describe('own-stake-only', () => {
  test('is raised when everybody has a stake, not when one has none or has not said', () => {
    const stake: Informant = { ratings: 4, ownStake: 'yes' }
    expect(flagged('own-stake-only', [stake, stake])).toMatchObject([{ value: 1, threshold: 1, n: 2 }])
    expect(flagged('own-stake-only', [stake, { ratings: 4, ownStake: 'no' }])).toEqual([])
    expect(flagged('own-stake-only', [stake, { ratings: 4, ownStake: null }])).toEqual([])
  })
})

describe('strong-disagreement', () => {
  // on every item the ratings are 1, 1, 5: mean 7/3, AD (4/3 + 4/3 + 8/3) / 3 = 16/9
  const apart: Informant[] = [{ ratings: 1 }, { ratings: 1 }, { ratings: 5 }]

  test('is raised above a sixth of the scale points', () => {
    const [flag] = flagged('strong-disagreement', apart)
    expect(flag).toMatchObject({
      n: 3,
      threshold: expect.closeTo(5 / 6, 12),
      value: expect.closeTo(16 / 9, 12),
    })
  })

  test('is raised from the first item too many that they differ on', () => {
    // 2, 4, 4 has AD 8/9 and 3, 4, 4 has 4/9: with k items of the first, AD is (8k + 4(20 − k)) / 180
    const third = (apartOn: number): Informant[] => [
      { ratings: mostly(2, apartOn, 3) },
      { ratings: 4 },
      { ratings: 4 },
    ]
    // (4k + 80) / 180 = 150/180 at k = 17.5
    expect(flagged('strong-disagreement', third(17))).toEqual([])
    expect(flagged('strong-disagreement', third(18))).toHaveLength(1)
  })

  test('is not raised at a sixth exactly', () => {
    // on six points, 3 and 5 have AD 1 and six points allow 1
    const halves: Informant[] = [{ ratings: 3 }, { ratings: 3 }, { ratings: 5 }, { ratings: 5 }]
    expect(flagged('strong-disagreement', halves, { key: keyWith(6) })).toEqual([])
  })

  test('is not raised with two informants', () => {
    expect(flagged('strong-disagreement', [{ ratings: 1 }, { ratings: 5 }])).toEqual([])
  })

  test('is not raised when an outlier explains it', () => {
    const calm: Informant[] = ['q', 's', 't'].flatMap((practice) =>
      [3.4, 3.6, 3.5, 3.5].map((middle) => ({ practice, ratings: mostly(3, (4 - middle) * 20, 4) })),
    )
    const lonely: Informant[] = [{ ratings: 1 }, { ratings: 4 }, { ratings: 4 }, { ratings: 4 }]
    const { flags } = raisedIn(tableOf([...calm, ...lonely]))
    expect(flags.filter(({ practice }) => practice === 'p').map(({ flag }) => flag)).toContain(
      'outlier-informant',
    )
    // AD is (9/4 + 3 · 3/4) / 4 = 9/8, without the outlier 0
    expect(flags.map(({ flag }) => flag)).not.toContain('strong-disagreement')
  })
})

describe('two-camps', () => {
  test('is raised when two groups explain nearly everything and lie a point apart', () => {
    const camps = [2, 2, 2, 4, 4].map((ratings) => ({ ratings }))
    expect(flagged('two-camps', camps)).toMatchObject([
      { value: expect.closeTo(1, 12), threshold: 0.8, n: 5 },
    ])
  })

  test('is not raised by groups less than a point apart, by four informants, or by a single outlier', () => {
    const near = [3, 3, 3, 4, 4].map((rating, place) => ({
      ratings: place < 3 ? 3 : mostly(rating, 19, 3),
    }))
    expect(flagged('two-camps', near)).toEqual([])
    expect(
      flagged(
        'two-camps',
        [2, 2, 4, 4].map((ratings) => ({ ratings })),
      ),
    ).toEqual([])
    expect(
      flagged(
        'two-camps',
        [2, 2, 2, 2, 4].map((ratings) => ({ ratings })),
      ),
    ).toEqual([])
  })

  test('is not raised by totals spread evenly', () => {
    // 1, 2, 3, 4, 5: split after two, 5 · 2/5 · 3/5 · 2.5² = 7.5 of 10
    expect(
      flagged(
        'two-camps',
        [1, 2, 3, 4, 5].map((ratings) => ({ ratings })),
      ),
    ).toEqual([])
  })
})

describe('role-gap', () => {
  /** Leaders' totals beside staff's 3, in practices of their own. */
  const gaps = (leaders: readonly Informant['ratings'][]): Informant[] =>
    leaders.flatMap((ratings, place) => [
      { practice: `p${place}`, role: 'leader', ratings },
      { practice: `p${place}`, role: 'staff', ratings: 3 },
    ])

  test('is raised more than a point from the mean gap', () => {
    // gaps −2, 1, 1, 1, 1, 1: mean 0.5, SD 1.22, so that two of them are beyond a point
    const found = flagged('role-gap', gaps([1, 4, 4, 4, 4, 4]))
    expect(found).toEqual([expect.objectContaining({ practice: 'p0', rule: 'points', value: -2.5, n: 6 })])
  })

  test('is raised more than two standard deviations from it', () => {
    // eleven gaps of 0 and one of 0.9: mean 0.075, SD 0.26
    const found = flagged('role-gap', gaps([...Array<number>(11).fill(3), mostly(4, 18, 3)]))
    expect(found).toEqual([
      expect.objectContaining({
        practice: 'p11',
        rule: 'standard-deviations',
        value: expect.closeTo(0.825, 9),
        threshold: expect.closeTo(2 * 0.9 * Math.sqrt(1 / 12), 9),
      }),
    ])
  })

  test('is not raised at exactly a point, nor with a single gap', () => {
    // gaps −1 and 1: mean 0, SD 1.41
    expect(flagged('role-gap', gaps([2, 4]))).toEqual([])
    expect(flagged('role-gap', gaps([5]))).toEqual([])
  })
})

describe('scope-mismatch', () => {
  test('is raised by two steps between levels, not by one', () => {
    const levels = (...all: number[]) => all.map((scopeLevel) => ({ ratings: 3, scopeLevel }))
    expect(flagged('scope-mismatch', levels(1, 2, 3))).toMatchObject([
      { rule: 'level', value: 2, threshold: 2, n: 3 },
    ])
    expect(flagged('scope-mismatch', levels(1, 2, 2))).toEqual([])
  })

  test('is raised by three times as many citizens, not by fewer; none count as one', () => {
    const citizens = (...all: number[]) =>
      all.map((scopeCitizensPerYear) => ({ ratings: 3, scopeCitizensPerYear }))
    expect(flagged('scope-mismatch', citizens(10, 30))).toMatchObject([
      { rule: 'citizens', value: 3, threshold: 3, n: 2 },
    ])
    expect(flagged('scope-mismatch', citizens(10, 29))).toEqual([])
    expect(flagged('scope-mismatch', citizens(0, 2))).toEqual([])
    expect(flagged('scope-mismatch', citizens(0, 3))).toHaveLength(1)
  })
})

describe('scope-too-broad and scope-too-narrow', () => {
  const broad = (facts: object) =>
    flagged('scope-too-broad', [{ ratings: 3 }], { practices: [registered(facts)] })
  const narrow = (facts: object) =>
    flagged('scope-too-narrow', [{ ratings: 3 }], { practices: [registered(facts)] })

  test('the whole municipality is broad, and so are four target groups', () => {
    expect(broad({ scopeLevel: 5 })).toMatchObject([{ rule: 'level', value: 5, threshold: 5 }])
    expect(broad({ targetGroups: 4 })).toMatchObject([{ rule: 'target-groups', value: 4, threshold: 3 }])
    expect(broad({ scopeLevel: 4, targetGroups: 3 })).toEqual([])
  })

  test('four citizens a year are narrow, and so is the work of one person', () => {
    expect(narrow({ citizensPerYear: 4 })).toMatchObject([{ rule: 'citizens', value: 4, threshold: 5 }])
    expect(narrow({ citizensPerYear: 50, staff: 1 })).toMatchObject([
      { rule: 'staff', value: 1, threshold: 1 },
    ])
    expect(narrow({ citizensPerYear: 5, staff: 2 })).toEqual([])
    expect(narrow({})).toEqual([])
  })
})

describe('missing-pattern', () => {
  test('is raised when fewer than half have a score on an element', () => {
    const onlyFirst = { ratings: [...Array<number>(10).fill(4), ...Array<number>(10).fill(-7)] }
    expect(flagged('missing-pattern', [{ ratings: 4 }, onlyFirst, onlyFirst])).toEqual([
      expect.objectContaining({ level: 'element', element: 'b', value: 1 / 3, threshold: 0.5, n: 3 }),
    ])
    expect(flagged('missing-pattern', [{ ratings: 4 }, onlyFirst])).toEqual([])
  })
})
