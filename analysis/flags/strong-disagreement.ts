import { answeredRows, ratingsByItem } from '../item-ratings.ts'
import type { ScoreTable } from '../score-table.ts'
import { averageDeviation } from '../statistics/average-deviation.ts'
import { mean } from '../statistics/mean.ts'
import { isAbove, overPractices, type Finding } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

/**
 * Informants of one practice are on average further from their middle than is practically acceptable: AD over items above a
 * sixth of the number of scale points (Burke & Dunlap 2002), and no outlier explains it.
 *
 * An outlier explains it when AD without that informant is not above the limit. One that leaves AD above it does not.
 *
 * @param outliers rows with the flag outlier-informant.
 */
export function strongDisagreement(
  table: ScoreTable,
  outliers: ReadonlySet<number>,
  { informants, shareOfScale }: FlagThresholds['strongDisagreement'],
): Finding {
  const threshold = (table.key.maximum - table.key.minimum + 1) * shareOfScale
  return overPractices('strong-disagreement', table, (scope) => {
    const rows = answeredRows(table.ratings, scope.rows)
    const value = rows.length < informants ? null : deviationOverItems(table, rows)
    if (value === null) return null
    const explained = rows
      .filter((row) => outliers.has(row))
      .some((outlier) => {
        const others = rows.filter((row) => row !== outlier)
        return !isAbove(deviationOverItems(table, others) ?? 0, threshold)
      })
    return { raised: isAbove(value, threshold) && !explained, value, threshold, n: rows.length }
  })
}

function deviationOverItems({ ratings }: ScoreTable, rows: readonly number[]): number | null {
  return mean(ratingsByItem(ratings, rows).flatMap((values) => averageDeviation(values) ?? []))
}
