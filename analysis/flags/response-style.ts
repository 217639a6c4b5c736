import type { ResponseStyleRow } from '../response-styles.ts'
import type { ScoreTable } from '../score-table.ts'
import { quantile } from '../statistics/quantile.ts'
import { isFast } from './answering-time.ts'
import { firstRaised, isAbove, isAtLeast, overInformants, type Finding } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

// A share or a spread over a handful of answers is no style: each rule asks for a number of answers first. All look at
// ratings as they were chosen, before reversed items are turned.

/**
 * The same category nearly throughout, or very often and in a third of the time that others take.
 *
 * @param median of the times of all; `null` when no time is to be held against others'.
 */
export function straightLining(
  table: ScoreTable,
  styles: readonly ResponseStyleRow[],
  median: number | null,
  { answers: enough, modalShare, modalShareOfFast, timeShare }: FlagThresholds['straightLining'],
): Finding {
  return overInformants('straight-lining', table, (row) => {
    const { answered: n, modalShare: value } = styles[row]!
    if (value === null || n < enough) return null
    const fast = isFast(table.responses[row]!.activeSeconds, median, timeShare)
    return firstRaised(
      { raised: isAtLeast(value, modalShare), rule: 'modal-share', value, threshold: modalShare, n },
      {
        raised: fast && isAtLeast(value, modalShareOfFast),
        rule: 'modal-share-and-time',
        value,
        threshold: modalShareOfFast,
        n,
      },
    )
  })
}

/**
 * Hardly any variation over the items (IRV, Dunn et al. 2018): below 0.3, and among the lowest 2 % of all informants.
 * `threshold` is the lower of 0.3 and the 2 % quantile (type 7). By chance about 2 % have it at most; of
 * fewer than fifty informants the one with the least variation is always among the lowest.
 */
export function lowVariation(
  table: ScoreTable,
  styles: readonly ResponseStyleRow[],
  { answers: enough, lowest, sd }: FlagThresholds['lowVariation'],
): Finding {
  const spreads = styles.map(({ answered, irv }) => (answered < enough ? null : irv))
  const sorted = spreads.flatMap((spread) => spread ?? []).sort((a, b) => a - b)
  const limit = quantile(sorted, lowest) ?? 0
  return overInformants('low-variation', table, (row) => {
    const value = spreads[row] ?? null
    if (value === null) return null
    const raised = value < sd && !isAbove(value, limit)
    return { raised, value, threshold: Math.min(sd, limit), n: styles[row]!.answered, chance: lowest }
  })
}

/**
 * Nearly all answers at the ends of the scale. Only on scales of five points or more: of four categories two are ends. To be
 * read beside the practice's other informants, for the practice may really be at the end.
 */
export function extremeStyle(
  table: ScoreTable,
  styles: readonly ResponseStyleRow[],
  { answers: enough, share, scalePoints }: FlagThresholds['extremeStyle'],
): Finding {
  const { minimum, maximum } = table.key
  return overInformants('extreme-style', table, (row) => {
    const { answered: n, extremeShare: value } = styles[row]!
    if (value === null || n < enough || maximum - minimum + 1 < scalePoints) return null
    return { raised: isAbove(value, share), value, threshold: share, n }
  })
}
