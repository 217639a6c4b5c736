import { expect, test } from 'vitest'
import { elementAnswers } from '#analysis/interview/element-answers.ts'
import { ratingTable, fillRatings } from '#analysis/ratings.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { responseRow } from '#tests/support/response-row.ts'

const key: ScoringKey = {
  questionnaire: 'q',
  minimum: 1,
  maximum: 5,
  elements: [
    {
      id: 'e01',
      items: [
        { id: 'e01_1', reverse: false },
        { id: 'e01_2', reverse: true },
      ],
    },
  ],
}

test('ratings are given as they were chosen, and the four kinds of no answer are kept apart', () => {
  const responses = ['leader', 'staff', 'staff', 'staff'].map((role, at) =>
    responseRow(`r${at}`, 'havn', { role }),
  )
  const table = ratingTable(responses, key)
  const answered = (response: string, item: string, rating: number) => ({
    response,
    item,
    rating,
    missing: null,
  })
  const missing = (response: string, item: string, code: -1 | -7 | -8) => ({
    response,
    item,
    rating: null,
    missing: code,
  })
  fillRatings(table, [
    answered('r0', 'e01_1', 5),
    answered('r0', 'e01_2', 2),
    answered('r1', 'e01_1', 4),
    answered('r2', 'e01_1', 1),
    missing('r3', 'e01_1', -7),
    missing('r1', 'e01_2', -1),
    missing('r2', 'e01_2', -8),
  ])
  const none = { skipped: 0, dontKnow: 0, notRelevant: 0, notAsked: 0 }
  expect(elementAnswers(table, [0, 1, 2, 3])).toEqual([
    {
      element: 'e01',
      item: 'e01_1',
      isReversed: false,
      roles: [
        { role: 'leader', ratings: [5], ...none },
        { role: 'staff', ratings: [1, 4], ...none, dontKnow: 1 },
      ],
    },
    {
      element: 'e01',
      item: 'e01_2',
      isReversed: true,
      roles: [
        { role: 'leader', ratings: [2], ...none },
        { role: 'staff', ratings: [], ...none, skipped: 1, notRelevant: 1, notAsked: 1 },
      ],
    },
  ])
})
