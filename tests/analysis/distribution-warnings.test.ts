import { describe, expect, test } from 'vitest'
import { itemWarnings, scoreWarnings } from '#analysis/distribution-warnings.ts'
import { ratingDistribution, scoreDistribution } from '#analysis/distributions.ts'
import { countAnswers, missingCodes } from '#analysis/ratings.ts'

const { dontKnow, skipped, notAsked } = missingCodes
const allKnow = countAnswers([1, 2, 3])
const ofItem = (...counts: number[]) => itemWarnings(ratingDistribution(counts, 1), allKnow)
const ofScores = (...scores: number[]) =>
  scoreWarnings(scoreDistribution(scores, { minimum: 1, maximum: 5 }, 'too_few_raters'))

describe('itemWarnings', () => {
  test('speak of an end of the scale that holds more than half of the informants', () => {
    expect(ofItem(0, 0, 1, 1, 3)).toEqual(['ceiling'])
    expect(ofItem(5, 0, 1, 1, 1)).toEqual(['floor'])
  })

  test('are silent at exactly half, and of a scale whose middle is chosen', () => {
    expect(ofItem(2, 0, 0, 0, 2)).toEqual([])
    expect(ofItem(0, 0, 9, 0, 0)).toEqual([])
  })

  test('speak of an item that more than a fifth of those asked cannot answer', () => {
    const ratings = ratingDistribution([0, 1, 1, 1, 0], 1)
    expect(itemWarnings(ratings, countAnswers([2, 3, 4, dontKnow]))).toEqual(['often_dont_know'])
    expect(itemWarnings(ratings, countAnswers([2, 3, 4, 4, dontKnow]))).toEqual([])
    expect(itemWarnings(ratings, countAnswers([2, 3, 4, skipped, notAsked]))).toEqual([])
  })

  test('are none of an item that nobody was asked', () => {
    expect(itemWarnings(ratingDistribution([0, 0, 0, 0, 0], 1), countAnswers([notAsked]))).toEqual([])
  })
})

describe('scoreWarnings', () => {
  test('speak of an end that holds more than 15 % of the scores', () => {
    expect(ofScores(5, 4, 4, 3, 3, 2)).toEqual(['ceiling'])
    expect(ofScores(1, 1, 2, 3, 4, 5)).toEqual(['floor', 'ceiling'])
  })

  test('are silent below that, and without scores', () => {
    expect(ofScores(5, 4.9, 4, 4, 3, 3, 2)).toEqual([])
    expect(ofScores()).toEqual([])
  })
})
