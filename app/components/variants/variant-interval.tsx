import type { Interval, Reason } from '#analysis/figure.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { useFormats } from '../study/formats.ts'
import { useGapReason } from './variant-words.ts'

/** The interval of a difference between narrow and broad, or why there is none. */
export function VariantInterval({ ends, why }: { ends: Interval | null; why: Reason | null | undefined }) {
  const { variantMoves: text } = useMessages()
  const { interval } = useFormats()
  const reasonOf = useGapReason()
  return (
    <td className="number" data-label={text.intervalHead}>
      {ends ? interval(ends) : <span className="why-none">{reasonOf(why)}</span>}
    </td>
  )
}
