import type { Interval, Reason } from '#analysis/figure.ts'
import { FigureCell } from '../figure-cell.tsx'
import { useFormats } from './formats.ts'

/** A coefficient in a table with its interval below it, or why there is none. */
export function WithInterval({
  value,
  interval,
  reason,
}: {
  value: number | null
  interval: Interval | null
  reason: Reason | undefined
}) {
  const formats = useFormats()
  if (value === null) return <FigureCell value={null} reason={reason} />
  return (
    <td className="number">
      {formats.two(value)}
      {interval && <span className="quiet line-detail">{formats.interval(interval)}</span>}
    </td>
  )
}
