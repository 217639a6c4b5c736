import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CrossedAnswers } from '#analysis/statistics/crossed-answers.ts'
import type { Reason } from '#analysis/figure.ts'
import { crossedVarianceComponents } from '#analysis/statistics/crossed-variance-components.ts'
import { randomStream } from '#analysis/statistics/random.ts'

interface RCase {
  readonly id: string
  readonly practiceOf: number[]
  readonly rows: (number | null)[][]
  readonly roles: string[]
  readonly expected: Record<'practice' | 'residual' | 'remlDeviance', number>
}

const fromR = JSON.parse(
  readFileSync('tests/analysis/r-values/crossed-variance-components.json', 'utf8'),
) as { cases: RCase[] }

const names = ['practice', 'informantWithinPractice', 'item', 'practiceByItem', 'residual'] as const

function answersOf(
  rows: readonly (readonly (number | null)[])[],
  practiceOf: readonly number[],
  roles: readonly string[] = [],
): CrossedAnswers {
  const [, ...others] = [...new Set(roles)].sort()
  return {
    items: rows[0]?.length ?? 0,
    practiceOf,
    values: Float64Array.from(rows.flat(), (value) => value ?? NaN),
    fixed: others.map((name) => roles.map((role) => (role === name ? 1 : 0))),
  }
}

function drawn(seed: number, practices: number, each: number, items: number, missing = 0.1) {
  const random = randomStream(seed)
  const rows: (number | null)[][] = []
  const practiceOf: number[] = []
  const ofItem = Array.from({ length: items }, () => 0.3 * random.normal())
  for (let practice = 0; practice < practices; practice += 1) {
    const own = 3 + 0.5 * random.normal()
    const cells = ofItem.map((item) => own + item + 0.3 * random.normal())
    for (let informant = 0; informant < each; informant += 1) {
      const shift = 0.4 * random.normal()
      practiceOf.push(practice)
      rows.push(
        cells.map((cell) => (random.uniform() < missing ? null : cell + shift + 0.7 * random.normal())),
      )
    }
  }
  return { rows, practiceOf }
}

