import type { Reason } from '#analysis/figure.ts'
import type { VariantGap } from '#analysis/scope-variants.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { useFormats } from '../study/formats.ts'

/** How far a score moves from narrow to broad, in sentences: the difference with its interval, and who is compared. */
export function useGapSentences(): (gap: VariantGap) => string {
  const { variantMoves: text } = useMessages()
  const { two, interval } = useFormats()
  const reason = useGapReason()
  return ({ how, informants, difference, interval: ends, reasons }) => {
    if (difference === null) return text.none(reason(reasons.difference))
    const isSame = Math.abs(difference) < 0.005
    const moved = isSame
      ? text.same.replace(/\.$/, '')
      : text.moved(two(Math.abs(difference)), difference > 0)
    const within = ends ? text.interval(interval(ends)) : text.noInterval(reason(reasons.interval))
    const who =
      how === 'paired' ? text.paired(informants.both) : text.groups(informants.narrow, informants.broad)
    return `${moved}${within}. ${who}`
  }
}

/** Why a difference or its interval cannot be computed. Differences without variation are not answers without it. */
export function useGapReason(): (reason: Reason | null | undefined) => string {
  const { variantMoves: text } = useMessages()
  const { reason } = useFormats()
  return (why) => (why === 'no_variation' ? text.movedAlike : reason(why))
}
