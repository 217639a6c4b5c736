import type { Reason } from '#analysis/figure.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** A figure in a table; a dash where there is none, with the reason for whoever cannot see that nothing is there. */
export function FigureCell({
  value,
  reason,
  decimals = 2,
  label,
}: {
  value: number | null
  reason?: Reason | undefined
  decimals?: number
  /** What its column is called, where a narrow screen has no columns. */
  label?: string | undefined
}) {
  const { results: text } = useMessages()
  const language = useLanguage()
  if (value !== null) {
    return (
      <td className="number" data-label={label}>
        {formatNumber(value, language, decimals)}
      </td>
    )
  }
  const why = (reason && text.reasons[reason]) ?? text.notDefined
  return (
    <td className="number" data-label={label}>
      <abbr title={why}>–</abbr>
      <span className="visually-hidden"> {why}</span>
    </td>
  )
}
