import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { aggregations } from '#analysis/aggregation.ts'
import { influences } from '#analysis/influence.ts'
import { mapping, type Mapping } from '#analysis/mapping.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { nameOfScope, scoreTable, type ScoreTable } from '#analysis/score-table.ts'
import { rankSteps } from '#analysis/steps/rank-steps.ts'
import { withoutSteps } from '#analysis/steps/without-steps.ts'
import { readMappingFolder, type MappingFolder } from '#commands/mapping-folder.ts'
import { anyAnswers, answeredMapping, keyOf } from '#tests/support/answered-mapping.ts'
import * as again from './computed-again.ts'

let folder: MappingFolder
let result: Mapping
let table: ScoreTable
beforeAll(async () => {
  folder = await readMappingFolder('demonstration/mapping-84')
  const ratings = ratingTable(folder.dataset.responses, folder.key)
  fillRatings(ratings, folder.dataset.answers)
  result = mapping(folder.dataset, folder.key, { replicates: 0, draws: 0 })
  table = scoreTable(ratings)
})

/** Every practice of the demonstration, with what the whole analysis says of it. */
function* practices() {
  for (const scope of table.scopes) {
    const name = nameOfScope(scope)
    yield {
      scope,
      practice: result.practices.find(
        ({ id, scopeVersion }) => nameOfScope({ practice: id, scopeVersion }) === name,
      )!,
      without: withoutSteps(table, scope, null),
    }
  }
}

describe('of every practice of the demonstration', () => {
  test('there are steps', () => {
    expect(new Set([...practices()].map(({ practice }) => practice.id)).size).toBe(84)
  })

  test('the other roles’ scores give the score without a role', () => {
    for (const { practice, without } of practices()) {
      const { roles } = practice.influence!
      expect(without.roles.map(({ role, informants }) => [role, informants])).toEqual(
        roles.map(({ role, informants }) => [role, informants]),
      )
      for (const [place, { rest, change }] of without.roles.entries()) {
        closeOrNull(change, roles[place]!.change)
        const left = again.practiceScore(rest)
        closeOrNull(left === null ? null : practice.score.raw! - left, roles[place]!.change)
      }
    }
  })

  test('the other elements’ scores give informants’ totals and the score without an element', () => {
    for (const { practice, without } of practices()) {
      const { elements } = practice.influence!
      expect(without.elements.map(({ id }) => id)).toEqual(elements.map(({ id }) => id))
      for (const [place, { informants, rest, change }] of without.elements.entries()) {
        for (const { scores, there, needed, value } of informants) {
          const total = there < needed ? null : scores.reduce((sum, score) => sum + score, 0) / there
          closeOrNull(total, value)
        }
        closeOrNull(change, elements[place]!.change)
        closeOrNull(practice.score.raw! - again.practiceScore(rest)!, elements[place]!.change)
      }
    }
  })

  test('counts of practices above and beside give the ranks, with and without', () => {
    const all = result.practices.map(({ score }) => score.adjusted)
    for (const { scope, practice, without } of practices()) {
      const { score, influence } = practice
      const found = rankSteps(table, scope, without, { own: score.adjusted, all })
      closeOrNull(again.rank(found.raw), score.rawRank)
      closeOrNull(again.rank(found.adjusted), score.adjustedRank)
      closeOrNull(found.movement, score.rankMovement)
      for (const group of ['informants', 'roles', 'elements'] as const) {
        const ranks = found[group].map(({ without: step }) => again.rank(step))
        expect(ranks).toEqual(influence![group].map(({ rankWithout }) => rankWithout))
      }
    }
  })
})

test('the steps of any mapping by any rule lead to the figures', () => {
  const key = keyOf([3, 2, 1], 5, ['e2_1'])
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...aggregations), (given, aggregation) => {
      const any = { ...answeredMapping(key, given), aggregation }
      const expected = influences(any, 2)
      for (const [place, scope] of any.scopes.entries()) {
        const without = withoutSteps(any, scope, null)
        const ranks = rankSteps(any, scope, without, null)
        closeOrNull(again.rank(ranks.raw), expected[place]!.rank)
        for (const group of ['informants', 'roles', 'elements'] as const) {
          const moved = expected[place]![group]
          expect(without[group]).toHaveLength(moved.length)
          for (const [at, { change, rankWithout }] of moved.entries()) {
            closeOrNull(without[group][at]!.change, change)
            closeOrNull(again.rank(ranks[group][at]!.without), rankWithout)
          }
        }
        expect(withoutSteps(any, scope, 1).elements).toEqual([])
      }
    }),
  )
})

function closeOrNull(received: number | null, expected: number | null) {
  if (received === null || expected === null) expect(received).toBe(expected)
  else expect(received).toBeCloseTo(expected, 9)
}
