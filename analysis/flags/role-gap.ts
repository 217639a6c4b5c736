import { roleGap } from '../role-gaps.ts'
import { nameOfScope, type ScoreTable } from '../score-table.ts'
import { normalCdf } from '../statistics/normal-distribution.ts'
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
export function unusualRoleGap(
  table: ScoreTable,
  { points, standardDeviations }: FlagThresholds['roleGap'],
): Finding {
  const { gaps, mean, sd, practices: n } = roleGap(table, table.totals)
  const gapOf = new Map(gaps.map((found) => [nameOfScope(found), found.gap]))
  return overPractices('role-gap', table, (scope) => {
    const gap = gapOf.get(nameOfScope(scope)) ?? null
    if (gap === null || mean === null || sd === null) return null
    const value = gap - mean
    const threshold = Math.min(points, standardDeviations * sd)
    return {
      raised: isAbove(Math.abs(value), threshold),
      rule: threshold < points ? 'standard-deviations' : 'points',
      value,
      threshold,
      n,
      chance: sd > 0 ? 2 * normalCdf(-threshold / sd) : 0,
    }
  })
}
