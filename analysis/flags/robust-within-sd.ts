import { chiSquaredQuantile } from '../statistics/chi-squared.ts'
import { quantile } from '../statistics/quantile.ts'
import { standardDeviation } from '../statistics/standard-deviation.ts'
import { valuesOf, type ScoreTable } from '../score-table.ts'

/** Two informants tell too little of how much informants differ. */
const fewestInformants = 3

/**
 * How much informants of one practice differ on the total, by a figure that a few practices in conflict do not move.
 *
 *     s_rob = √( medianₚ ( s²ₚ / (χ²₀.₅(nₚ − 1) / (nₚ − 1)) ) )
 *
 * Under normality s²ₚ has the median σ² χ²₀.₅(df) / df; divided by it, every practice's variance has the median σ².
 *
 * @param totals by row, adjusted for role or raw, `null` without one; practices with three or more are used.
 * @returns in scale points; `null` when no practice has three.
 */
export function robustWithinSd(table: ScoreTable, totals: readonly (number | null)[]): number | null {
  const medianRatios = new Map<number, number>()
  const variances = table.scopes.flatMap(({ rows }) => {
    const values = valuesOf(totals, rows)
    if (values.length < fewestInformants) return []
    const df = values.length - 1
    const ratio = medianRatios.get(df) ?? chiSquaredQuantile(0.5, df) / df
    medianRatios.set(df, ratio)
    return standardDeviation(values)! ** 2 / ratio
  })
  const median = quantile(
    variances.toSorted((a, b) => a - b),
    0.5,
  )
  return median === null ? null : Math.sqrt(median)
}
