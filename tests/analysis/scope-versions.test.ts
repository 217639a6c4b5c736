import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { practiceResults, type PracticeResult } from '#analysis/practices.ts'
import { scopeDifferences, scopeMoves } from '#analysis/scope-versions.ts'
import { anyAnswers, answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

const key = keyOf([2, 2, 1])

function versionsOf(given: readonly Omit<Answered, 'practice'>[]): PracticeResult[] {
  const table = answeredMapping(
    key,
    given.map((answered) => ({ practice: 'p', ...answered })),
  )
  return practiceResults(['p'], table, 0.5, 0.95)
}

describe('scopeDifferences', () => {
  test('of two versions is the second less the first, by element and in all', () => {
    const differences = scopeDifferences(
      versionsOf([
        { scopeVersion: 1, answers: [4, 4, 3, 3, 2] },
        { scopeVersion: 2, answers: [2, 2, 3, 3, 4] },
        { scopeVersion: 2, answers: [1, 1, 3, 3, 4] },
      ]),
    )
    expect(differences.elements.map(({ id, difference }) => [id, difference])).toEqual([
      ['e1', -2.5],
      ['e2', 0],
      ['e3', 2],
    ])
    // (1.5 + 3 + 4) / 3 − 3
    expect(differences.total.difference).toBeCloseTo(8.5 / 3 - 3, 12)
    expect(differences.most).toBe('e1')
  })

  test('of three is the highest less the lowest', () => {
    const differences = scopeDifferences(
      versionsOf([3, 5, 4].map((rating, at) => ({ scopeVersion: at + 1, answers: Array(5).fill(rating) }))),
    )
    expect(differences.total.difference).toBe(2)
  })

  test('needs the score on two versions', () => {
    const differences = scopeDifferences(
      versionsOf([
        { scopeVersion: 1, answers: [4, 4, -7, -7, 2] },
        { scopeVersion: 2, answers: [2, 2, 3, 3, 4] },
      ]),
    )
    expect(differences.elements[1]).toEqual({
      id: 'e2',
      difference: null,
      reasons: { difference: 'too_few_scopes' },
    })
    expect(scopeDifferences([])).toMatchObject({ total: { difference: null }, elements: [], most: null })
  })
})

describe('scopeMoves', () => {
  test('names the version on which the total is furthest away first', () => {
    const versions = versionsOf(
      [3, 4, 1].map((rating, at) => ({ scopeVersion: at + 1, answers: Array(5).fill(rating) })),
    )
    expect(scopeMoves(versions[0]!, versions)).toEqual([
      { scopeVersion: 3, score: 1, change: -2, reasons: {} },
      { scopeVersion: 2, score: 4, change: 1, reasons: {} },
    ])
  })

  test('says why there is no change to a version without a total', () => {
    const versions = versionsOf([
      { scopeVersion: 1, answers: [3, 3, 3, 3, 3] },
      { scopeVersion: 2, answers: [-7, -7, -7, -7, -7] },
    ])
    expect(scopeMoves(versions[0]!, versions)).toEqual([
      {
        scopeVersion: 2,
        score: null,
        change: null,
        reasons: { score: 'too_few_items', change: 'too_few_items' },
      },
    ])
    expect(scopeMoves(versions[1]!, versions)[0]!.reasons).toEqual({ change: 'too_few_items' })
  })
})

test('any versions differ by finite figures, as much one way as the other', () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const versions = versionsOf(
        given.map(({ answers, scopeVersion }) => ({
          answers: answers.slice(0, 5),
          scopeVersion: scopeVersion ?? 1,
        })),
      )
      const differences = scopeDifferences(versions)
      expect(numbersIn(differences).every(Number.isFinite)).toBe(true)
      const [first, second] = versions
      if (!first || !second) return
      const back = scopeDifferences([second, first]).total.difference
      expect(back).toBe(differences.total.difference === null ? null : 0 - differences.total.difference)
      expect(scopeMoves(first, versions)[0]?.change ?? null).toBe(differences.total.difference)
    }),
  )
})
