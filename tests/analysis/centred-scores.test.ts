import { expect, test } from 'vitest'
import { centredScores } from '#analysis/centred-scores.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { answerRow } from '#tests/support/answer-row.ts'
import { responseRow } from '#tests/support/response-row.ts'
import { scored } from '#tests/support/scored.ts'

const key: ScoringKey = {
  questionnaire: 'test',
  minimum: 1,
  maximum: 5,
  elements: [
    {
      id: 'a',
      items: [
        { id: 'easy', reverse: false },
        { id: 'hard', reverse: false },
      ],
    },
  ],
}

function tableOf(rows: Record<string, { easy?: number; hard?: number }>) {
  const responses = Object.keys(rows).map((name) => responseRow(name, name))
  const answers = Object.entries(rows).flatMap(([response, items]) =>
    Object.entries(items).map(([item, rating]) => answerRow(response, item, rating)),
  )
  return scored({ responses, answers }, key)
}

test('an informant who only answers the easy item is not taken for a happier one', () => {
  // easy has mean 4, hard has mean 2: the element's centre is 3
  const table = tableOf({ p: { easy: 4, hard: 2 }, q: { easy: 4, hard: 2 }, r: { easy: 4 } })
  expect(table.totals).toEqual([3, 3, 4])
  expect(centredScores(table, 0.5).totals).toEqual([3, 3, 3])
})

test('equals the score when everybody answers everything', () => {
  const table = tableOf({ p: { easy: 5, hard: 3 }, q: { easy: 2, hard: 1 } })
  expect(centredScores(table, 0.5).totals).toEqual(table.totals)
})

test('is missing where the score is missing', () => {
  expect(centredScores(tableOf({ p: { easy: 3 }, q: {} }), 0.5).totals).toEqual([3, null])
})
