import { describe, expect, test } from 'vitest'
import {
  flagged,
  keyWith,
  mostly,
  raisedIn,
  registered,
  tableOf,
  twentyItems,
  type Informant,
} from './hand-made.ts'

describe('outlier-informant', () => {
  /** Twelve practices of four whose totals are 3.4, 3.5, 3.5, 3.6, so that s² = 0.02 / 3 everywhere. */
  const calm: Informant[] = Array.from({ length: 12 }, (_, place) =>
    [8, 10, 10, 12].map((fours) => ({ practice: `calm${place}`, ratings: mostly(4, fours, 3) })),
  ).flat()
  const beside = (one: Informant['ratings'], others: readonly number[]) =>
    flagged('outlier-informant', [
      ...calm,
      { ratings: one, response: 'odd' },
      ...others.map((fours) => ({ ratings: mostly(4, fours, 3) })),
    ])

  test('is raised a point from others who agree', () => {
    // the others' mean is 3.5, and a point away is 2.5
    expect(beside(mostly(3, 10, 2), [9, 10, 11])).toEqual([
      expect.objectContaining({
        level: 'informant',
        response: 'odd',
        rule: 'raw',
        value: expect.closeTo(-1, 12),
        threshold: 1,
        n: 4,
      }),
    ])
  })

  test('is not raised just inside a point, nor with two others', () => {
    expect(beside(mostly(3, 11, 2), [9, 10, 11])).toEqual([])
    expect(beside(1, [9, 10])).toEqual([])
  })

  test('is not raised when the others do not agree among themselves', () => {
    // their SD 0.5 is beyond 1.5 robust deviations of about 0.09
    expect(beside(1, [0, 10, 20])).toEqual([])
  })

  test('is sought in totals adjusted for role when there are any', () => {
    const table = tableOf([...calm, ...[4, 3, 3, 3].map((ratings) => ({ ratings }))])
    const names = (adjustedTotals: readonly (number | null)[]) =>
      raisedIn(table, [], { adjustedTotals }).flags.flatMap(({ flag, rule }) =>
        flag === 'outlier-informant' ? rule : [],
      )
    expect(names(table.totals.map(() => null))).toEqual(['raw'])
    expect(names(table.totals)).toEqual(['adjusted'])
    const odd = calm.length
    expect(
      names(table.totals.map((total, row) => (row === odd && total !== null ? total - 0.6 : total))),
    ).toEqual([])
  })

  test('counts what chance would bring under normality', () => {
    const { counts } = raisedIn(tableOf(calm))
    const { expectedByChance, of } = counts.find(({ flag }) => flag === 'outlier-informant')!
    // a point is 9 robust deviations and more here
    expect(of).toBe(48)
    expect(expectedByChance).toBeLessThan(1e-9)
    expect(expectedByChance).toBeGreaterThan(0)
  })
})

describe('straight-lining', () => {
  test('is raised by one category in 95 % of at least 20 answers', () => {
    expect(flagged('straight-lining', [{ ratings: mostly(5, 19, 4) }])).toMatchObject([
      { rule: 'modal-share', value: 0.95, threshold: 0.95, n: 20 },
    ])
    expect(flagged('straight-lining', [{ ratings: mostly(5, 18, 4) }])).toEqual([])
    expect(flagged('straight-lining', [{ ratings: mostly(5, 19, -7) }])).toEqual([])
  })

  test('is raised at 85 % in less than a third of the median time', () => {
    const timed = (modal: number, activeSeconds: number) => [
      { ratings: mostly(5, modal, 4), activeSeconds },
      ...[900, 900, 900].map((seconds) => ({ ratings: mostly(2, 10, 3), activeSeconds: seconds })),
    ]
    expect(flagged('straight-lining', timed(17, 299))).toMatchObject([
      { rule: 'modal-share-and-time', value: 0.85, threshold: 0.85, n: 20 },
    ])
    expect(flagged('straight-lining', timed(17, 300))).toEqual([])
    expect(flagged('straight-lining', timed(16, 299))).toEqual([])
  })

  test('looks at what was chosen, not at reversed items turned', () => {
    const reversed = ['a1', 'a2', 'a3', 'a4']
    expect(flagged('straight-lining', [{ ratings: 4 }], { key: keyWith(5, reversed) })).toHaveLength(1)
    const turnedToLine = mostly(2, 4, 4)
    expect(flagged('straight-lining', [{ ratings: turnedToLine }], { key: keyWith(5, reversed) })).toEqual([])
  })
})

describe('low-variation', () => {
  const varied: Informant[] = Array.from({ length: 49 }, () => ({ ratings: mostly(2, 10, 4) }))

  test('is raised for the lowest 2 % when they lie below 0.3', () => {
    // one 4 among nineteen 5s: s² = 0.95 / 19 = 0.05
    expect(flagged('low-variation', [...varied, { ratings: mostly(5, 19, 4) }])).toMatchObject([
      { value: expect.closeTo(Math.sqrt(0.05), 12), threshold: 0.3, n: 20 },
    ])
  })

  test('is not raised at 0.3 and above, nor for more than the lowest', () => {
    // two 4s among eighteen 5s: s² = 1.8 / 19, s = 0.308
    expect(flagged('low-variation', [...varied, { ratings: mostly(5, 18, 4) }])).toEqual([])
    const two = [...varied.slice(1), { ratings: mostly(5, 19, 4) }, { ratings: 5 }]
    expect(flagged('low-variation', two)).toMatchObject([{ value: 0 }])
  })

  test('counts 2 % of those who answered enough as chance', () => {
    const { counts } = raisedIn(tableOf([...varied, { ratings: -7 }]))
    expect(counts.find(({ flag }) => flag === 'low-variation')).toMatchObject({
      of: 49,
      expectedByChance: expect.closeTo(0.98, 12),
    })
  })
})

