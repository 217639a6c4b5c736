import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PlaceInterval } from '#app/report/practice/place-intervals.ts'

/** How sure a place among the other practices is, in a sentence: no place stands without it. */
export function RankUncertainty({ place }: { place: PlaceInterval }) {
  return <p>{useRankSentence()(place)}</p>
}

/** The same for a table's cell. */
export function useRankWords(): (place: PlaceInterval) => string {
  const { moves: text, results } = useMessages()
  const rank = useRank()
  return ({ interval, reason }) =>
    interval
      ? text.rankInterval(rank(interval[0]), rank(interval[1]))
      : text.rankNoInterval((reason && results.reasons[reason]) ?? results.notDefined)
}

function useRankSentence(): (place: PlaceInterval) => string {
  const { moves: text, results } = useMessages()
  const rank = useRank()
  return ({ interval, reason, of }) =>
    interval
      ? text.rankUncertain(rank(interval[0]), rank(interval[1]), rank(of))
      : text.rankUnsaid((reason && results.reasons[reason]) ?? results.notDefined)
}

function useRank(): (value: number) => string {
  const language = useLanguage()
  return (value) => formatNumber(value, language)
}
