import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesOf } from '#analysis/disclosure/group-table.ts'
import { releasedFigures, type ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import type { ScoreTable } from '#analysis/score-table.ts'
import { answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'

const points = 3
const key = keyOf([1], points)
const group = (practice: string, role: string, ...ratings: number[]) =>
  ratings.map((rating): Answered => ({ practice, role, answers: [rating] }))

const releasesOf = (given: readonly Answered[], minimum: number) => {
  const { figures } = releasedFigures(answeredMapping(key, given), minimum, 'a')
  const width = figures.columns.length + 1
  return figures.rows.map((_, row) => figures.elements[0]!.releases.slice(row * width, (row + 1) * width))
}

describe('what the ends of the scale tell', () => {
  test('a group in which all have the highest score is hidden', () => {
    const others = group('dune', 'leder', 1, 2, 3)
    expect(releasesOf([...group('bay', 'leder', 3, 3, 3), ...others], 3)).toEqual([
      ['complementary', 'complementary'],
      ['complementary', 'complementary'],
    ])
    expect(releasesOf([...group('bay', 'leder', 3, 3, 2), ...others], 3)).toEqual([
      ['shown', 'shown'],
      ['shown', 'shown'],
    ])
  })

  test('nor is a score told by a difference that only both ends can make', () => {
    // the leader and two others share the row, the two others and a member of staff the next: 3 − 1 is the whole scale
    const given = [
      ...group('bay', 'leder', 3),
      ...group('bay', 'medarbejder', 2, 1),
      ...group('dune', 'leder', 2, 1),
      ...group('dune', 'medarbejder', 1),
    ]
    expect(everyScoreIsOpen(answeredMapping(key, given), 3)).toBe(true)
  })

  test('no score of any informant is the only one that fits what is shown', () => {
    const someInformants = fc.array(
      fc.record({
        practice: fc.constantFrom('a', 'b', 'c'),
        role: fc.constantFrom('leder', 'medarbejder', 'borger'),
        answers: fc.constantFrom([1], [3], [3], [2]),
      }),
      { minLength: 1, maxLength: 9 },
    )
    fc.assert(
      fc.property(someInformants, fc.integer({ min: 2, max: 4 }), (given, minimum) => {
        expect(everyScoreIsOpen(answeredMapping(key, given), minimum)).toBe(true)
      }),
      { seed: 31, numRuns: 400 },
    )
  })
})

/** Tries every rating of every informant: whether each could have given another one, with all that is shown as it is. */
function everyScoreIsOpen(table: ScoreTable, minimum: number): boolean {
  const { figures } = releasedFigures(table, minimum, 'a')
  const scores = table.elements[0]!.map((score) => score!)
  const shown = shownGroups(table, figures)
  const known = shown.map((rows) => rows.reduce((sum, row) => sum + scores[row]!, 0))
  const seen = scores.map(() => new Set<number>())
  for (let number = 0; number < points ** scores.length; number += 1) {
    const tried = scores.map((_, row) => 1 + (Math.floor(number / points ** row) % points))
    const fits = shown.every((rows, at) => rows.reduce((sum, row) => sum + tried[row]!, 0) === known[at])
    if (fits) for (const [row, rating] of tried.entries()) seen[row]!.add(rating)
  }
  return seen.every(({ size }) => size > 1)
}

/** The informants, by their rows, of every entry that is shown. */
function shownGroups(table: ScoreTable, { rows, columns, elements }: ReleasedFigures): number[][] {
  const shape = { rows: rows.length, columns: columns.length }
  return elements[0]!.means.flatMap((mean, place) =>
    mean === null
      ? []
      : [
          [...table.responses.keys()].filter((row) =>
            entriesOf(shape, table.scopeOfRow[row]!, columns.indexOf(table.responses[row]!.role)).includes(
              place,
            ),
          ),
        ],
  )
}
