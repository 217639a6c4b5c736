import { normalCdf } from '../statistics/normal-distribution.ts'
import { valuesOf, type ScoreTable } from '../score-table.ts'
import type { FlagRule } from './flag.ts'
import { isAbove, isAtLeast, overInformants, type Finding } from './judging.ts'
import { robustWithinSd } from './robust-within-sd.ts'
import type { FlagThresholds } from './thresholds.ts'

/** The totals in which outliers are sought, and how flags name them. */
export interface ComparedTotals {
  readonly totals: readonly (number | null)[]
  readonly rule: Extract<FlagRule, 'adjusted' | 'raw'>
}

/** Totals adjusted for role; raw ones when the role model's conditions are not met and there is none. */
export function comparedTotals(
  table: ScoreTable,
  adjustedTotals: readonly (number | null)[],
): ComparedTotals {
  const adjusted = adjustedTotals.some((total) => total !== null)
  return adjusted ? { totals: adjustedTotals, rule: 'adjusted' } : { totals: table.totals, rule: 'raw' }
}

/**
 * An informant far from mates who agree among themselves, found by leaving the informant out.
 *
 *     |x − m₋| ≥ 1 point,   |x − m₋| > 3 s_rob √(1 + 1/(n − 1)),   s₋ ≤ 1.5 s_rob
 *
 * m₋ and s₋ are the others' mean and standard deviation, s_rob is `robustWithinSd`. The power is low by nature. By chance,
 * under normality, an informant passes the second condition with the probability of its tail, or that of the first when it
 * is the harder; the third only lowers that.
 */
export function outlierInformant(
  table: ScoreTable,
  { totals, rule }: ComparedTotals,
  { informants, points, standardDeviations, othersWithin }: FlagThresholds['outlierInformant'],
): Finding {
  const within = robustWithinSd(table, totals)
  const sums = table.scopes.map(({ rows }) => sumsOf(valuesOf(totals, rows)))
  return overInformants('outlier-informant', table, (row) => {
    const total = totals[row] ?? null
    const { n, mean, squares } = sums[table.scopeOfRow[row]!]!
    if (total === null || within === null || n < Math.max(informants, 3)) return null
    const away = total - mean
    const fromOthers = (away * n) / (n - 1)
    const othersSd = Math.sqrt(Math.max(0, squares - (away * away * n) / (n - 1)) / (n - 2))
    const spread = within * Math.sqrt(1 + 1 / (n - 1))
    const size = Math.abs(fromOthers)
    const threshold = Math.max(points, standardDeviations * spread)
    return {
      raised:
        isAtLeast(size, points) &&
        isAbove(size, standardDeviations * spread) &&
        !isAbove(othersSd, othersWithin * within),
      rule,
      value: fromOthers,
      threshold,
      n,
      chance: spread > 0 ? 2 * normalCdf(-threshold / spread) : 0,
    }
  })
}

function sumsOf(values: readonly number[]): { n: number; mean: number; squares: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return {
    n: values.length,
    mean,
    squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0),
  }
}
