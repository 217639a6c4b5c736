import type { MappedPractice } from '#analysis/mapped-practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** How sure the place of a practice among the others is: no place stands without it. */
export function RankUncertainty({
  practice: { rankInterval, reasons },
  ranked,
  isShort = false,
}: {
  practice: Pick<MappedPractice, 'rankInterval' | 'reasons'>
  /** How many practices are ranked. */
  ranked: number
  /** Where a whole sentence says it nearby. */
  isShort?: boolean
}) {
  const { moves: text, results } = useMessages()
  const language = useLanguage()
  const place = (rank: number) => formatNumber(rank, language)
  if (!rankInterval) {
    const why = reasons.rankInterval
    return <p>{text.rankUnsaid(why ? (results.reasons[why] ?? results.notDefined) : results.notDefined)}</p>
  }
  const [highest, lowest] = rankInterval
  return (
    <p>
      {isShort
        ? text.rankInterval(place(highest), place(lowest))
        : text.rankUncertain(place(highest), place(lowest), place(ranked))}
    </p>
  )
}
