import type { ShortlistCandidate } from '#analysis/shortlist/shortlist.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

type Placed = Pick<
  ShortlistCandidate,
  'rank' | 'rankInterval' | 'pairwiseRankInterval' | 'probabilityTopK' | 'zone'
>

/** Where a practice stands on a list, in words: never a place without the places that are reasonable. */
export function usePlaceWords() {
  const { shortlist: text } = useMessages()
  const language = useLanguage()
  const whole = (value: number) => formatNumber(value, language)
  return {
    place({ rank, rankInterval, pairwiseRankInterval }: Placed): string {
      const interval = rankInterval ?? pairwiseRankInterval
      if (rank === null || !interval) return text.noRank
      const [lower, upper] = [whole(interval[0]), whole(interval[1])]
      const reasonable = rankInterval ? text.interval(lower, upper) : text.pairwiseInterval(lower, upper)
      return `${text.rank(whole(rank))} (${reasonable})`
    },
    /** The zone, and the chance that it comes of. */
    chance({ probabilityTopK, zone }: Placed, k: number): string | null {
      if (probabilityTopK === null || zone === null) return null
      return `${text.zones[zone]}: ${text.chanceOf(formatShare(probabilityTopK, language), k)}`
    },
  }
}
