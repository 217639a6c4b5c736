import { expect, test } from 'vitest'
import { syntheticMapping } from '../../bench/synthetic-mapping.ts'
import { agreementReference } from '#analysis/agreement-reference.ts'
import { fillRatings, ratingTable, type RatingTable } from '#analysis/ratings.ts'
import { scoreTable } from '#analysis/score-table.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { streams } from '#analysis/streams.ts'
import { drawnAgain, scoresOf } from '#app/report/scored.ts'

function fourPractices(): RatingTable {
  const { dataset, key } = syntheticMapping(4, 5, 6)
  const ratings = ratingTable(dataset.responses, key)
  fillRatings(ratings, dataset.answers)
  return ratings
}

const mean = { minimumAnsweredShare: 0.5, aggregation: 'mean_of_informants' } as const

test('a table is scored once for as long as it is asked for under the same settings', () => {
  const ratings = fourPractices()
  const scores = scoresOf(ratings, mean)
  expect(scores).toEqual(scoreTable(ratings, 0.5, 'mean_of_informants'))
  expect(scoresOf(ratings, mean)).toBe(scores)
  const lowest = scoresOf(ratings, { ...mean, aggregation: 'lowest_informant' })
  expect(lowest.aggregation).toBe('lowest_informant')
  expect(scoresOf(ratings, { ...mean, minimumAnsweredShare: 1 }).minimumAnsweredShare).toBe(1)
})

test('the draws behind agreement are those of the analysis, and are drawn once', () => {
  const scores = scoresOf(fourPractices(), mean)
  const settings = { seed: 1, replicates: 50 }
  const drawn = drawnAgain(scores, settings)
  expect(drawn).toEqual(agreementReference(scores, randomStream(1, streams.agreementReference), 50))
  expect(drawnAgain(scores, settings)).toBe(drawn)
  expect(drawnAgain(scores, { ...settings, seed: 2 })).not.toEqual(drawn)
  expect(drawnAgain(scores, { ...settings, replicates: 0 })).toBeNull()
})
