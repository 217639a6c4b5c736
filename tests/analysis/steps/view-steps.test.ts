import { beforeAll, describe, expect, test } from 'vitest'
import { agreementReference } from '#analysis/agreement-reference.ts'
import { mapping, type Mapping } from '#analysis/mapping.ts'
import { perspectives } from '#analysis/perspectives.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { nameOfScope, scoreTable, type AnsweredScope, type ScoreTable } from '#analysis/score-table.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { agreementSteps } from '#analysis/steps/agreement-steps.ts'
import { drawSteps } from '#analysis/steps/draw-steps.ts'
import { gapSteps } from '#analysis/steps/gap-steps.ts'
import { scopeSteps } from '#analysis/steps/scope-steps.ts'
import { streams } from '#analysis/streams.ts'
import { readMappingFolder, type MappingFolder } from '#commands/mapping-folder.ts'
import { answeredMapping, keyOf } from '#tests/support/answered-mapping.ts'
import * as again from './computed-again.ts'

const replicates = 100
let folder: MappingFolder
let result: Mapping
let table: ScoreTable
beforeAll(async () => {
  folder = await readMappingFolder('demonstration/mapping-84')
  const ratings = ratingTable(folder.dataset.responses, folder.key)
  fillRatings(ratings, folder.dataset.answers)
  result = mapping(folder.dataset, folder.key, { replicates, draws: 0 })
  table = scoreTable(ratings)
}, 60_000)

const practiceOf = (scope: AnsweredScope) =>
  result.practices.find(
    ({ id, scopeVersion }) => nameOfScope({ practice: id, scopeVersion }) === nameOfScope(scope),
  )!

describe('of every practice of the demonstration, and each of its elements', () => {
  test('counts of random groups give the percentile', () => {
    const { seed } = result.settings
    const reference = agreementReference(table, randomStream(seed, streams.agreementReference), replicates)!
    const placed: number[] = []
    for (const scope of table.scopes) {
      const { agreement } = practiceOf(scope)
      for (const place of [null, ...folder.key.elements.keys()]) {
        const figure = place === null ? agreement! : agreement!.elements[place]!
        const found = drawSteps(reference, agreementSteps(table, scope, place), place)
        expect(again.percentile(found)).toBe(figure.adPercentile)
        expect(found?.draws ?? 0).toBe(figure.adDraws)
        if (!found) continue
        expect(found.better + found.equal + found.worse).toBe(found.draws)
        expect(found.quarters).toEqual(found.quarters.toSorted((a, b) => a - b))
        placed.push(found.percentile)
      }
    }
    expect(placed.length).toBeGreaterThan(800)
  })

  test('informants’ scores by role give the gap, the level and the list', () => {
    for (const scope of table.scopes) {
      const practice = practiceOf(scope)
      const { elements } = practice.agreement!
      for (const expected of perspectives(practice, elements, folder.key).elements) {
        const found = gapSteps(practice, elements, folder.key, expected.id)!
        const means = found.roles.map(({ scores }) => again.mean(scores.map(({ value }) => value)))
        expect(means.length > 1 ? Math.max(...means) - Math.min(...means) : null).toBeCloseOr(expected.gap)
        expect(means.length > 1 ? again.mean(means) : null).toBeCloseOr(expected.level)
        expect(found.list).toBe(expected.list)
      }
    }
  })
})

test('a practice on two versions of its scope is computed on each by itself', () => {
  const key = keyOf([2, 1])
  const about = (scopeVersion: number, ...answers: number[]) => ({ practice: 'p', scopeVersion, answers })
  const split = answeredMapping(key, [
    about(1, 2, 2, 2),
    about(1, 4, 4, 4),
    about(2, 5, 5, 5),
    { practice: 'q', answers: [1, 1, 1] },
  ])
  const steps = scopeSteps(split, { practice: 'p', scopeVersion: 1 }, null)
  expect(steps.map(({ scopeVersion, change }) => [scopeVersion, change])).toEqual([
    [1, 0],
    [2, 2],
  ])
  expect(steps.map(({ score }) => again.practiceScore(score))).toEqual([3, 5])
})

expect.extend({
  toBeCloseOr(received: number | null, expected: number | null) {
    const pass =
      received === null || expected === null ? received === expected : Math.abs(received - expected) < 1e-9
    return { pass, message: () => `${received} is not ${expected}` }
  },
})

declare module 'vitest' {
  interface Matchers<T> {
    toBeCloseOr: (expected: number | null) => T
  }
}
