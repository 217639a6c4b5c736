import { aggregated, type Aggregation } from '../aggregation.ts'
import type { Reason } from '../figure.ts'
import { valuesOf, type ScoreTable } from '../score-table.ts'
import { pooledWithin } from '../statistics/pooled-within.ts'
import { weightedCriteria } from '../statistics/weighted-criteria.ts'
import type { ModelBasis, ModelScores, ShortlistInput } from './input.ts'

/** Scores of every scope of a table on one basis, and how uncertain they are. */
export interface ScopeScores {
  readonly scores: readonly (number | null)[]
  /** One per scope, `null` where there is no score; `null` as a whole when uncertainty is not known. */
  readonly sds: readonly (number | null)[] | null
  /** Why a scope has no score. */
  readonly reasons: readonly (Reason | null)[]
  /** Why uncertainty is not known, or why there are no scores at all. */
  readonly reason: Reason | null
}

/**
 * Each informant's total under element weights, by the same rule for what is missing as the total itself: the weighted mean
 * of the elements that are there, when as much of the weight is as `scoreTable` asked for. Equal weights give the total.
 *
 * @param weights one per element of the key, zero or more; `null` for equal weights.
 * @param leftOut rows that take no part.
 */
export function weightedTotals(
  table: ScoreTable,
  weights: readonly number[] | null,
  leftOut: ReadonlySet<number>,
): (number | null)[] {
  return table.totals.map((total, row) => {
    if (leftOut.has(row)) return null
    if (weights === null) return total
    return weightedCriteria(
      table.elements.map((scores) => scores[row]!),
      weights,
      table.minimumAnsweredShare,
    )
  })
}

/**
 * Raw scores: informants' scores made one by `aggregation`. Of a mean the standard error pools the spread within practices, so
 * that a practice with one informant has one too; a median or the lowest score has none.
 *
 *     sd_p = s_w / √n_p,   s_w² = Σ (x − mean_p)² / (N − J),   n_p as `aggregated` counts informants
 *
 * @param values one per row of the table; `null` takes no part.
 */
export function rawScores(
  table: ScoreTable,
  values: readonly (number | null)[],
  aggregation: Aggregation = 'mean_of_informants',
): ScopeScores {
  const { responses, scopes } = table
  const found = scopes.map(({ rows }) => aggregated(values, rows, { responses, aggregation }))
  const { sd: within } = pooledWithin(scopes.map(({ rows }) => valuesOf(values, rows)))
  const isMean = aggregation !== 'median_of_informants' && aggregation !== 'lowest_informant'
  const reason = !isMean ? 'not_a_mean' : within === null ? 'no_within_degrees_of_freedom' : null
  return {
    scores: found.map(({ value }) => value),
    sds:
      reason || within === null
        ? null
        : found.map(({ effectiveInformants: n }) => (n === null ? null : within / Math.sqrt(n))),
    reasons: found.map((one) => one.reason),
    reason,
  }
}

/** Scores that a model gives for these values, one per row of the table. */
export function adjustedScores(
  { table, model, modelBasis = 'adjusted', adjust }: ShortlistInput,
  values: readonly (number | null)[],
  basis: ModelBasis,
): ScopeScores {
  const asModelled = basis === modelBasis && values.every((value, row) => value === table.totals[row])
  const found = asModelled && model ? model : (adjust?.(values, basis) ?? null)
  return found ? ofModel(table, found, values) : notFitted(table)
}

function ofModel(
  table: ScoreTable,
  { adjusted, predictionSd }: ModelScores,
  values: readonly (number | null)[],
): ScopeScores {
  if (adjusted.length !== table.scopes.length || predictionSd.length !== table.scopes.length) {
    throw new RangeError('the model must give one score and one prediction SD per scope')
  }
  const scores = adjusted.map((score, place) => (predictionSd[place] === null ? null : score))
  return {
    scores,
    sds: scores.map((score, place) => (score === null ? null : predictionSd[place]!)),
    reasons: table.scopes.map(({ rows }, place) => {
      if (scores[place] !== null) return null
      return valuesOf(values, rows).length > 0 ? 'conditions_not_met' : 'too_few_items'
    }),
    reason: null,
  }
}

function notFitted({ scopes }: ScoreTable): ScopeScores {
  return {
    scores: scopes.map(() => null),
    sds: null,
    reasons: scopes.map(() => 'conditions_not_met'),
    reason: 'conditions_not_met',
  }
}
