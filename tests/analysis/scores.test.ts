import { expect, test } from 'vitest'
import { elementMean, scoreInformant } from '#analysis/scores.ts'

test('weights are shares of the answered items, and a weight of 0 counts nowhere', () => {
  // (1·2 + 2·5) / 3
  expect(elementMean([2, 5], [0, 1], [1, 2], 0.5)).toBe(4)
  expect(elementMean([2, null], [0, 1], [1, 2], 0.5)).toBe(2)
  expect(elementMean([2, 5, 1], [0, 1, 2], [1, 2, 0], 0.5)).toBe(4)
  expect(elementMean([null, null, 1], [0, 1, 2], [1, 2, 0], 0.5)).toBeNull()
  expect(elementMean([3], [0], [0], 0)).toBeNull()
})

test('without weights an element is the plain mean, with equal ones it is the same', () => {
  const ratings = [1, 2, 4, 5, null, 3]
  const elements = [
    [0, 1, 2],
    [3, 4, 5],
  ]
  const plain = scoreInformant(ratings, elements)
  expect(plain.elements).toEqual([7 / 3, 4])
  expect(scoreInformant(ratings, elements, 0.5, [2, 2, 2, 2, 2, 2])).toEqual(plain)
})

test('too few answered items give no score, whatever they weigh', () => {
  expect(scoreInformant([5, null, null], [[0, 1, 2]], 0.5, [10, 1, 1]).elements).toEqual([null])
})
