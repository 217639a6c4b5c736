import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementConsistency } from '#analysis/internal-consistency.ts'
import { scoreReliability } from '#analysis/practice-reliability.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { resampleWeights } from '#analysis/statistics/resampling.ts'
import { streams } from '#analysis/streams.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { referenceCases } from '#commands/verify/reference-file.ts'
import { anyAnswers, answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'
import { scored } from '#tests/support/scored.ts'

const { dataset, key: key84 } = await readMappingFolder('demonstration/mapping-84')
const table84 = scored(dataset, key84)

describe('mapping-84 agrees with R', () => {
  const [reference] = referenceCases(readFileSync('tests/reference/mapping-84.json', 'utf8'))
  interface Reliability {
    readonly cronbachAlphaComplete?: number
    readonly nComplete?: number
    readonly icc1: number
    readonly icc1Reml: number
    readonly n0: number
    readonly iccMeanRating: number
  }
  const expected = reference!.expected as { elements: readonly Reliability[]; total: Reliability }

  test('alpha of each element', () => {
    const consistency = elementConsistency(table84, null)
    for (const [place, { cronbachAlphaComplete, nComplete }] of expected.elements.entries()) {
      expect(consistency[place]!.alpha).toBeCloseTo(cronbachAlphaComplete!, 10)
      expect(consistency[place]!.informants).toBe(nComplete)
    }
  })

  test('reliability of each element and of the total', () => {
    const scores = [...table84.elements, table84.totals]
    for (const [place, element] of [...expected.elements, expected.total].entries()) {
      const reliability = scoreReliability(scores[place]!, table84)
      expect(reliability.icc1).toBeCloseTo(element.icc1, 8)
      expect(reliability.n0).toBeCloseTo(element.n0, 8)
      expect(reliability.meanReliability).toBeCloseTo(element.iccMeanRating, 8)
      expect(reliability.icc1Reml).toBeCloseTo(element.icc1Reml, 4)
    }
  })
})

const informant = (practice: string, ...answers: (number | null)[]): Answered => ({ practice, answers })

describe('elementConsistency', () => {
  test('by hand: two items, four informants in two practices', () => {
    const table = answeredMapping(keyOf([2]), [
      informant('a', 1, 1),
      informant('a', 2, 3),
      informant('b', 4, 3),
      informant('b', 5, 5),
    ])
    const [element] = elementConsistency(table, null)
    // variances 10/3 and 8/3, of the sum 34/3 (sums 2, 5, 7, 10): 2 (1 − 6 / 11.3̅)
    expect(element!.alpha).toBeCloseTo(2 * (1 - 18 / 34), 12)
    expect(element!.alphaPairwise).toBeCloseTo(2 * (1 - 18 / 34), 12)
    // means 1.5, 2 and 4.5, 4: variances 4.5 and 2, of the sum 12.5
    expect(element!.alphaPracticeMeans).toBeCloseTo(2 * (1 - 6.5 / 12.5), 12)
    // deviations ∓½, ∓1: squares 1 and 4, of the sum 9
    expect(element!.alphaWithinPractices).toBeCloseTo(2 * (1 - 5 / 9), 12)
    expect(element).toMatchObject({ id: 'e1', informants: 4, practices: 2, practicesWithTwo: 2 })
    expect([element!.omega, element!.reasons.omega]).toEqual([null, 'too_few_items'])
    expect(element!.items.map((item) => item.reasons.alphaIfDeleted)).toEqual([
      'too_few_items',
      'too_few_items',
    ])
    expect(element!.warnings).toEqual(['few_informants'])
    expect(element!.reasons.interval).toBe('below_minimum')
  })

  test('without resampling and with it the figures are the same, but for the interval', () => {
    const weights = resampleWeights(table84.scopes.length, 400, randomStream(1, streams.practiceBootstrap))
    const resampled = elementConsistency(table84, weights)
    for (const [place, element] of elementConsistency(table84, null).entries()) {
      const { interval, reasons, replicates, ...rest } = resampled[place]!
      expect(element).toMatchObject(rest)
      expect(reasons).toEqual({})
      expect(replicates).toBe(400)
      expect(interval![0]).toBeLessThan(element.alpha!)
      expect(interval![1]).toBeGreaterThan(element.alpha!)
      // the jackknife says much the same as the bootstrap
      expect(element.jackknifeInterval![0]).toBeCloseTo(interval![0], 1)
      expect(element.jackknifeInterval![1]).toBeCloseTo(interval![1], 1)
    }
  })

  test('an informant without one of the items counts in pairs only', () => {
    const answers = [informant('a', 1, 2, 1), informant('a', 2, 4, 3), informant('b', 5, 4, 4)]
    const [element] = elementConsistency(
      answeredMapping(keyOf([3]), [...answers, informant('b', 3, 3, null)]),
      null,
    )
    const [complete] = elementConsistency(answeredMapping(keyOf([3]), answers), null)
    expect(element!.alpha).toBe(complete!.alpha)
    expect(element!.informants).toBe(3)
    expect(element!.alphaPairwise).not.toBe(complete!.alphaPairwise)
  })

  test('a constant item stays in alpha, has no item-rest correlation and is named', () => {
    const table = answeredMapping(keyOf([3]), [
      informant('a', 1, 2, 4),
      informant('a', 2, 4, 4),
      informant('b', 5, 4, 4),
    ])
    const [element] = elementConsistency(table, null)
    // variances 13/3, 4/3 and 0; of the sum (7, 10, 13) 9
    expect(element!.alpha).toBeCloseTo(1.5 * (1 - 17 / 27), 12)
    expect(element!.items.map(({ constant }) => constant)).toEqual([false, false, true])
    expect(element!.items[2]).toMatchObject({ itemRest: null, reasons: { itemRest: 'no_variation' } })
    expect(element!.reasons).toMatchObject({ omega: 'no_variation', alphaStandardised: 'no_variation' })
    expect(element!.warnings).toContain('constant_item')
  })

  test('an item worded the other way and not turned shows as a negative alpha', () => {
    const given = [1, 2, 3, 4, 5].map((rating) => informant('a', rating, Math.min(5, 7 - rating), 3))
    const [element] = elementConsistency(answeredMapping(keyOf([2, 1]), given), null)
    expect(element!.alpha).toBeLessThan(0)
    expect(element!.warnings).toEqual(['few_informants', 'negative_alpha', 'low_item_rest'])
  })

  test.each([
    ['nobody answered', [], 'empty'],
    ['one informant', [informant('a', 1, 2, 3)], 'too_few_raters'],
    ['everybody alike', [informant('a', 4, 4, 4), informant('b', 4, 4, 4)], 'no_variation'],
    ['nobody answered all', [informant('a', 1, 2, null), informant('b', null, 2, 5)], 'empty'],
  ] as const)('is not defined when %s', (_, given, reason) => {
    const [element] = elementConsistency(answeredMapping(keyOf([3]), given), null)
    expect([element!.alpha, element!.reasons.alpha]).toEqual([null, reason])
    expect(element!.reasons.interval).toBe(reason)
    expect(element!.reasons.feldtInterval).toBe(reason)
  })

  test('one item is too few', () => {
    const [element] = elementConsistency(
      answeredMapping(keyOf([1]), [informant('a', 1), informant('b', 3)]),
      null,
    )
    expect(element!.reasons.alpha).toBe('too_few_items')
    expect(element!.items[0]!.reasons.itemRest).toBe('too_few_items')
  })

  test('weights of other practices are refused', () => {
    const table = answeredMapping(keyOf([2]), [informant('a', 1, 2), informant('b', 2, 2)])
    expect(() => elementConsistency(table, new Uint16Array(3))).toThrow(RangeError)
  })
})

describe('scoreReliability', () => {
  test('by hand: two practices of two', () => {
    const table = answeredMapping(keyOf([1]), [
      informant('a', 1),
      informant('a', 2),
      informant('b', 4),
      informant('b', 5),
    ])
    // msb = 9, msw = ½
    const reliability = scoreReliability(table.totals, table)
    expect(reliability).toMatchObject({ practices: 2, practicesWithTwo: 2, informants: 4, n0: 2 })
    expect(reliability.icc1).toBeCloseTo(8.5 / 9.5, 12)
    expect(reliability.icc1Reml).toBeCloseTo(8.5 / 9.5, 6)
    expect(reliability.meanReliability).toBeCloseTo(8.5 / 9, 12)
    expect(reliability.lambdaLowest).toBeCloseTo(8.5 / 9, 12)
    expect(reliability.lambdaHighest).toBeCloseTo(8.5 / 9, 12)
  })

  test('two versions of a scope are two practices', () => {
    const table = answeredMapping(keyOf([1]), [
      { practice: 'a', scopeVersion: 1, answers: [1] },
      { practice: 'a', scopeVersion: 2, answers: [4] },
    ])
    expect(scoreReliability(table.totals, table)).toMatchObject({
      practices: 2,
      icc1: null,
      reasons: { icc1: 'no_within_degrees_of_freedom' },
    })
  })

  test('needs the scores of this table', () => {
    const table = answeredMapping(keyOf([1]), [informant('a', 1)])
    expect(() => scoreReliability([1, 2], table)).toThrow(RangeError)
  })
})

describe('properties', () => {
  const key = keyOf([3, 2, 1])

  test('any mapping gives finite figures, and a reason for each that is missing', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const table = answeredMapping(key, given)
        const weights = resampleWeights(table.scopes.length, 200, randomStream(3))
        const results = [
          ...elementConsistency(table, weights),
          ...[...table.elements, table.totals].map((scores) => scoreReliability(scores, table)),
        ]
        expect(numbersIn(results).every(Number.isFinite)).toBe(true)
        for (const result of results) {
          const missing = Object.entries(result).flatMap(([name, value]) =>
            value === null && name !== 'loadings' ? [name] : [],
          )
          expect(Object.keys(result.reasons).sort()).toEqual(missing.sort())
        }
      }),
      { numRuns: 40 },
    )
  })

  test('neither the order of informants nor the names of practices matter', () => {
    const named = { p1: 'z', p2: 'y', p3: 'x', p4: 'w', p5: 'v', p6: 'u' } as Record<string, string>
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const table = answeredMapping(key, given)
        const other = answeredMapping(
          key,
          given.toReversed().map((row) => ({ ...row, practice: named[row.practice]! })),
        )
        // REML is found by steps, and rounding moves where they end
        const close = (value: number) => expect.closeTo(value, 6) as unknown
        expect(numbersIn(elementConsistency(other, null))).toEqual(
          numbersIn(elementConsistency(table, null)).map(close),
        )
        expect(numbersIn(scoreReliability(other.totals, other))).toEqual(
          numbersIn(scoreReliability(table.totals, table)).map(close),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('every practice twice leaves alpha as it is', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const twice = given.flatMap((row) => [row, { ...row, practice: `${row.practice}-again` }])
        const once = elementConsistency(answeredMapping(key, given), null)
        for (const [place, element] of elementConsistency(answeredMapping(key, twice), null).entries()) {
          const { alpha, informants } = once[place]!
          // one informant twice is two who agree, and still no variation
          const expected = alpha === null ? null : (expect.closeTo(alpha, 10) as number)
          expect([element.alpha, element.informants]).toEqual([expected, 2 * informants])
        }
      }),
      { numRuns: 40 },
    )
  })
})
