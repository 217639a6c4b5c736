import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { elementConsistency } from '#analysis/internal-consistency.ts'
import { itemReliability } from '#analysis/rating-reliability.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { scoreTable, type ScoreTable } from '#analysis/score-table.ts'
import { elementSteps, type Ac2Steps, type ItemAlphaSteps } from '#analysis/steps/element-steps.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { anyAnswers, answeredMapping, keyOf } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

let table: ScoreTable
beforeAll(async () => {
  const folder = await readMappingFolder('demonstration/mapping-84')
  const ratings = ratingTable(folder.dataset.responses, folder.key)
  fillRatings(ratings, folder.dataset.answers)
  table = scoreTable(ratings)
})

describe('of every element and item of the demonstration', () => {
  test('the items’ variances and the variance of their sum give Cronbach’s alpha', () => {
    const found = elementConsistency(table, null)
    expect(found).toHaveLength(11)
    for (const [place, figures] of found.entries()) {
      const { overall, practiceMeans, withinPractices } = elementSteps(table, place).consistency
      expect(overall.rows).toBe(figures.informants)
      expect(practiceMeans.rows).toBe(figures.practices)
      for (const [sums, alpha] of [
        [overall, figures.alpha],
        [practiceMeans, figures.alphaPracticeMeans],
        [withinPractices, figures.alphaWithinPractices],
      ] as const) {
        const { items, sumOfVariances, varianceOfSum } = sums
        expect(items.reduce((sum, { variance }) => sum + variance!, 0)).toBeCloseTo(sumOfVariances!, 12)
        const k = items.length
        expect((k / (k - 1)) * (1 - sumOfVariances! / varianceOfSum!)).toBeCloseTo(alpha!, 12)
      }
    }
  })

  test('the correlations of the pairs of items give their mean, and the loadings omega', () => {
    for (const [place, { meanInterItem, omega, loadings, items }] of elementConsistency(
      table,
      null,
    ).entries()) {
      const { pairs } = elementSteps(table, place).consistency
      expect(pairs).toHaveLength((items.length * (items.length - 1)) / 2)
      expect(pairs.reduce<number>((sum, r) => sum + r!, 0) / pairs.length).toBeCloseTo(meanInterItem!, 12)
      const common = loadings!.reduce((sum, loading) => sum + loading, 0) ** 2
      const own = loadings!.reduce((sum, loading) => sum + 1 - loading ** 2, 0)
      expect(common / (common + own)).toBeCloseTo(omega!, 12)
    }
  })

  test('counts and distances give Krippendorff’s alpha, shares and agreements AC2', () => {
    const figures = itemReliability(table)
    const steps = table.key.elements.flatMap((_, place) => elementSteps(table, place).items)
    expect(steps.map(({ id }) => id)).toEqual(figures.map(({ item }) => item))
    for (const [place, { alpha, ac2, values, observedAgreement }] of figures.entries()) {
      const step = steps[place]!
      expect(step.alpha.ratings).toBe(values)
      expect(step.alpha.counts.reduce((sum, count) => sum + count, 0)).toBe(values)
      expect(alphaOf(step.alpha)).toBeCloseTo(alpha!, 10)
      expect(step.ac2.observed).toBeCloseTo(observedAgreement!, 12)
      expect(ac2Of(step.ac2)).toBeCloseTo(ac2!, 10)
    }
  })
})

test('the sums of any mapping are finite and lead to the figures', () => {
  const key = keyOf([3, 2, 1], 5, ['e2_1'])
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const any = answeredMapping(key, given)
      const steps = key.elements.map((_, place) => elementSteps(any, place))
      expect(numbersIn(steps).every(Number.isFinite)).toBe(true)
      const items = steps.flatMap((step) => step.items)
      for (const [place, { alpha, ac2 }] of itemReliability(any).entries()) {
        if (alpha !== null) expect(alphaOf(items[place]!.alpha)).toBeCloseTo(alpha, 9)
        if (ac2 !== null) expect(ac2Of(items[place]!.ac2)).toBeCloseTo(ac2, 9)
      }
    }),
  )
})

const alphaOf = ({ ratings, observed, expected }: ItemAlphaSteps) => 1 - ((ratings - 1) * observed) / expected

function ac2Of({ shares, observed, weight }: Ac2Steps): number {
  const chance = weight * shares.reduce((sum, share) => sum + share * (1 - share), 0)
  return (observed! - chance) / (1 - chance)
}
