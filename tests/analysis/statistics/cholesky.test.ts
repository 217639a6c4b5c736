import { expect, test } from 'vitest'
import { cholesky, inverseOfFactor } from '#analysis/statistics/cholesky.ts'

test('gives the factor whose square is the matrix', () => {
  const matrix = Float64Array.of(4, 0, 0, 2, 5, 0, -2, 3, 14)
  cholesky(matrix, 3)
  // rows (2), (1, 2), (−1, 2, 3)
  expect([...matrix]).toEqual([2, 0, 0, 1, 2, 0, -1, 2, 3])
  expect([...inverseOfFactor(matrix, 3, 2)]).toEqual([0.5, 0, -0.25, 0.5])
})

test('passes over a row that those before it explain', () => {
  // the second row is twice the first
  const matrix = Float64Array.of(1, 0, 0, 2, 4, 0, 1, 2, 5)
  cholesky(matrix, 3, Float64Array.of(1, 4, 5), 1e-10)
  expect([...matrix]).toEqual([1, 0, 0, 2, 0, 0, 1, 0, 2])
})
