import { expect, test } from 'vitest'
import { joinedRatings } from '#analysis/joined-ratings.ts'
import { keepResponses, ratingTable, rowOfCells } from '#analysis/ratings.ts'
import { answeredMapping, keyOf } from '#tests/support/answered-mapping.ts'

const key = keyOf([2, 1], 5, ['e1_2'])
const { ratings } = answeredMapping(key, [
  { practice: 'havn', answers: [4, 2, 5] },
  { practice: 'fjord', answers: [1, null, 3] },
])
const of = (practice: string) => keepResponses(ratings, (response) => response.practice === practice)

test('a table that was taken apart is the same when it is joined, in whatever order', () => {
  for (const parts of [
    [of('havn'), of('fjord')],
    [of('fjord'), of('havn')],
  ]) {
    const joined = joinedRatings(parts)
    expect(joined.responses).toEqual(ratings.responses)
    expect([...joined.cells]).toEqual([...ratings.cells])
    expect(joined.responses.map((_, row) => [...rowOfCells(joined, row)])).toHaveLength(2)
  }
})

test('what cannot be told apart, or is about other items, is not joined', () => {
  expect(() => joinedRatings([])).toThrow(RangeError)
  expect(() => joinedRatings([of('havn'), of('havn')])).toThrow('two responses have the same id')
  expect(() => joinedRatings([ratings, ratingTable([], keyOf([1, 1]))])).toThrow('different items')
})