describe('extreme-style', () => {
  test('is raised when more than 80 % are at the ends, on five points or more', () => {
    expect(flagged('extreme-style', [{ ratings: mostly(1, 17, 3) }])).toMatchObject([
      { value: 0.85, threshold: 0.8, n: 20 },
    ])
    expect(flagged('extreme-style', [{ ratings: mostly(5, 16, 3) }])).toEqual([])
    expect(flagged('extreme-style', [{ ratings: mostly(4, 20, 3) }], { key: keyWith(4) })).toEqual([])
  })
})

describe('agreement-style', () => {
  const opposites = [
    ['a1', 'b1'],
    ['a2', 'b2'],
    ['a3', 'b3'],
  ] as const
  const key = { ...keyWith(5, ['b1', 'b2', 'b3']), opposites }
  /** Agrees with the first of each pair, and with so many of their opposites. */
  const agreesWith = (count: number) => ({
    ratings: [
      ...Array<number>(10).fill(4),
      ...Array.from({ length: 10 }, (_, place) => (place < count ? 4 : 2)),
    ],
  })

  test('is raised by agreeing with both in more than half of the pairs', () => {
    expect(flagged('agreement-style', [agreesWith(2)], { key })).toMatchObject([
      { value: 2 / 3, threshold: 0.5, n: 3 },
    ])
    expect(flagged('agreement-style', [agreesWith(1)], { key })).toEqual([])
  })

  test('the middle of the scale is no agreement', () => {
    expect(flagged('agreement-style', [{ ratings: 3 }], { key })).toEqual([])
  })

  test('is refused without pairs of opposites, reversed items or not', () => {
    const { counts, flags } = raisedIn(tableOf([{ ratings: 5 }], keyWith(5, ['b1', 'b2', 'b3'])))
    expect(flags.map(({ flag }) => flag)).not.toContain('agreement-style')
    expect(counts.find(({ flag }) => flag === 'agreement-style')).toMatchObject({ of: 0, found: 0 })
  })

  test('does not take a pair with an item that is not there', () => {
    const wrong = { ...twentyItems, opposites: [['a1', 'z9']] as const }
    expect(() => raisedIn(tableOf([{ ratings: 5 }], wrong))).toThrow(RangeError)
  })
})

describe('speeding', () => {
  const timed = (...all: (number | null)[]) => all.map((activeSeconds) => ({ ratings: 3, activeSeconds }))

  test('is raised under two seconds an item', () => {
    expect(flagged('speeding', timed(39))).toMatchObject([
      { rule: 'seconds-per-item', value: 1.95, threshold: 2, n: 20 },
    ])
    expect(flagged('speeding', timed(40))).toEqual([])
    expect(flagged('speeding', timed(null))).toEqual([])
  })

  test('is raised under a third of the median', () => {
    expect(flagged('speeding', timed(299, 900, 900))).toMatchObject([
      { rule: 'share-of-median', value: 299 / 900, threshold: 1 / 3, n: 20 },
    ])
    expect(flagged('speeding', timed(300, 900, 900))).toEqual([])
  })
})

describe('low-knowledge and distance', () => {
  test('knowledge of 2 is low, 3 is not', () => {
    expect(flagged('low-knowledge', [{ ratings: 3, knowledge: 2 }])).toMatchObject([
      { rule: 'self-rated', value: 2, threshold: 2, n: 1 },
    ])
    expect(flagged('low-knowledge', [{ ratings: 3, knowledge: 3 }])).toEqual([])
  })

  test('"do not know" to 30 % is low knowledge, whatever is said of it', () => {
    expect(flagged('low-knowledge', [{ ratings: mostly(-7, 6, 3), knowledge: 5 }])).toMatchObject([
      { rule: 'dont-know', value: 0.3, threshold: 0.3, n: 20 },
    ])
    expect(flagged('low-knowledge', [{ ratings: mostly(-7, 5, 3) }])).toEqual([])
    expect(flagged('low-knowledge', [{ ratings: mostly(-1, 6, 3) }])).toEqual([])
  })

  test('closeness of 2 is distant, 3 is not', () => {
    expect(flagged('distance', [{ ratings: 3, closeness: 2 }])).toMatchObject([
      { value: 2, threshold: 2, n: 1 },
    ])
    expect(flagged('distance', [{ ratings: 3, closeness: 3 }])).toEqual([])
  })
})

describe('scope-vs-registration', () => {
  const practices = [registered({ scopeLevel: 3, citizensPerYear: 30 })]
  const inMind = (facts: Partial<Informant>) =>
    flagged('scope-vs-registration', [{ ratings: 3, ...facts }], { practices })

  test('is raised by another level', () => {
    expect(inMind({ scopeLevel: 2 })).toMatchObject([{ rule: 'level', value: 1, threshold: 1, n: 1 }])
    expect(inMind({ scopeLevel: 3 })).toEqual([])
  })

  test('is raised by three times as many or as few citizens', () => {
    expect(inMind({ scopeLevel: 3, scopeCitizensPerYear: 90 })).toMatchObject([
      { rule: 'citizens', value: 3 },
    ])
    expect(inMind({ scopeCitizensPerYear: 10 })).toMatchObject([{ rule: 'citizens', value: 3 }])
    expect(inMind({ scopeCitizensPerYear: 11 })).toEqual([])
    expect(inMind({ scopeCitizensPerYear: 89 })).toEqual([])
  })

  test('says nothing where nothing is registered', () => {
    expect(flagged('scope-vs-registration', [{ ratings: 3, scopeLevel: 1 }])).toEqual([])
  })
})
