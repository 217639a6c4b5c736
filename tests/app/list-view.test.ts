import { expect, test } from 'vitest'
import { listedPerPage, pagePlace, shownLines } from '#app/report/list/list-view.ts'

const lines = Array.from({ length: 84 }, (_, at) => `P${at + 1}`)

test('a list of 84 has four pages of 25, the last with nine', () => {
  const place = pagePlace(84, 4, { isWhole: false })
  expect(place).toEqual({ page: 4, pages: 4, from: 76, total: 84 })
  expect(shownLines(lines, place, { isWhole: false })).toEqual(lines.slice(75))
  expect(shownLines(lines, pagePlace(84, 1, { isWhole: false }), { isWhole: false })).toHaveLength(
    listedPerPage,
  )
})

test('asked for whole it is one page with every line, and so is a list of nobody', () => {
  const place = pagePlace(84, 3, { isWhole: true })
  expect(place).toEqual({ page: 1, pages: 1, from: 1, total: 84 })
  expect(shownLines(lines, place, { isWhole: true })).toEqual(lines)
  expect(pagePlace(0, 1, { isWhole: true })).toEqual({ page: 1, pages: 1, from: 1, total: 0 })
})
