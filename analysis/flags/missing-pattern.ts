import type { ScoreTable } from '../score-table.ts'
import { isAtLeast, overElements, type Finding } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

/** Fewer than half of a practice's informants have a score on the element: it is not illuminated there. */
export function missingPattern(
  table: ScoreTable,
  { share: threshold }: FlagThresholds['missingPattern'],
): Finding {
  return overElements('missing-pattern', table, ({ rows }, element) => {
    const scores = table.elements[element]!
    const value = rows.filter((row) => (scores[row] ?? null) !== null).length / rows.length
    return { raised: !isAtLeast(value, threshold), value, threshold, n: rows.length }
  })
}
