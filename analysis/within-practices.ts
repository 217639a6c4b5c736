import { figures, type Figures } from './figure.ts'
import { comparedTotals } from './flags/outlier-informant.ts'
import { robustWithinSd } from './flags/robust-within-sd.ts'
import { valuesOf, type ScoreTable } from './score-table.ts'
import { pooledWithin } from './statistics/pooled-within.ts'

/**
 * How much informants of one practice differ on the total, over all practices: pooled from their totals, and by a robust
 * figure from totals adjusted for role (raw ones without a role model), which practices in conflict do not move.
 */
export type WithinPractices = Figures<'sd' | 'robustSd'>

/** @param adjusted totals adjusted for role, by row of the table; all `null` without a role model. */
export function withinPractices(table: ScoreTable, adjusted: readonly (number | null)[]): WithinPractices {
  return figures(
    {
      sd: pooledWithin(table.scopes.map(({ rows }) => valuesOf(table.totals, rows))).sd,
      robustSd: robustWithinSd(table, comparedTotals(table, adjusted).totals),
    },
    { sd: 'no_within_degrees_of_freedom', robustSd: 'too_few_raters' },
  )
}
