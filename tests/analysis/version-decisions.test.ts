import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { practiceResults } from '#analysis/practices.ts'
import { scoreTable } from '#analysis/score-table.ts'
import {
  awaitsDecision,
  countedVersion,
  decidedVersions,
  versionsCountedAs,
  type VersionDecision,
} from '#analysis/version-decisions.ts'
import { anyAnswers, answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'

const key = keyOf([3, 2, 1])
const same: VersionDecision = { decision: 'same', versions: [1, 2], only: null }
const onlyFirst: VersionDecision = { decision: 'only', versions: [1, 2], only: 1 }
const apart: VersionDecision = { decision: 'apart', versions: [1, 2], only: null }

const practices = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']
const resultsUnder = (answered: readonly Answered[], decision: VersionDecision) => {
  const { ratings } = answeredMapping(key, answered)
  const decisions = new Map(practices.map((practice) => [practice, decision]))
  return practiceResults(practices, scoreTable(decidedVersions(ratings, decisions)), 0.5, 0.95)
}
const resultsOf = (answered: readonly Answered[]) =>
  practiceResults(practices, answeredMapping(key, answered), 0.5, 0.95)

describe('answers on several versions of a scope', () => {
  test('count on their own version when they are kept apart: nothing changes', () => {
    fc.assert(
      fc.property(anyAnswers, (answered) => {
        expect(resultsUnder(answered, apart)).toEqual(resultsOf(answered))
      }),
    )
  })

  test('count as those of one practice when the versions are the same', () => {
    fc.assert(
      fc.property(anyAnswers, (answered) => {
        const scopeVersion = 2
        const asOne = answered.map((one) => ({ ...one, scopeVersion }))
        // one version of many is that version still
        const decided = resultsUnder(answered, same).map((result) =>
          result.scopeVersion === null ? result : { ...result, scopeVersion },
        )
        expect(decided).toEqual(resultsOf(asOne))
      }),
    )
  })

  test('do not count when only the other version is used', () => {
    fc.assert(
      fc.property(anyAnswers, (answered) => {
        const decided = resultsUnder(answered, onlyFirst)
        const first = resultsOf(answered).filter(({ scopeVersion }) => scopeVersion === 1)
        expect(decided.filter(({ scopeVersion }) => scopeVersion !== null).map(({ id }) => id)).toEqual(
          first.map(({ id }) => id),
        )
        expect(decided.every(({ scopeVersion }) => scopeVersion !== 2)).toBe(true)
      }),
    )
  })

  test('are averaged over all their informants: 2, 4 and 5 on two versions are 3.67', () => {
    const rated = (scopeVersion: number, rating: number): Answered => ({
      practice: 'p1',
      scopeVersion,
      answers: Array.from({ length: 6 }, () => rating),
    })
    const [result] = resultsUnder([rated(1, 2), rated(1, 4), rated(2, 5)], same)
    expect([result?.scopeVersion, result?.informants]).toEqual([2, 3])
    expect(result?.score.raw).toBeCloseTo(11 / 3, 12)
  })

  test('on a version that came afterwards stand apart from what was decided', () => {
    expect([1, 2, 3].map((version) => countedVersion(same, version))).toEqual([2, 2, 3])
    expect([1, 2, 3].map((version) => countedVersion(onlyFirst, version))).toEqual([1, null, 3])
    expect([1, 2, 3].map((version) => countedVersion(undefined, version))).toEqual([1, 2, 3])
  })

  test('await a decision until it is about all versions that were answered on', () => {
    expect(awaitsDecision(undefined, [2])).toBe(false)
    expect(awaitsDecision(undefined, [1, 2])).toBe(true)
    for (const decision of [same, onlyFirst, apart]) {
      expect([decision, awaitsDecision(decision, [1, 2])]).toEqual([decision, false])
      expect([decision, awaitsDecision(decision, [1, 2, 3])]).toEqual([decision, true])
    }
    // the answers on the version that was kept have gone
    expect(awaitsDecision(onlyFirst, [2])).toBe(false)
  })

  test('say which versions they count as', () => {
    expect(versionsCountedAs({ ...same, versions: [2, 1] }, 2)).toEqual([1, 2])
    expect(versionsCountedAs(same, 3)).toEqual([3])
    expect(versionsCountedAs(apart, 2)).toEqual([2])
    expect(versionsCountedAs(undefined, 1)).toEqual([1])
  })
})
