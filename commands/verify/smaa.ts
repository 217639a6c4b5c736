import { z } from 'zod'
import { randomStream } from '#analysis/statistics/random.ts'
import { rankAcceptability } from '#analysis/statistics/rank-acceptability.ts'
import { fixedScores, normalScores } from '#analysis/statistics/score-draws.ts'
import { fixedWeights, weightDraws } from '#analysis/statistics/weight-draws.ts'
import { streams } from '#analysis/streams.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Input = z.object({
  scores: z.array(z.array(z.number())),
  scoreSd: z.array(z.array(z.number())).nullable().optional(),
  weights: z.union([z.literal('uniform_simplex'), z.array(z.number())]),
  k: z.number(),
})

/** As many draws as some 2 · 10⁸ multiplications allow: 200,000, or fewer for many rows. */
function drawsFor(cells: number): number {
  return Math.min(200_000, Math.max(20_000, Math.floor(2e8 / Math.max(cells, 1))))
}

export const smaa: Readonly<Record<string, ReferenceFunction>> = {
  smaa: referenceFunction(Input, ({ scores, scoreSd, weights, k }) => {
    const criteria = scores[0]?.length ?? 0
    const results = rankAcceptability(
      {
        scores: scoreSd ? normalScores(scores, scoreSd) : fixedScores(scores),
        weights: weights === 'uniform_simplex' ? weightDraws({ criteria })! : fixedWeights(weights),
        k,
        draws: drawsFor(scores.length * criteria),
        everyRank: true,
      },
      randomStream(1, streams.weightDraws),
    )
    return {
      rankAcceptability: results.map(({ ranks }) => ranks),
      topK: results.map(({ topK }) => topK),
      centralWeights: results.map(({ centralWeights }) => centralWeights),
      exactFirstRank: results.map(({ first }) => first),
    }
  }),
}
