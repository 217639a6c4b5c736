import { describe, expect, test } from 'vitest'
import { mapping as wholeMapping } from '#analysis/mapping.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import type { MappingSettings } from '#analysis/settings.ts'
import { responseRow } from '#tests/support/response-row.ts'
import { datasetOf, smallKey as key, type GivenAnswers } from './small-dataset.ts'

/** Resampling takes time and touches nothing of what most tests look at. */
const mapping = (
  dataset: Parameters<typeof wholeMapping>[0],
  scoringKey: typeof key,
  settings: Partial<MappingSettings> = {},
) => wholeMapping(dataset, scoringKey, { replicates: 0, draws: 100, ...settings })

describe('mapping', () => {
  test('turns reversed items before anything is counted', () => {
    const { items, practices } = mapping(
      datasetOf(['p'], [[responseRow('r', 'p'), { a1: 4, a2: 4, a3: 4, b1: 1 }]]),
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
          [responseRow('r1', 'p'), { a1: 3, a2: -1, a3: -7 }],
          [responseRow('r2', 'p'), { a1: -8 }],
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
          [responseRow('r1', 'p'), { a1: 1, a2: 1, a3: 1, b1: 5 }],
          [responseRow('r2', 'p', { scopeVersion: 2 }), { a1: 5, a2: 5, a3: 5, b1: 1 }],
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
          [responseRow('r1', 'p'), all],
          [responseRow('r2', 'p'), all],
          [responseRow('r3', 'p'), all],
          [responseRow('r4', 'q'), { a1: 1, a2: 1, a3: 1, b1: 5 }],
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
      datasetOf(['p', 'q'], [[responseRow('r', 'p'), { a1: 3, a2: -7, a3: -7, b1: 2 }]]),
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
      roles: {},
      fromOneRole: false,
    })
    expect(answered!.score.reasons).toEqual({
      sd: 'too_few_raters',
      rawInterval: 'no_within_degrees_of_freedom',
      adjusted: 'conditions_not_met',
      adjustedInterval: 'conditions_not_met',
      adjustedMean: 'conditions_not_met',
      predictionSd: 'conditions_not_met',
      predictionSdWithFixed: 'conditions_not_met',
      shrinkage: 'conditions_not_met',
      adjustedRank: 'conditions_not_met',
      rankMovement: 'conditions_not_met',
    })
    expect(answered!.responses[0]!.scores.reasons).toEqual({ a: 'too_few_items' })
    expect(unanswered!.scopeVersion).toBeNull()
    expect(new Set(Object.values(unanswered!.score.reasons))).toEqual(new Set(['empty']))
    expect(unanswered!.score.reasons).toMatchObject({ raw: 'empty', sd: 'empty', rawInterval: 'empty' })
    expect(elements[0]!.overPractices.reasons.mean).toBe('empty')
    expect(total.overPractices.reasons).toEqual({ sd: 'too_few_groups' })
  })

  test('refuses a rating off the scale and an answer without a response', () => {
    const table = ratingTable([responseRow('r', 'p')], key)
    const answer = (response: string, rating: number) => ({ response, item: 'a1', rating, missing: null })
    expect(() => fillRatings(table, [answer('r', 6)])).toThrow(RangeError)
    expect(() => fillRatings(table, [answer('unknown', 3)])).toThrow(RangeError)
  })

  test('keeps a practice that was answered on two scope versions off the list, as two', () => {
    const { practices, shortlist, settings } = mapping(twoVersions, key, { topK: 3 })
    expect(practices.map(({ id, scopeVersion, score }) => [id, scopeVersion, score.raw])).toEqual([
      ['p', 1, 1],
      ['p', 2, 5],
      ['q', 1, 3],
      ['s', 1, 2],
    ])
    expect([settings.practices, settings.answeredScopes]).toEqual([3, 4])
    for (const practice of practices.slice(0, 2)) {
      expect(practice).toMatchObject({
        probabilityTopK: null,
        rankInterval: null,
        zone: null,
        reasons: { probabilityTopK: 'conditions_not_met', rankInterval: 'conditions_not_met' },
      })
    }
    const failed = [{ gate: 'oneScopeVersion', value: 2, threshold: 1, reason: null }]
    expect(shortlist.missingData).toEqual([
      { practice: 'p', scopeVersion: 1, failed },
      { practice: 'p', scopeVersion: 2, failed },
    ])
    expect(shortlist.candidates.map(({ practice }) => practice)).toEqual(['q', 's'])
    expect(shortlist.chosen.map(({ practice }) => practice)).toEqual(['q', 's'])
  })

  test('has an entry without figures for a practice that nobody answered about', () => {
    const { practices, shortlist } = mapping({ ...twoVersions, responses: [], answers: [] }, key)
    expect(practices.map(({ id }) => id)).toEqual(['p', 'q', 's'])
    expect(practices[0]).toMatchObject({
      scopeVersion: null,
      informants: 0,
      roles: {},
      agreement: null,
      influence: null,
      zone: null,
      responses: [],
      score: { raw: null, adjusted: null, reasons: { raw: 'empty', adjusted: 'empty' } },
    })
    expect(shortlist.missingData[0]).toEqual({
      practice: 'p',
      scopeVersion: null,
      failed: [{ gate: 'score', value: null, threshold: null, reason: 'empty' }],
    })
  })

  test('without resamples leaves out what rests on them and keeps the rest', () => {
    const { practices, elements, shortlist } = mapping(agreeing, key, { replicates: 0, draws: 100 })
    expect(practices[0]!.agreement).toMatchObject({ adDraws: 0, reasons: { adPercentile: 'below_minimum' } })
    expect(elements[0]!.consistency).toMatchObject({ replicates: 0, interval: null })
    expect(elements[0]!.consistency.reasons.interval).toBe('below_minimum')
    expect(elements[0]!.consistency.alpha).not.toBeNull()
    expect(shortlist.sensitivity).toMatchObject({
      informantBootstrap: { practices: null, reason: 'below_minimum' },
      weights: { draws: 100, reason: null },
    })
    expect(practices[0]!.probabilityTopK).not.toBeNull()
  })

  test('without draws has no chances, and says so', () => {
    const { practices, shortlist } = mapping(agreeing, key, { replicates: 0, draws: 0 })
    expect(practices[0]).toMatchObject({
      probabilityTopK: null,
      zone: null,
      reasons: { probabilityTopK: 'below_minimum', rankInterval: 'below_minimum' },
    })
    expect(shortlist.reasons.expectedCorrect).toBe('below_minimum')
    expect(shortlist.sensitivity.weights).toMatchObject({ practices: null, reason: 'below_minimum' })
  })

  test('places practices the same where the list is held against nothing but the other basis', () => {
    const settings = { replicates: 20, draws: 50 }
    const { settings: chosen, shortlist, ...rest } = mapping(agreeing, key, settings)
    const without = mapping(agreeing, key, { ...settings, listSensitivity: false })
    const { sensitivity, settings: ofList, scenarios, ...list } = without.shortlist
    expect(without).toMatchObject(rest)
    expect(without.settings).toEqual({ ...chosen, listSensitivity: false })
    expect(shortlist).toMatchObject(list)
    const kept = shortlist.scenarios.results.filter(({ scenario }) => !scenario.withoutFlagged)
    expect(scenarios.results).toEqual(kept)
    expect(ofList).toEqual({
      ...shortlist.settings,
      scenarios: kept.map(({ scenario }) => scenario),
      bootstrapReplicates: 0,
      weightDraws: 0,
    })
    expect(shortlist.sensitivity.weights.practices).not.toBeNull()
    expect(sensitivity).toMatchObject({
      informantBootstrap: { practices: null, reason: 'below_minimum' },
      weights: { practices: null, reason: 'below_minimum' },
    })
  })

  test('draws the same from the same seed and otherwise from another', () => {
    const chances = (seed: number) =>
      mapping(agreeing, key, { seed, topK: 2, draws: 1000 }).practices.map(
        ({ probabilityTopK }) => probabilityTopK,
      )
    expect(chances(7)).toEqual(chances(7))
    expect(chances(7)).not.toEqual(chances(8))
  })
})

/** All items alike, the reversed one turned. */
const allOf = (rating: number): GivenAnswers => ({ a1: rating, a2: rating, a3: rating, b1: 6 - rating })

const twoVersions = datasetOf(
  ['p', 'q', 's'],
  [
    [responseRow('r1', 'p'), allOf(1)],
    [responseRow('r2', 'p', { scopeVersion: 2 }), allOf(5)],
    [responseRow('r3', 'q'), allOf(3)],
    [responseRow('r4', 's'), allOf(2)],
  ],
)

/** Four practices whose informants agree rather well. */
const agreeing = datasetOf(
  ['p', 'q', 's', 't'],
  [2, 3, 3, 4].flatMap((rating, practice) =>
    [0, 1].map((more) => {
      const name = ['p', 'q', 's', 't'][practice]!
      return [
        responseRow(`${name}${more}`, name),
        { ...allOf(rating), a1: rating + more, a2: 2 + more },
      ] as const
    }),
  ),
)
