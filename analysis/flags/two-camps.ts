import { twoGroups } from '../statistics/two-groups.ts'
import { valuesOf, type ScoreTable } from '../score-table.ts'
import { isAbove, isAtLeast, overPractices, type Finding } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

/** One informant is an outlier, not a camp. */
const smallestCamp = 2

/** Informants' totals fall into two groups whose means lie a point or more apart and which explain nearly all variance. */
export function twoCamps(
  table: ScoreTable,
  { informants, explained, gap }: FlagThresholds['twoCamps'],
): Finding {
  return overPractices('two-camps', table, ({ rows }) => {
    const totals = valuesOf(table.totals, rows)
    if (totals.length < informants) return null
    const camps = twoGroups(totals, smallestCamp) ?? { explained: 0, gap: 0 }
    return {
      raised: isAbove(camps.explained, explained) && isAtLeast(camps.gap, gap),
      value: camps.explained,
      threshold: explained,
      n: totals.length,
    }
  })
}
