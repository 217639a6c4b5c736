import type { WithAndWithout } from '#analysis/with-and-without.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** In one sentence: how far a response moves its practice's score. */
export function ResponseMoves({
  moves,
  isComputing,
}: {
  moves: WithAndWithout | null
  isComputing: boolean
}) {
  const { contested: text } = useMessages()
  const language = useLanguage()
  const points = (value: number) => formatNumber(value, language, 2)
  if (isComputing) return text.computing
  if (!moves) return text.notCounted
  const { with: score, without, informants } = moves
  if (score === null) return text.noScore
  if (without === null) return text.onlyOne(points(score))
  // the two scores and the difference are read together, and must add up as they are shown
  const change = Math.round(score * 100) - Math.round(without * 100)
  if (change === 0) return text.movesNothing(points(score), informants)
  return text.moves({
    with: points(score),
    without: points(without),
    change: points(Math.abs(change) / 100),
    informants,
    isUp: change > 0,
  })
}
