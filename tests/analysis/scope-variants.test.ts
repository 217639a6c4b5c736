import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scopeVariants } from '#analysis/scope-variants.ts'
import { answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'

const key = keyOf([2, 1])
const rated = (practice: string, scopeVersion: number, informant: string, rating: number): Answered => ({
  practice,
  scopeVersion,
  informant,
  answers: [rating, rating, rating],
})
const pairs = [
  { practice: 'p1', narrow: 1, broad: 2 },
  { practice: 'p2', narrow: 1, broad: 2 },
]
const of = (answered: readonly Answered[]) => scopeVariants(answeredMapping(key, answered), pairs)

describe('how far scores move with the way a practice is delimited', () => {
  test('is compared within informants who answered on both', () => {
    // differences 1, 2 and 3: 2 ± 4.302653 · 1/√3
    const [practice] = of([
      rated('p1', 1, 'a', 2),
      rated('p1', 2, 'a', 3),
      rated('p1', 1, 'b', 2),
      rated('p1', 2, 'b', 4),
      rated('p1', 1, 'c', 2),
      rated('p1', 2, 'c', 5),
      rated('p1', 2, 'd', 1),
    ]).practices
    expect(practice?.total).toMatchObject({
      how: 'paired',
      informants: { narrow: 3, broad: 4, both: 3 },
      narrow: 2,
      broad: 4,
      difference: 2,
    })
    expect(practice?.total.interval?.[0]).toBeCloseTo(2 - 4.302652729911275 / Math.sqrt(3), 9)
    expect(practice?.elements.map(({ id, difference }) => [id, difference])).toEqual([
      ['e1', 2],
      ['e2', 2],
    ])
  })

  test('is compared between groups where different informants answered, by Welch', () => {
    // R 4.2.2: t.test(c(4, 5, 4), c(1, 3))$conf.int, with 1.22699386503068 degrees of freedom
    const [practice] = of([
      rated('p1', 1, 'a', 1),
      rated('p1', 1, 'b', 3),
      rated('p1', 2, 'c', 4),
      rated('p1', 2, 'd', 5),
      rated('p1', 2, 'e', 4),
    ]).practices
    expect(practice?.total).toMatchObject({ how: 'groups', informants: { narrow: 2, broad: 3, both: 0 } })
    expect(practice?.total.difference).toBeCloseTo(7 / 3, 12)
    expect(practice?.total.interval?.[0]).toBeCloseTo(-6.4163884710214, 9)
    expect(practice?.total.interval?.[1]).toBeCloseTo(11.0830551376881, 9)
  })

  test('has no interval with one informant on a side, or where nobody differs', () => {
    const [one] = of([rated('p1', 1, 'a', 2), rated('p1', 2, 'a', 4)]).practices
    expect(one?.total).toMatchObject({
      how: 'paired',
      difference: 2,
      interval: null,
      reasons: { interval: 'too_few_raters' },
    })
    const [groups] = of([rated('p1', 1, 'a', 2), rated('p1', 2, 'b', 4), rated('p1', 2, 'c', 5)]).practices
    expect(groups?.total).toMatchObject({ how: 'groups', reasons: { interval: 'too_few_raters' } })
    const alike = ['a', 'b'].flatMap((who) => [rated('p1', 1, who, 2), rated('p1', 2, who, 3)])
    expect(of(alike).practices[0]?.total.reasons).toEqual({ interval: 'no_variation' })
  })

  test('counts each practice the same over all that have both', () => {
    const { practices, total } = of([
      rated('p1', 1, 'a', 2),
      rated('p1', 2, 'a', 3),
      rated('p2', 1, 'b', 1),
      rated('p2', 2, 'b', 4),
      rated('p2', 1, 'c', 1),
      rated('p2', 2, 'c', 4),
    ])
    expect(practices.map(({ total: { difference } }) => difference)).toEqual([1, 3])
    // 2 ± 12.706205 · √2/√2
    expect([total.practices, total.mean]).toEqual([2, 2])
    expect(total.interval?.[1]).toBeCloseTo(2 + 12.706204736174707, 6)
    expect(of([rated('p1', 1, 'a', 2)])).toMatchObject({ practices: [], total: { practices: 0, mean: null } })
  })

  test('turns its sign and nothing else when narrow and broad change places', () => {
    const answered = fc.array(
      fc.record({
        practice: fc.constantFrom('p1', 'p2'),
        scopeVersion: fc.constantFrom(1, 2),
        informant: fc.constantFrom('a', 'b', 'c', 'd'),
        answers: fc.array(fc.constantFrom(1, 2, 3, 4, 5, -7), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(answered, (all) => {
        const once = [
          ...new Map(
            all.map((one) => [`${one.practice} ${one.scopeVersion} ${one.informant}`, one]),
          ).values(),
        ]
        const table = answeredMapping(key, once)
        const turned = pairs.map(({ practice, narrow, broad }) => ({
          practice,
          narrow: broad,
          broad: narrow,
        }))
        const [there, back] = [scopeVariants(table, pairs), scopeVariants(table, turned)]
        for (const [place, { total }] of there.practices.entries()) {
          const other = back.practices[place]!.total
          expect([other.how, other.narrow, other.broad, other.reasons]).toEqual([
            total.how,
            total.broad,
            total.narrow,
            total.reasons,
          ])
          expect(other.difference ?? 0).toBeCloseTo(-(total.difference ?? 0), 12)
          expect(other.interval?.[0] ?? 0).toBeCloseTo(-(total.interval?.[1] ?? 0), 9)
        }
      }),
    )
  })
})
