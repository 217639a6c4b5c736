import { expect, test } from 'vitest'
import { paretoPractices } from '#analysis/shortlist/pareto.ts'

const practices = ['broen', 'havnen', 'åen'].map((practice) => ({ practice, scopeVersion: 1 }))

test('the front holds practices that no other beats, and says how many were compared', () => {
  const found = paretoPractices(practices, { total: [4, 3, 2], agreement: [1, 2, null] })
  expect(found).toEqual({ criteria: ['total', 'agreement'], compared: 2, front: practices.slice(0, 2) })
})

test('a front over more than four criteria is refused', () => {
  const column = [1, 2, 3]
  expect(() => paretoPractices(practices, { a: column, b: column, c: column, d: column, e: column })).toThrow(
    RangeError,
  )
  expect(() => paretoPractices(practices, {})).toThrow(RangeError)
  expect(() => paretoPractices(practices, { total: [1] })).toThrow(RangeError)
})
