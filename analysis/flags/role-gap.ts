import { roleKind, type RoleKind } from '../roles.ts'
import { normalCdf } from '../statistics/normal-distribution.ts'
import { mean } from '../statistics/mean.ts'
import { standardDeviation } from '../statistics/standard-deviation.ts'
import { valuesOf, type AnsweredScope, type ScoreTable } from '../score-table.ts'
import { isAbove, overPractices, type Finding } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

/**
 * Leaders and staff of one practice differ by another amount than they do in general.
 *
 *     gap = mean total of leaders − mean total of staff,   |gap − mean gap| > 1 point or > 2 SD of the gaps
 *
 * `value` is gap − mean gap, `threshold` the lower of the two limits, `n` the practices with a gap, over which mean and SD
 * are taken. By chance, under normality, a practice has the flag with the probability beyond that limit.
 */
export function roleGap(
  table: ScoreTable,
  { points, standardDeviations }: FlagThresholds['roleGap'],
): Finding {
  const gapOf = (scope: AnsweredScope) => {
    const leaders = mean(totalsOfRole(table, scope, 'leader'))
    const staff = mean(totalsOfRole(table, scope, 'staff'))
    return leaders === null || staff === null ? null : leaders - staff
  }
  const gaps = table.scopes.flatMap((scope) => gapOf(scope) ?? [])
  const meanGap = mean(gaps)
  const sd = standardDeviation(gaps)
  return overPractices('role-gap', table, (scope) => {
    const gap = gapOf(scope)
    if (gap === null || meanGap === null || sd === null) return null
    const value = gap - meanGap
    const threshold = Math.min(points, standardDeviations * sd)
    return {
      raised: isAbove(Math.abs(value), threshold),
      rule: threshold < points ? 'standard-deviations' : 'points',
      value,
      threshold,
      n: gaps.length,
      chance: sd > 0 ? 2 * normalCdf(-threshold / sd) : 0,
    }
  })
}

function totalsOfRole(table: ScoreTable, { rows }: AnsweredScope, kind: RoleKind): number[] {
  return valuesOf(
    table.totals,
    rows.filter((row) => roleKind(table.responses[row]!.role) === kind),
  )
}
