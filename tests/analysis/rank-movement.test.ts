import { describe, expect, test } from 'vitest'
import { rankMovements, type ScoreOrReason } from '#analysis/rank-movement.ts'

const scores = (...list: (number | null)[]) =>
  list.map((score): ScoreOrReason => ({ score, reason: score === null ? 'conditions_not_met' : null }))

describe('rankMovements', () => {
  test('counts ranks from the raw to the adjusted score, falls above 0', () => {
    const found = rankMovements(scores(4, 3, 2), scores(3.1, 3.3, 3.2))
    expect(
      found.map(({ rawRank, adjustedRank, rankMovement }) => [rawRank, adjustedRank, rankMovement]),
    ).toEqual([
      [1, 3, 2],
      [2, 1, -1],
      [3, 2, -1],
    ])
  })

  test('marks a movement of more than five ranks, not of five', () => {
    const raw = scores(9, 8, 7, 6, 5, 4, 3)
    expect(rankMovements(raw, scores(2, 8, 7, 6, 5, 4, 3))[0]).toMatchObject({
      rankMovement: 6,
      movesFar: true,
    })
    expect(rankMovements(raw, scores(3.5, 8, 7, 6, 5, 4, 3))[0]).toMatchObject({
      rankMovement: 5,
      movesFar: false,
    })
  })

  test('lets scores that are equal but for rounding share their rank', () => {
    const found = rankMovements(scores(0.1 + 0.2, 0.3), scores(1, 1))
    expect(found.map(({ rawRank, adjustedRank }) => [rawRank, adjustedRank])).toEqual([
      [1.5, 1.5],
      [1.5, 1.5],
    ])
  })

  test('gives the reason of the score that is missing', () => {
    expect(rankMovements(scores(4), scores(null))[0]).toEqual({
      rawRank: 1,
      adjustedRank: null,
      rankMovement: null,
      movesFar: false,
      reasons: { adjustedRank: 'conditions_not_met', rankMovement: 'conditions_not_met' },
    })
  })
})