describe('crossedVarianceComponents', () => {
  test.each(fromR.cases)('agrees with lme4: $id', ({ rows, practiceOf, roles, expected }) => {
    const got = crossedVarianceComponents(answersOf(rows, practiceOf, roles))
    expect(got).toMatchObject(
      Object.fromEntries(
        Object.entries(expected).map(([name, value]) => [name, expect.closeTo(value, 4) as number]),
      ),
    )
    expect(got.remlDeviance! - expected.remlDeviance).toBeLessThan(1e-6)
  })

  test('is what mean squares say when every practice has as many informants and nothing is missing', () => {
    const [practices, each, items] = [8, 3, 5]
    const { rows, practiceOf } = drawn(4, practices, each, items, 0)
    const got = crossedVarianceComponents(answersOf(rows as number[][], practiceOf))
    // all mean squares come out in order in this draw, and then REML and the analysis of variance are the same
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
    const informants = rows.map((row) => mean(row as number[]))
    const cells = Array.from({ length: practices }, (_, practice) =>
      Array.from({ length: items }, (__, item) =>
        mean(rows.filter((___, row) => practiceOf[row] === practice).map((row) => row[item]!)),
      ),
    )
    let left = 0
    for (const [row, values] of rows.entries()) {
      for (const [item, value] of values.entries()) {
        const practice = practiceOf[row]!
        left += (value! - informants[row]! - cells[practice]![item]! + mean(cells[practice]!)) ** 2
      }
    }
    expect(got.residual).toBeCloseTo(left / (practices * (each - 1) * (items - 1)), 5)
    const between = informants.reduce(
      (sum, value, row) => sum + (value - mean(cells[practiceOf[row]!]!)) ** 2,
      0,
    )
    const msInformants = (items * between) / (practices * (each - 1))
    expect(got.informantWithinPractice).toBeCloseTo((msInformants - got.residual!) / items, 5)
  })

  test('does not depend on the order of informants, practices and items', () => {
    const { rows, practiceOf } = drawn(7, 10, 3, 6)
    const turned = crossedVarianceComponents(
      answersOf(
        rows.map((row) => row.toReversed()).toReversed(),
        practiceOf.map((practice) => 9 - practice).toReversed(),
      ),
    )
    const got = crossedVarianceComponents(answersOf(rows, practiceOf))
    for (const name of names) expect(turned[name]).toBeCloseTo(got[name]!, 5)
  })

  test('a shift of the scale changes nothing, and a stretch all variances alike', () => {
    const { rows, practiceOf } = drawn(8, 10, 3, 6)
    const got = crossedVarianceComponents(answersOf(rows, practiceOf))
    const moved = rows.map((row) => row.map((value) => (value === null ? null : 10 + 3 * value)))
    const stretched = crossedVarianceComponents(answersOf(moved, practiceOf))
    for (const name of names) expect(stretched[name]! / 9).toBeCloseTo(got[name]!, 5)
  })

  test('a column that the others already hold is left out', () => {
    const { rows, practiceOf } = drawn(9, 10, 3, 6)
    const data = answersOf(
      rows,
      practiceOf,
      practiceOf.map((_, row) => 'abc'.charAt(row % 3)),
    )
    const again = { ...data, fixed: [...data.fixed, ...data.fixed, practiceOf.map(() => 1)] }
    expect(crossedVarianceComponents(again)).toEqual(crossedVarianceComponents(data))
  })

  test.each([
    ['empty', [[null, null]], [0]],
    ['too_few_groups', drawn(1, 1, 4, 4).rows, [0, 0, 0, 0]],
    ['no_within_degrees_of_freedom', drawn(1, 4, 1, 4).rows, [0, 1, 2, 3]],
    ['too_few_items', drawn(1, 2, 3, 1, 0).rows, [0, 0, 0, 1, 1, 1]],
    [
      'no_pairable_values',
      [
        [1, 2, null, null],
        [null, null, 3, 4],
        [2, 3, null, null],
        [null, null, 5, 4],
      ],
      [0, 0, 1, 1],
    ],
    [
      'no_variation',
      [
        [3, 3],
        [3, 3],
        [3, 3],
        [3, 3],
      ],
      [0, 0, 1, 1],
    ],
    [
      'no_variation',
      [
        [1, 3, 2],
        [1, 3, 2],
        [4, 4, 5],
        [4, 4, 5],
      ],
      [0, 0, 1, 1],
    ],
  ] as const)('says why there is nothing: %s', (reason, rows, practiceOf) => {
    const got = crossedVarianceComponents(answersOf(rows, practiceOf))
    for (const name of names) {
      expect(got[name]).toBeNull()
      expect(got.reasons[name]).toBe(reason)
    }
  })

  test('roles that tell practices apart leave nothing to estimate', () => {
    const { rows, practiceOf } = drawn(3, 3, 4, 5)
    const ofPractice = answersOf(
      rows,
      practiceOf,
      practiceOf.map((practice) => 'abc'.charAt(practice)),
    )
    expect(crossedVarianceComponents(ofPractice).reasons.practice).toBe('too_few_groups')
    const ofInformant = answersOf(
      rows,
      practiceOf,
      practiceOf.map((_, row) => String.fromCharCode(97 + row)),
    )
    expect(crossedVarianceComponents(ofInformant).reasons.practice).toBe('too_few_groups')
    const inside = answersOf(rows.slice(0, 9), [0, 0, 0, 1, 2, 3, 4, 5, 6], [...'abccccccc'])
    expect(crossedVarianceComponents(inside).reasons.practice).toBe('no_within_degrees_of_freedom')
  })

  test('refuses shapes that do not agree', () => {
    const data = answersOf([[1, 2]], [0])
    expect(() => crossedVarianceComponents({ ...data, items: 3 })).toThrow(RangeError)
    expect(() => crossedVarianceComponents({ ...data, fixed: [[1, 0]] })).toThrow(RangeError)
  })

  test('gives numbers or a reason for data of any shape', () => {
    const whyNone: readonly (Reason | undefined)[] = [
      'empty',
      'too_few_groups',
      'too_few_items',
      'no_pairable_values',
      'no_variation',
      'no_within_degrees_of_freedom',
    ]
    const shapes = fc
      .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 }))
      .chain(([informants, items]) =>
        fc.tuple(
          fc.array(
            fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: items, maxLength: items }),
            { minLength: informants, maxLength: informants },
          ),
          fc.array(fc.integer({ min: 0, max: 2 }), { minLength: informants, maxLength: informants }),
          fc.array(fc.constantFrom('a', 'b'), { minLength: informants, maxLength: informants }),
        ),
      )
    fc.assert(
      fc.property(shapes, ([rows, practiceOf, roles]) => {
        const got = crossedVarianceComponents(answersOf(rows, practiceOf, roles))
        for (const name of names) {
          if (got[name] === null) expect(whyNone).toContain(got.reasons[name])
          else expect(got[name]).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
