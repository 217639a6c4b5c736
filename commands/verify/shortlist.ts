import { z } from 'zod'
import { paretoFront } from '#analysis/statistics/pareto-front.ts'
import { rankCorrelation } from '#analysis/statistics/rank-correlation.ts'
import { averageRanks, minimumRanks, withoutRoundingNoise } from '#analysis/statistics/ranks.ts'
import { thresholdsMet } from '#analysis/statistics/thresholds.ts'
import { highestPlaces, topKOverlap } from '#analysis/statistics/top-k-overlap.ts'
import { topsis } from '#analysis/statistics/topsis.ts'
import { weightedCriteria } from '#analysis/statistics/weighted-criteria.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Scenario = z.object({
  scores: z.array(z.array(z.number().nullable())),
  weights: z.array(z.number()),
  thresholds: z.array(z.number().nullable()).optional(),
  k: z.number().optional(),
})

const Pair = z.object({ x: z.array(z.number().nullable()), y: z.array(z.number().nullable()) })

export const shortlist: Readonly<Record<string, ReferenceFunction>> = {
  shortlistScenario: referenceFunction(Scenario, ({ scores, weights, thresholds, k = 1 }) => {
    const means = scores.map((row) => weightedCriteria(row, weights))
    const closeness = topsis(scores, weights)
    const byMean = comparable(means)
    const byCloseness = comparable(closeness)
    const met = scores.map((row) => thresholdsMet(row, thresholds ?? row.map(() => null)))
    const { kendallTauB, spearman } = rankCorrelation(byMean, byCloseness)
    return {
      weightedMean: means,
      rank: minimumRanks(byMean),
      rankAverage: averageRanks(byMean),
      meetsAll: met.map(({ all }) => all),
      thresholdsMet: met.map(({ met: count }) => count),
      paretoFront: paretoFront(scores),
      topsis: closeness,
      topsisRank: minimumRanks(byCloseness),
      kendallTauB,
      spearman,
      topKOverlap: topKOverlap(highestPlaces(byMean, k), highestPlaces(byCloseness, k), k),
    }
  }),

  rankCorrelation: referenceFunction(Pair, ({ x, y }) => rankCorrelation(x, y)),
}

/** Sums of the same numbers in another order are ties. */
function comparable(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value) => (value === null ? null : withoutRoundingNoise(value)))
}
