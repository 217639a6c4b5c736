import type { Interval, Reason } from '#analysis/figure.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { FigureCell } from '../figure-cell.tsx'

/** An interval that may reach below zero, in a table, or why there is none. */
export function CoefficientInterval({
  interval,
  reason,
}: {
  interval: Interval | null
  reason: Reason | undefined
}) {
  const intervalText = useCoefficientInterval()
  if (!interval) return <FigureCell value={null} reason={reason} />
  return <td className="number">{intervalText(interval)}</td>
}

/** An interval in words: with a dash between its ends, unless that could be taken for a minus. */
export function useCoefficientInterval() {
  const { element: text, results } = useMessages()
  const language = useLanguage()
  const number = (value: number) => {
    // what rounds to nothing has no sign
    const shown = Math.abs(value) < 0.005 ? 0 : value
    return formatNumber(shown, language, 2).replace('-', '−')
  }
  return ([lower, upper]: Interval) =>
    lower <= -0.005
      ? text.fromTo(number(lower), number(upper))
      : results.intervalOf(number(lower), number(upper))
}
