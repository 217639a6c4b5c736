import type { ResponseStyleRow } from '../response-styles.ts'
import type { ScoreTable } from '../score-table.ts'
import { isAtLeast, overInformants, type Finding } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

/** The informant says to know the practice slightly, or answers "do not know" to much of what was asked. */
export function lowKnowledge(
  table: ScoreTable,
  styles: readonly ResponseStyleRow[],
  { knowledge: lowest, dontKnow: share }: FlagThresholds['lowKnowledge'],
): Finding {
  return overInformants('low-knowledge', table, (row) => {
    const { knowledge } = table.responses[row]!
    if (knowledge !== null && knowledge <= lowest) {
      return { raised: true, rule: 'self-rated', value: knowledge, threshold: lowest, n: 1 }
    }
    const { asked, dontKnowShare } = styles[row]!
    if (dontKnowShare !== null) {
      return {
        raised: isAtLeast(dontKnowShare, share),
        rule: 'dont-know',
        value: dontKnowShare,
        threshold: share,
        n: asked,
      }
    }
    if (knowledge === null) return null
    return { raised: false, rule: 'self-rated', value: knowledge, threshold: lowest, n: 1 }
  })
}

/** The informant says to be far from the daily work. Context for reading the answers, no fault in them. */
export function distance(table: ScoreTable, { closeness: threshold }: FlagThresholds['distance']): Finding {
  return overInformants('distance', table, (row) => {
    const { closeness } = table.responses[row]!
    return closeness === null ? null : { raised: closeness <= threshold, value: closeness, threshold, n: 1 }
  })
}
