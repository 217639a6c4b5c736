import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unregistered, type AnswerRow, type Dataset, type ResponseRow } from '#analysis/dataset.ts'
import { basicMappingOfTable } from '#analysis/basic-mapping.ts'
import { mapping } from '#analysis/mapping.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'

const key: ScoringKey = {
  questionnaire: 'small',
  minimum: 1,
  maximum: 5,
  elements: [
    { id: 'a', items: ['a1', 'a2', 'a3'].map((id) => ({ id, reverse: false })) },
    { id: 'b', items: [{ id: 'b1', reverse: true }] },
  ],
}

function responseOf(response: string, practice: string, values: Partial<ResponseRow> = {}): ResponseRow {
  return {
    response,
    informant: response,
    practice,
    role: 'staff',
    scopeVersion: 1,
    closeness: null,
    knowledge: null,
    ownStake: null,
    scopeLevel: null,
    scopeCitizensPerYear: null,
    activeSeconds: null,
    ...values,
  }
}

/** Answers by item: 1 … 5, −1, −7, −8, or absent where it was not asked. */
function answersOf(response: string, values: Record<string, number>): AnswerRow[] {
  return Object.entries(values).map(([item, value]) =>
    value > 0
      ? { response, item, rating: value, missing: null }
      : { response, item, rating: null, missing: value as -1 | -7 | -8 },
  )
}

function datasetOf(practices: string[], given: [ResponseRow, Record<string, number>][]): Dataset {
  return {
    practices: practices.map(unregistered),
    responses: given.map(([response]) => response),
    answers: given.flatMap(([response, values]) => answersOf(response.response, values)),
  }
}

describe('mapping', () => {
  test('turns reversed items before anything is counted', () => {
    const { items, practices } = mapping(
      datasetOf(['p'], [[responseOf('r', 'p'), { a1: 4, a2: 4, a3: 4, b1: 1 }]]),
      key,
    )
    expect(items[3]!.overInformants.counts).toEqual([0, 0, 0, 0, 1])
    expect(practices[0]!.responses[0]!.scores.b).toBe(5)
    expect(practices[0]!.score.raw).toBe(4.5)
  })

  test('keeps the four kinds of no answer apart, as shares of what was asked', () => {
    const { elements } = mapping(
      datasetOf(
        ['p'],
        [
          [responseOf('r1', 'p'), { a1: 3, a2: -1, a3: -7 }],
          [responseOf('r2', 'p'), { a1: -8 }],
        ],
      ),
      key,
    )
    expect(elements[0]!.answers).toEqual({
      asked: 4,
      answered: 1,
      skipped: 1,
      dontKnow: 1,
      notRelevant: 1,
      notAsked: 2,
      answeredPercent: 25,
      skippedPercent: 25,
      dontKnowPercent: 25,
      notRelevantPercent: 25,
      reasons: {},
    })
    expect(elements[1]!.answers.answeredPercent).toBeNull()
    expect(elements[1]!.answers.reasons.answeredPercent).toBe('empty')
  })

  test('never mixes scope versions: two versions are two results', () => {
    const { practices, settings } = mapping(
      datasetOf(
        ['p'],
        [
          [responseOf('r1', 'p'), { a1: 1, a2: 1, a3: 1, b1: 5 }],
          [responseOf('r2', 'p', { scopeVersion: 2 }), { a1: 5, a2: 5, a3: 5, b1: 1 }],
        ],
      ),
      key,
    )
    expect(practices.map(({ id, scopeVersion, score }) => [id, scopeVersion, score.raw])).toEqual([
      ['p', 1, 1],
      ['p', 2, 5],
    ])
    expect([settings.practices, settings.answeredPractices, settings.answeredScopes]).toEqual([1, 1, 2])
  })

  test('counts every practice the same over practices, however many informants it has', () => {
    const all = { a1: 5, a2: 5, a3: 5, b1: 1 }
    const { items, elements } = mapping(
      datasetOf(
        ['p', 'q'],
        [
          [responseOf('r1', 'p'), all],
          [responseOf('r2', 'p'), all],
          [responseOf('r3', 'p'), all],
          [responseOf('r4', 'q'), { a1: 1, a2: 1, a3: 1, b1: 5 }],
        ],
      ),
      key,
    )
    expect(items[0]!.overInformants.mean).toBe(4)
    expect(items[0]!.overPractices.mean).toBe(3)
    expect(items[0]!.overPractices.counts).toEqual([1, 0, 0, 0, 1])
    expect(elements[0]!.overPractices.mean).toBe(3)
  })

  test('says why a figure is missing, and never puts a number in its place', () => {
    const { practices, elements, total } = mapping(
      datasetOf(['p', 'q'], [[responseOf('r', 'p'), { a1: 3, a2: -7, a3: -7, b1: 2 }]]),
      key,
    )
    const [answered, unanswered] = practices
    expect(answered!.elements[0]).toEqual({
      id: 'a',
      raw: null,
      sd: null,
      centred: null,
      rawInterval: null,
      reasons: {
        raw: 'too_few_items',
        sd: 'too_few_items',
        centred: 'too_few_items',
        rawInterval: 'too_few_items',
      },
      informants: 0,
      answered: 1,
      asked: 3,
    })
    expect(answered!.score.reasons).toMatchObject({
      sd: 'too_few_raters',
      rawInterval: 'no_within_degrees_of_freedom',
    })
    expect(answered!.responses[0]!.scores.reasons).toEqual({ a: 'too_few_items' })
    expect(unanswered!.scopeVersion).toBeNull()
    expect(unanswered!.score.reasons).toMatchObject({
      raw: 'empty',
      sd: 'empty',
      centred: 'empty',
      rawInterval: 'empty',
    })
    expect(elements[0]!.overPractices.reasons.mean).toBe('empty')
    expect(total.overPractices.reasons).toEqual({ sd: 'too_few_groups' })
  })

  test('refuses a rating off the scale and an answer without a response', () => {
    const table = ratingTable([responseOf('r', 'p')], key)
    expect(() => fillRatings(table, answersOf('r', { a1: 6 }))).toThrow(RangeError)
    expect(() => fillRatings(table, answersOf('unknown', { a1: 3 }))).toThrow(RangeError)
  })

  test('holds no NaN and no infinity, and explains every null, whatever was answered', () => {
    const value = fc.constantFrom(1, 2, 3, 4, 5, -1, -7, -8)
    const answers = fc.record({ a1: value, a2: value, a3: value, b1: value }, { requiredKeys: [] })
    const given = fc.array(
      fc.record({ practice: fc.constantFrom('p', 'q', 's'), scope: fc.constantFrom(1, 2), answers }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(given, (responses) => {
        const dataset = datasetOf(
          ['p', 'q', 's'],
          responses.map(({ practice, scope, answers: values }, index) => [
            responseOf(`r${index}`, practice, { scopeVersion: scope }),
            values as Record<string, number>,
          ]),
        )
        const ratings = ratingTable(dataset.responses, key)
        fillRatings(ratings, dataset.answers)
        expect(unexplained(basicMappingOfTable(['p', 'q'], ratings))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

/** Paths to numbers that are not finite, and to figures that are null without a reason. */
function unexplained(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  const reasons = 'reasons' in value ? (value.reasons as Record<string, string>) : null
  return Object.entries(value).flatMap(([name, below]) =>
    below === null && reasons
      ? name === 'scopeVersion' || reasons[name]
        ? []
        : [`${path}.${name}`]
      : unexplained(below, `${path}.${name}`),
  )
}
