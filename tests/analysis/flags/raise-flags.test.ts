import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unregistered, type PracticeRow } from '#analysis/dataset.ts'
import { flagLevels, restsOnOthers, type FlagName } from '#analysis/flags/flag.ts'
import { raiseFlags } from '#analysis/flags/raise-flags.ts'
import { robustWithinSd } from '#analysis/flags/robust-within-sd.ts'
import { keyWith, raisedIn, tableOf, twentyItems, type Informant } from './hand-made.ts'

const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
const informants: fc.Arbitrary<Informant[]> = fc.array(
  fc.record({
    practice: fc.constantFrom('p', 'q', 's'),
    role: fc.constantFrom('leder', 'staff', 'borger', 'external', 'helper'),
    scopeVersion: fc.integer({ min: 1, max: 2 }),
    ownStake: fc.constantFrom('yes', 'no', null),
    closeness: level,
    knowledge: level,
    scopeLevel: level,
    scopeCitizensPerYear: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    activeSeconds: fc.option(fc.integer({ min: 0, max: 2000 }), { nil: null }),
    ratings: fc.oneof(
      fc.constantFrom(-8, -7, -1, 1, 3, 5),
      fc.array(fc.constantFrom(-8, -7, -1, 1, 2, 3, 4, 5), { minLength: 20, maxLength: 20 }),
    ),
  }),
  { maxLength: 24 },
)
const practices: readonly PracticeRow[] = [
  { ...unregistered('p'), scopeLevel: 5, citizensPerYear: 4, staff: 1, targetGroups: 4 },
  unregistered('q'),
]

