import { aggregated, rowsByRole, type Aggregation } from '../aggregation.ts'
import type { Interval, Reason } from '../figure.ts'
import { scoreInterval, scoreMargin } from '../score-interval.ts'
import { valuesOf, type ScoreTable } from '../score-table.ts'
import { intervalLevel } from '../settings.ts'
import { mean } from '../statistics/mean.ts'
import { pooledWithin } from '../statistics/pooled-within.ts'
import { studentTQuantile } from '../statistics/student-t.ts'

/** An informant's score and whether the rule counts it. */
export interface CountedScore {
  readonly response: string
  readonly role: string
  /** `null` without a score. */
  readonly value: number | null
  readonly counts: boolean
}

/** From informants' scores to the practice's, by the rule that was chosen. */
export interface AggregationSteps {
  readonly aggregation: Aggregation
  readonly informants: readonly CountedScore[]
  /** Those that count by role, for the mean of roles; two codes of one role stand together under the first. */
  readonly roles: readonly {
    readonly role: string
    readonly values: readonly number[]
    readonly mean: number
  }[]
  /** Those that count, lowest first. */
  readonly ordered: readonly number[]
  readonly value: number | null
  /** Why there is none. */
  readonly reason: Reason | null
}

/**
 * How the scores of a practice's informants become its own: see `aggregated`.
 *
 * @param scores one per row of the table: the totals, or an element's.
 * @param rows those of the practice on one scope version, or some of them.
 */
export function aggregationSteps(
  scores: readonly (number | null)[],
  rows: readonly number[],
  table: ScoreTable,
): AggregationSteps {
  const { responses, aggregation } = table
  const { value, reason, rows: counting } = aggregated(scores, rows, table)
  const roleOf = (row: number) => responses[row]!.role
  return {
    aggregation,
    informants: rows.map((row) => ({
      response: responses[row]!.response,
      role: roleOf(row),
      value: scores[row] ?? null,
      counts: counting.includes(row),
    })),
    roles: rowsByRole(counting, roleOf).map((group) => {
      const values = valuesOf(scores, group)
      return { role: roleOf(group[0]!), values, mean: mean(values)! }
    }),
    ordered: valuesOf(scores, counting).toSorted((a, b) => a - b),
    value,
    reason,
  }
}

/** What the interval of a practice's score is made of. */
export interface IntervalSteps {
  readonly level: number
  /** s_w, how much informants of one practice differ, over all practices; `null` when no practice has two. */
  readonly sd: number | null
  /** N − J: informants with the score less practices with one. */
  readonly df: number
  readonly informants: number
  readonly practices: number
  /** The quantile of the t distribution; `null` without degrees of freedom. */
  readonly t: number | null
  /** n, or as many as a plain mean as exact as this would stand on; `null` for what is no mean. */
  readonly effectiveInformants: number | null
  /** Half the width. */
  readonly half: number | null
  readonly interval: Interval | null
  /** Why there is none. */
  readonly reason: Reason | null
}

/**
 * The interval of a practice's raw score: see `scoreMargin` and `scoreInterval`.
 *
 *     half = t(1 − (1 − level)/2; N − J) · s_w / √n
 */
export function intervalSteps(
  scores: readonly (number | null)[],
  rows: readonly number[],
  table: ScoreTable,
): IntervalSteps {
  const groups = table.scopes.map((scope) => valuesOf(scores, scope.rows))
  const within = pooledWithin(groups)
  const margin = scoreMargin(within, intervalLevel)
  const { value, reason, effectiveInformants } = aggregated(scores, rows, table)
  const interval = scoreInterval(value, effectiveInformants, margin)
  return {
    level: intervalLevel,
    sd: within.sd,
    df: within.df,
    informants: groups.reduce((sum, values) => sum + values.length, 0),
    practices: groups.filter((values) => values.length > 0).length,
    t: within.df > 0 ? studentTQuantile(1 - (1 - intervalLevel) / 2, within.df) : null,
    effectiveInformants,
    half: interval && margin.margin! / Math.sqrt(effectiveInformants!),
    interval,
    reason: interval ? null : (reason ?? (effectiveInformants === null ? 'not_a_mean' : margin.reason)),
  }
}
