import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { aggregations } from '#analysis/aggregation.ts'
import { mapping, type Mapping } from '#analysis/mapping.ts'
import { fillRatings, ratingTable, type RatingTable } from '#analysis/ratings.ts'
import { roleModels, totalModels } from '#analysis/role-models.ts'
import { nameOfScope, scoreTable, type ScoreTable } from '#analysis/score-table.ts'
import type { MappingSettings } from '#analysis/settings.ts'
import { practiceSteps } from '#analysis/steps/practice-steps.ts'
import { readMappingFolder, type MappingFolder } from '#commands/mapping-folder.ts'
import { anyAnswers, answeredMapping, keyOf } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'
import * as again from './computed-again.ts'

let folder: MappingFolder
let ratings: RatingTable
beforeAll(async () => {
  folder = await readMappingFolder('demonstration/mapping-84')
  ratings = ratingTable(folder.dataset.responses, folder.key)
  fillRatings(ratings, folder.dataset.answers)
})

/** A split practice, a lone informant, and every seventh of the others. */
const chosen = (_: unknown, place: number) => [0, 30].includes(place) || place % 7 === 3

const rules: readonly Partial<MappingSettings>[] = [
  ...aggregations.map((aggregation) => ({ aggregation })),
  { minimumAnsweredShare: 1 },
  { minimumAnsweredShare: 0 },
]

describe.each(rules)('on the demonstration by %j', (rule) => {
  let result: Mapping
  let table: ScoreTable
  beforeAll(() => {
    result = mapping(folder.dataset, folder.key, { ...rule, replicates: 0, draws: 0 })
    table = scoreTable(ratings, rule.minimumAnsweredShare, rule.aggregation)
  })

  /** Steps of some practices and each of their scores, with what the whole analysis says of the same. */
  function* steps() {
    for (const scope of table.scopes.filter(chosen)) {
      const practice = result.practices.find(
        ({ id, scopeVersion }) => nameOfScope({ practice: id, scopeVersion }) === nameOfScope(scope),
      )!
      for (const element of [null, ...folder.key.elements.map(({ id }) => id)]) {
        yield { practice, element, steps: practiceSteps(table, scope, element, result.roleModels.role) }
      }
    }
  }

  test('answers give element scores, and those the total, of every informant', () => {
    for (const { practice, steps: found } of steps()) {
      for (const informant of found.informants) {
        const { scores } = practice.responses.find(({ response }) => response === informant.response)!
        for (const element of informant.elements) {
          expect(again.elementScore(element)).toBeCloseToOrNull(scores[element.id] as number | null)
        }
        expect(again.totalScore(informant)).toBeCloseToOrNull(scores.total as number | null)
      }
    }
  })

  test('informants’ scores give the practice’s, and its interval', () => {
    for (const { practice, element, steps: found } of steps()) {
      const figure = element ? practice.elements.find(({ id }) => id === element)! : practice.score
      expect(again.practiceScore(found.score)).toBeCloseToOrNull(figure.raw)
      const interval = again.interval(found)
      expect(interval?.[0] ?? null).toBeCloseToOrNull(figure.rawInterval?.[0] ?? null)
      expect(interval?.[1] ?? null).toBeCloseToOrNull(figure.rawInterval?.[1] ?? null)
      expect(found.interval.reason).toBe(figure.reasons.rawInterval ?? null)
      expect(found.score.reason).toBe(figure.reasons.raw ?? null)
    }
  })

  test('ratings give agreement', () => {
    for (const { practice, element, steps: found } of steps()) {
      const whole = practice.agreement!
      const figure = element ? whole.elements.find(({ id }) => id === element)! : whole
      expect(again.averageDeviation(found.agreement)).toBeCloseToOrNull(figure.ad)
      expect(again.aWg(found)).toBeCloseToOrNull(figure.awg)
      expect(again.standardDeviation(found.agreement.scores.map(({ value }) => value))).toBeCloseToOrNull(
        figure.sd,
      )
      expect(found.agreement.adItems).toBe(figure.items)
    }
  })

  test('the others’ scores give the score without one informant', () => {
    for (const { practice, element, steps: found } of steps()) {
      if (element) continue
      const { informants, range } = practice.influence!
      for (const { response, rest, change } of found.without.informants) {
        const without = again.practiceScore(rest)
        const influence = informants.find((one) => one.response === response)!
        expect(change).toBeCloseToOrNull(influence.change)
        if (change !== null) expect(practice.score.raw! - without!).toBeCloseTo(change, 10)
      }
      expect(found.without.range?.[0] ?? null).toBeCloseToOrNull(range?.[0] ?? null)
      expect(found.without.range?.[1] ?? null).toBeCloseToOrNull(range?.[1] ?? null)
    }
  })

  test('totals and the model give the adjusted score, its shrinkage and its interval', () => {
    for (const { practice, element, steps: found } of steps()) {
      if (element) {
        expect(found.adjusted).toBeNull()
        continue
      }
      const { adjusted, adjustedInterval, adjustedMean, shrinkage, predictionSd } = practice.score
      expect(found.adjusted!.reason).toBe(practice.score.reasons.adjusted ?? null)
      if (adjusted === null) continue
      const computed = again.adjusted(found.adjusted!)
      expect(computed.mean).toBeCloseTo(adjustedMean!, 9)
      expect(computed.shrinkage).toBeCloseTo(shrinkage!, 9)
      expect(computed.adjusted).toBeCloseTo(adjusted, 9)
      expect(computed.predictionSd).toBeCloseTo(predictionSd!, 9)
      expect(computed.interval[0]).toBeCloseTo(adjustedInterval![0], 9)
      expect(computed.interval[1]).toBeCloseTo(adjustedInterval![1], 9)
      expect(found.adjusted!.adjusted).toBeCloseTo(adjusted, 9)
    }
  })
})

