import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementAInterval } from '#analysis/agreement-a-interval.ts'
import {
  alphaSummary,
  itemAlphaBootstrap,
  itemReliability,
  scoreAlpha,
  scoreAlphaBootstrap,
} from '#analysis/rating-reliability.ts'
import type { ScoreTable } from '#analysis/score-table.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { resampleWeights } from '#analysis/statistics/resampling.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { answerRow } from '#tests/support/answer-row.ts'
import { responseRow } from '#tests/support/response-row.ts'
import { scored } from '#tests/support/scored.ts'

const key: ScoringKey = {
  questionnaire: 'small',
  minimum: 1,
  maximum: 5,
  elements: [
    { id: 'a', items: ['a1', 'a2'].map((id) => ({ id, reverse: false })) },
    { id: 'b', items: [{ id: 'b1', reverse: true }] },
  ],
}

/** One informant: the practice and its version, then ratings of a1, a2 and b1; 0 is skipped. */
type Informant = readonly [practice: string, version: number, a1: number, a2: number, b1: number]

function tableOf(informants: readonly Informant[]): ScoreTable {
  const responses = informants.map(([practice, scopeVersion], place) =>
    responseRow(`r${String(place).padStart(3, '0')}`, practice, { scopeVersion }),
  )
  const answers = informants.flatMap(([, , ...given], place) =>
    given.map((rating, item) =>
      answerRow(responses[place]!.response, ['a1', 'a2', 'b1'][item]!, rating || -1),
    ),
  )
  return scored({ responses, answers }, key)
}

const someInformants = fc.array(
  fc.tuple(
    fc.constantFrom('p', 'q', 'r', 's'),
    fc.integer({ min: 1, max: 2 }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 5 }),
  ),
  { maxLength: 14 },
)

describe('itemReliability', () => {
  test('tells practices apart when their informants agree, and says on how little', () => {
    const table = tableOf([
      ['p', 1, 2, 3, 1],
      ['p', 1, 2, 3, 1],
      ['q', 1, 4, 3, 5],
      ['q', 1, 4, 3, 0],
      ['r', 1, 4, 0, 2],
    ])
    const [first, second, third] = itemReliability(table)
    expect(first).toMatchObject({ item: 'a1', alpha: 1, practices: 2, values: 4, ratedPractices: 3 })
    expect(first!.warnings).toEqual(['few_practices', 'narrow_interval'])
    // without one of the two nothing varies: they do not show how far alpha could move
    expect(first).toMatchObject({ alphaInterval: null, reasons: { alphaInterval: 'resampling_undefined' } })
    expect(second!.reasons.alpha).toBe('no_variation')
    expect([second!.ac2, second!.fleissKappa]).toEqual([1, null])
    expect(third!.practices).toBe(1)
    expect(third!.reasons.alphaInterval).toBe('no_variation')
  })

  test('keeps two versions of a scope apart', () => {
    const versions: Informant[] = [
      ['p', 1, 2, 2, 2],
      ['p', 2, 4, 4, 4],
    ]
    expect(itemReliability(tableOf(versions))[0]).toMatchObject({ alpha: null, practices: 0 })
  })

  test('gives the alpha and AC2 of every item, element and total that R gives', async () => {
    const { expected } = (
      JSON.parse(readFileSync('tests/reference/mapping-84.json', 'utf8')) as {
        cases: [
          {
            expected: {
              items: { item: string; krippendorffOrdinal: number; ac2Ordinal: number }[]
              elements: { krippendorffInterval: number }[]
              total: { krippendorffInterval: number }
            }
          },
        ]
      }
    ).cases[0]
    const folder = await readMappingFolder('demonstration/mapping-84')
    const table = scored(folder.dataset, folder.key)

    const items = itemReliability(table)
    expect(items.map(({ item }) => item)).toEqual(expected.items.map(({ item }) => item))
    for (const [place, { krippendorffOrdinal, ac2Ordinal }] of expected.items.entries()) {
      expect(items[place]!.alpha).toBeCloseTo(krippendorffOrdinal, 10)
      expect(items[place]!.ac2).toBeCloseTo(ac2Ordinal, 10)
      expect(items[place]!.warnings).toEqual([])
    }
    for (const [place, { krippendorffInterval }] of expected.elements.entries()) {
      expect(scoreAlpha(table.elements[place]!, table).alpha).toBeCloseTo(krippendorffInterval, 10)
    }
    expect(scoreAlpha(table.totals, table).alpha).toBeCloseTo(expected.total.krippendorffInterval, 10)
    expect(alphaSummary(items).items).toBe(43)
    expect(alphaSummary(items).median).toBeCloseTo(0.21, 1)
  })

  test('is numbers or reasons, whatever was answered', () => {
    fc.assert(
      fc.property(someInformants, (informants) => {
        const table = tableOf(informants)
        const items = itemReliability(table)
        expect(items).toHaveLength(3)
        for (const { alpha, reasons } of items) expect(alpha === null).toBe(reasons.alpha !== undefined)
        const summary = alphaSummary(items)
        expect(summary.median === null).toBe(summary.items === 0)
        const { alpha, reasons } = scoreAlpha(table.totals, table)
        expect(alpha === null).toBe(reasons.alpha !== undefined)
      }),
    )
  })
})

describe('resampling practices', () => {
  const table = tableOf(
    Array.from({ length: 36 }, (_, place): Informant => {
      const rating = 1 + ((place * 7 + (place % 3)) % 5)
      return [`p${Math.floor(place / 3)}`, 1, rating, 3, rating]
    }),
  )
  const weights = resampleWeights(table.scopes.length, 400, randomStream(1))

  test('gives an interval of another kind around the same alpha', () => {
    const resampled = itemAlphaBootstrap(table, 'a1', weights)
    expect(resampled.alpha).toBe(itemReliability(table)[0]!.alpha)
    expect(resampled.alphaInterval![0]).toBeLessThan(resampled.alphaInterval![1])
    expect(resampled.warnings).toEqual(['narrow_interval'])
    expect(scoreAlphaBootstrap(table.totals, table, weights).alpha).toBe(
      scoreAlpha(table.totals, table).alpha,
    )
  })

  test('gives an interval of agreement A from ten practices on', () => {
    const { agreementAInterval: interval, practices } = agreementAInterval(table, 'a1', weights)
    expect(practices).toBe(12)
    expect(interval![0]).toBeLessThan(interval![1])
    // all agree on it, whichever practices are drawn
    expect(agreementAInterval(table, 'a2', weights)).toMatchObject({
      agreementAInterval: null,
      reasons: { agreementAInterval: 'resampling_undefined' },
    })

    const few = tableOf([['p', 1, 2, 0, 2]])
    const none = resampleWeights(1, 400, randomStream(1))
    expect(agreementAInterval(few, 'a1', none).reasons.agreementAInterval).toBe('below_minimum')
    expect(agreementAInterval(few, 'a2', none).reasons.agreementAInterval).toBe('empty')
  })

  test('knows only items of the key and weights of these practices', () => {
    expect(() => itemAlphaBootstrap(table, 'c1', weights)).toThrow(RangeError)
    expect(() => agreementAInterval(table, 'c1', weights)).toThrow(RangeError)
    expect(() => itemAlphaBootstrap(table, 'a1', weights.subarray(1))).toThrow(RangeError)
  })
})