describe('raiseFlags', () => {
  test('has nothing to say of nobody', () => {
    const { flags, counts } = raisedIn(tableOf([]))
    expect(flags).toEqual([])
    expect(counts.map(({ flag }) => flag)).toEqual(Object.keys(flagLevels))
    for (const count of counts) {
      expect(count).toMatchObject({
        found: 0,
        of: 0,
        expectedByChance: null,
        reasons: { expectedByChance: 'empty' },
      })
    }
  })

  test('gives finite figures for whatever is answered, and each unit a flag at most once', () => {
    fc.assert(
      fc.property(informants, fc.constantFrom(5, 6, 7), (all, points) => {
        const table = tableOf(all, keyWith(points))
        const { flags, counts } = raisedIn(table, practices, { adjustedTotals: table.totals })
        for (const { value, threshold, n } of flags) {
          expect([value, threshold].every(Number.isFinite)).toBe(true)
          expect(n).toBeGreaterThan(0)
        }
        const units = flags.map(({ flag, practice, scopeVersion, response, element }) =>
          [flag, practice, scopeVersion, response, element].join(),
        )
        expect(new Set(units).size).toBe(units.length)
        for (const { flag, found, of, expectedByChance } of counts) {
          expect(found).toBe(flags.filter((raised) => raised.flag === flag).length)
          expect(found).toBeLessThanOrEqual(of)
          if (expectedByChance !== null) expect(expectedByChance).toBeLessThanOrEqual(of)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('does not depend on the order in which informants are read', () => {
    fc.assert(
      fc.property(informants, (all) => {
        const named = all.map((one, place) => ({ ...one, response: `r${place}` }))
        expect(raisedIn(tableOf([...named].reverse()), practices)).toEqual(
          raisedIn(tableOf(named), practices),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('does not depend on what practices are called', () => {
    const renamed = new Map([
      ['p', 'z'],
      ['q', 'y'],
      ['s', 'x'],
    ])
    fc.assert(
      fc.property(informants, (all) => {
        const before = raisedIn(tableOf(all), practices)
        const after = raisedIn(
          tableOf(all.map((one) => ({ ...one, practice: renamed.get(one.practice!)! }))),
          practices.map((one) => ({ ...one, practice: renamed.get(one.practice)! })),
        )
        expect(after.counts.map(({ flag, found, of }) => [flag, found, of])).toEqual(
          before.counts.map(({ flag, found, of }) => [flag, found, of]),
        )
        const places = (flags: typeof before.flags, name: (practice: string) => string) =>
          flags.map(({ flag, practice, response, element }) =>
            [flag, name(practice), response, element].join(),
          )
        expect(places(after.flags, (name) => name).sort()).toEqual(
          places(before.flags, (name) => renamed.get(name)!).sort(),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('a practice that answers as all do keeps its flags when all practices are there twice', () => {
    const two: Informant[] = [
      { practice: 'p', ratings: 1 },
      { practice: 'p', ratings: 5 },
      { practice: 'p', ratings: 5 },
    ]
    const once = raisedIn(tableOf(two)).flags.map(({ flag }) => flag)
    const twice = raisedIn(tableOf([...two, ...two.map((one) => ({ ...one, practice: 'q' }))])).flags
    expect(twice.filter(({ practice }) => practice === 'q').map(({ flag }) => flag)).toEqual(once)
  })

  test('takes nobody out: scores are the same with every flag raised', () => {
    const table = tableOf([
      { ratings: 5, knowledge: 1, closeness: 1, activeSeconds: 1, ownStake: 'yes' },
      { ratings: 1, scopeLevel: 1 },
      { ratings: 5, scopeLevel: 5 },
    ])
    const before = structuredClone({ totals: table.totals, cells: table.ratings.cells })
    expect(raisedIn(table).flags.length).toBeGreaterThan(5)
    expect({ totals: table.totals, cells: table.ratings.cells }).toEqual(before)
    expect(table.totals).toEqual([5, 1, 5])
  })

  test('has no name for social desirability, which answers alone cannot show', () => {
    const names = Object.keys(flagLevels)
    expect(names).toHaveLength(20)
    expect(names.filter((name) => /social|desir|bias/.test(name))).toEqual([])
  })

  test('takes the limits of the study', () => {
    const table = tableOf([{ ratings: 3, knowledge: 3 }], twentyItems)
    const { flags } = raisedIn(table, [], { thresholds: { lowKnowledge: { knowledge: 3, dontKnow: 0.5 } } })
    expect(flags).toContainEqual(expect.objectContaining({ flag: 'low-knowledge', value: 3, threshold: 3 }))
  })

  test('does not take adjusted totals of other rows', () => {
    expect(() => raiseFlags(tableOf([{ ratings: 3 }]), [], { adjustedTotals: [] })).toThrow(RangeError)
  })
})

describe('robustWithinSd', () => {
  test('is the middle practice’s, each divided by the median of its own spread under normality', () => {
    // totals 2, 3, 4: s² = 1, and χ² with two degrees of freedom has the median 2 ln 2
    const table = tableOf([2, 3, 4].map((ratings) => ({ ratings })))
    expect(robustWithinSd(table, table.totals)).toBeCloseTo(Math.sqrt(1 / Math.LN2), 12)
  })

  test('does not move when one of many practices is in conflict', () => {
    const calm: Informant[] = ['p', 'q', 's'].flatMap((practice) =>
      [2, 3, 4].map((ratings) => ({ practice, ratings })),
    )
    const torn: Informant[] = [1, 5, 5].map((ratings) => ({ practice: 't', ratings }))
    const table = tableOf([...calm, ...torn])
    expect(robustWithinSd(table, table.totals)).toBeCloseTo(Math.sqrt(1 / Math.LN2), 12)
  })

  test('is not defined by practices of two', () => {
    const table = tableOf([{ ratings: 2 }, { ratings: 4 }])
    expect(robustWithinSd(table, table.totals)).toBeNull()
  })
})

test('without comparison the flags of a practice are its own, whoever else there is', () => {
  fc.assert(
    fc.property(informants, (all) => {
      const [alone, among] = [all.filter(({ practice }) => practice === 'p'), all]
      const flagsOf = (some: Informant[]) => {
        const table = tableOf(some.map((one) => ({ response: `r${all.indexOf(one)}`, ...one })))
        const settings = { adjustedTotals: table.totals, comparesPractices: false }
        return raisedIn(table, practices, settings).flags.filter(({ practice }) => practice === 'p')
      }
      expect(flagsOf(among)).toEqual(flagsOf(alone))
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('without comparison no flag that rests on others is counted, and no outlier explains a disagreement', () => {
  const outlier = [1, 5, 5, 5, 5].map((ratings): Informant => ({ practice: 'p', ratings }))
  const calm = Array.from({ length: 12 }, (_, place): Informant => ({
    practice: `q${place % 4}`,
    ratings: 4,
  }))
  const noisy = Array.from({ length: 12 }, (_, place): Informant => ({
    practice: `s${place % 4}`,
    ratings: place < 4 ? 4 : 3,
  }))
  const table = tableOf([...outlier, ...calm, ...noisy])
  const named = ({ flags }: ReturnType<typeof raisedIn>) =>
    flags.filter(({ practice }) => practice === 'p').map(({ flag }) => flag)
  expect(named(raisedIn(table))).toContain('outlier-informant')
  expect(named(raisedIn(table))).not.toContain('strong-disagreement')
  const alone = raisedIn(table, [], { comparesPractices: false })
  expect(named(alone)).toContain('strong-disagreement')
  expect(alone.counts.map(({ flag }) => flag)).toEqual(
    (Object.keys(flagLevels) as FlagName[]).filter((flag) => !restsOnOthers(flag)),
  )
})