describe('steps', () => {
  const key = keyOf([3, 2, 1], 5, ['e2_1'])

  test('show a reversed item as it was chosen and as it counts, and name each kind of no answer', () => {
    const table = answeredMapping(key, [{ practice: 'p', answers: [4, -7, -1, 2, -8, null] }])
    const [informant] = practiceSteps(table, table.scopes[0]!, null, null).informants
    expect(informant!.elements.map(({ items }) => items.map(({ missing }) => missing))).toEqual([
      [null, 'dontKnow', 'skipped'],
      [null, 'notRelevant'],
      ['notAsked'],
    ])
    expect(informant!.elements[1]!.items[0]).toMatchObject({ chosen: 2, rating: 4, isReversed: true })
    expect(informant!.elements.map(({ there, needed, of }) => [there, needed, of])).toEqual([
      [1, 2, 3],
      [1, 1, 2],
      [0, 1, 1],
    ])
    expect(informant!.total).toEqual({ there: 1, needed: 2, of: 3, value: null })
  })

  test('say why there is no adjusted score', () => {
    const table = answeredMapping(key, [{ practice: 'p', answers: [4, 4, 4, 2, 2, 3] }])
    expect(practiceSteps(table, table.scopes[0]!, null, modelOf(table)).adjusted).toMatchObject({
      model: null,
      adjusted: null,
      reason: 'conditions_not_met',
    })
  })

  test('refuse an element that was not asked about', () => {
    const table = answeredMapping(key, [{ practice: 'p', answers: [4, 4, 4, 2, 2, 3] }])
    expect(() => practiceSteps(table, table.scopes[0]!, 'e99', null)).toThrow(RangeError)
  })

  test('of any mapping are finite and lead to the figures', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...aggregations), (given, aggregation) => {
        const table = { ...answeredMapping(key, given), aggregation }
        for (const scope of table.scopes) {
          for (const element of [null, 'e1', 'e2']) {
            const found = practiceSteps(table, scope, element, null)
            expect(numbersIn(found).every(Number.isFinite)).toBe(true)
            expect(again.practiceScore(found.score)).toBeCloseToOrNull(found.score.value)
            expect(again.averageDeviation(found.agreement)).toBeCloseToOrNull(found.agreement.ad)
            expect(again.aWg(found)).toBeCloseToOrNull(found.agreement.awg)
          }
        }
      }),
    )
  })

  /** Of too few practices for a model. */
  const modelOf = (table: ScoreTable) => roleModels(table, totalModels(table)).role
})

expect.extend({
  toBeCloseToOrNull(received: number | null, expected: number | null) {
    const pass =
      received === null || expected === null ? received === expected : Math.abs(received - expected) < 1e-9
    return { pass, message: () => `${received} is not ${expected}` }
  },
})

declare module 'vitest' {
  interface Matchers<T> {
    toBeCloseToOrNull: (expected: number | null) => T
  }
}
