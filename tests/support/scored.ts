import type { Dataset } from '#analysis/dataset.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { scoreTable, type ScoreTable } from '#analysis/score-table.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'

/** The scores of responses and their answers. */
export function scored(
  { responses, answers }: Pick<Dataset, 'responses' | 'answers'>,
  key: ScoringKey,
): ScoreTable {
  const ratings = ratingTable(responses, key)
  fillRatings(ratings, answers)
  return scoreTable(ratings)
}
