import type { Interval } from '#analysis/figure.ts'
import type { PracticeScore } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { FigureCell } from './figure-cell.tsx'

/** The interval of a score in a table, or why there is none. */
export function IntervalCell({
  score: { rawInterval, reasons },
  label,
}: {
  score: Pick<PracticeScore, 'rawInterval' | 'reasons'>
  /** As of a `FigureCell`. */
  label?: string | undefined
}) {
  const intervalText = useIntervalText()
  if (!rawInterval) return <FigureCell value={null} reason={reasons.rawInterval} label={label} />
  return (
    <td className="number" data-label={label}>
      {intervalText(rawInterval)}
    </td>
  )
}

/** An interval in words, with as many decimals as its score. */
export function useIntervalText() {
  const { results: text } = useMessages()
  const language = useLanguage()
  return ([lower, upper]: Interval) =>
    text.intervalOf(formatNumber(lower, language, 2), formatNumber(upper, language, 2))
}
