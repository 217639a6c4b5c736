import { describe, expect, test } from 'vitest'
import { releasedFigures } from '#analysis/disclosure/released-figures.ts'
import { answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'

const key = keyOf([3, 1])
const group = (practice: string, role: string, ...answers: Answered['answers'][]) =>
  answers.map((given): Answered => ({ practice, role, answers: given }))

describe('a release tells no more than can be read on its pages', () => {
  // three items, of which two of the three informants lack one: sums of thirds and of halves
  const given = group('bay', 'leder', [5, 4, null, 1], [4, 4, 5, 2], [3, null, 4, 2])

  test('means are hundredths, and the total is made of those', () => {
    const { figures } = releasedFigures(answeredMapping(key, given), 3, 'a')
    // (4,5 + 13/3 + 3,5) / 3 = 4,111… and 5/3 = 1,666…
    expect(figures.elements.map(({ means }) => means[0])).toEqual([4.11, 1.67])
    expect(figures.total.means[0]).toBe(2.89)
  })

  test('so is how much informants differ', () => {
    const three = ['a', 'b', 'c'].flatMap((practice) =>
      group(practice, 'leder', [1, 1, 1, 1], [2, 2, 2, 3], [4, 4, 4, 3]),
    )
    const { figures } = releasedFigures(answeredMapping(key, three), 3, 'a')
    // √(7/3) and √(4/3)
    expect(figures.elements.map(({ within }) => within?.sd)).toEqual([1.53, 1.15])
  })

  test('that the only leader has no score on an element is not told', () => {
    const answered = [
      ...group('bay', 'leder', [4, 4, 4, -7]),
      ...group('bay', 'medarbejder', [2, 3, 2, 4], [3, 3, 3, 2], [4, 4, 4, 3]),
    ]
    const { figures } = releasedFigures(answeredMapping(key, answered), 3, 'a')
    const first = figures.elements.map(({ releases }) => releases[0])
    expect(first).toEqual(['below_minimum', 'below_minimum'])
    const withRole = releasedFigures(
      answeredMapping(key, [...answered, ...group('dune', 'leder', [5, 5, 5, 5])]),
      3,
      'a',
    )
    // a role that nobody of the practice has is another thing
    expect(withRole.figures.elements[0]!.releases[4]).toBe('nobody')
  })
})
