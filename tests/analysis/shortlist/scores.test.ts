import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreTable } from '#analysis/score-table.ts'
import { weightedTotals } from '#analysis/shortlist/scores.ts'
import { answeredMapping, anyAnswers, keyOf } from '#tests/support/answered-mapping.ts'

describe('weightedTotals', () => {
  test('equal weights give the total, whatever share of the elements a study asks for', () => {
    const shares = fc.constantFrom(0.3, 0.5, 2 / 3, 1)
    fc.assert(
      fc.property(anyAnswers, shares, (answers, share) => {
        const table = scoreTable(answeredMapping(keyOf([3, 2, 1]), answers).ratings, share)
        for (const [row, total] of weightedTotals(table, [2, 2, 2], new Set()).entries()) {
          if (table.totals[row] === null) expect(total).toBeNull()
          else expect(total).toBeCloseTo(table.totals[row]!, 12)
        }
      }),
    )
  })

  test('an element without weight is not missed', () => {
    const table = answeredMapping(keyOf([1, 1]), [{ practice: 'havnen', answers: [4, -7] }])
    expect(weightedTotals(table, [1, 0], new Set())).toEqual([4])
    expect(weightedTotals(table, [1, 3], new Set())).toEqual([null])
    expect(weightedTotals(table, null, new Set([0]))).toEqual([null])
  })
})
