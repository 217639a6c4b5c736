import type { ResponseStyleRow } from '../response-styles.ts'
import type { ScoreTable } from '../score-table.ts'
import { quantile } from '../statistics/quantile.ts'
import { overInformants, type Finding } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

/** The median time spent on the questionnaire, over all responses whose time is known; `null` when none is. */
export function medianSeconds({ responses }: ScoreTable): number | null {
  const seconds = responses.flatMap(({ activeSeconds }) => activeSeconds ?? [])
  return quantile(
    seconds.toSorted((a, b) => a - b),
    0.5,
  )
}

/** Less time than a share of the median; a response whose time is not known was not fast. */
export function isFast(seconds: number | null, median: number | null, share: number): boolean {
  return seconds !== null && median !== null && seconds < share * median
}

/**
 * Faster than the items can be read: under 2 seconds an item (Huang et al. 2012), or under a third of the median time. Only
 * a prompt to ask: somebody may have answered over the telephone or been helped.
 *
 * @param median of the times of all, as `medianSeconds`; `null` when no time is to be held against others'.
 */
export function speeding(
  table: ScoreTable,
  styles: readonly ResponseStyleRow[],
  median: number | null,
  { secondsPerItem, timeShare }: FlagThresholds['speeding'],
): Finding {
  return overInformants('speeding', table, (row) => {
    const { asked } = styles[row]!
    const seconds = table.responses[row]!.activeSeconds
    if (seconds === null || asked === 0) return null
    const fast = isFast(seconds, median, timeShare)
    if (fast && median !== null && seconds / asked >= secondsPerItem) {
      return {
        raised: true,
        rule: 'share-of-median',
        value: seconds / median,
        threshold: timeShare,
        n: asked,
      }
    }
    return {
      raised: seconds / asked < secondsPerItem,
      rule: 'seconds-per-item',
      value: seconds / asked,
      threshold: secondsPerItem,
      n: asked,
    }
  })
}
