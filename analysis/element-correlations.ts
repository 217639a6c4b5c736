import { aggregated } from './aggregation.ts'
import { figures, type Figures } from './figure.ts'
import type { ScoreTable } from './score-table.ts'
import { correlationMatrix, covarianceMatrix } from './statistics/covariance-matrix.ts'

/** How far practices that are high on one element are high on another. */
export type ElementCorrelation = Figures<'correlation'> & {
  /** Ids of the two elements, in the key's order. */
  readonly pair: readonly [string, string]
  /** Practices × scope versions with a score on both. */
  readonly practices: number
}

/**
 * Pearson's correlations of practices' scores on each pair of elements, each practice counting the same, over the practices that have both scores.
 *
 *     r = s_ij / √(s_ii s_jj)
 *
 * Instead of a factor analysis, which takes 200 informants and more.
 *
 * @returns one per pair; `null` with `too_few_groups` for fewer than two practices with both, `no_variation` when they do not
 *   differ on one of the elements.
 */
export function elementCorrelations(table: ScoreTable): ElementCorrelation[] {
  const { key, elements, scopes } = table
  const columns = elements.map((scores) => scopes.map(({ rows }) => aggregated(scores, rows, table).value))
  return key.elements.flatMap((first, place) =>
    key.elements.slice(place + 1).map((second, after) => {
      const both = columns[place]!.flatMap((score, scope) => {
        const other = columns[place + 1 + after]![scope]!
        return score === null || other === null ? [] : [[score, other]]
      })
      const correlation = correlationMatrix(covarianceMatrix(both, 2))[0]![1]!
      return {
        pair: [first.id, second.id] as const,
        ...figures({ correlation }, { correlation: both.length < 2 ? 'too_few_groups' : 'no_variation' }),
        practices: both.length,
      }
    }),
  )
}
