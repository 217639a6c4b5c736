import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { endsOf } from './ends-of.ts'

/**
 * Which element is highest and which lowest, in one sentence. When they cannot be told apart as they are written, it says
 * so; `null` when no element has a mean.
 */
export function useEndsSentence(
  elements: readonly { readonly name: string; readonly mean: number | null }[],
  apart: (highest: string, high: string, lowest: string, low: string) => string,
): string | null {
  const { charts: text } = useMessages()
  const language = useLanguage()
  const scored = elements.flatMap(({ name, mean }) => (mean === null ? [] : [{ name, mean }]))
  const ends = endsOf(scored)
  if (!ends) return null
  const [high, low] = [ends.highest, ends.lowest].map(({ mean }) => formatNumber(mean, language, 2)) as [
    string,
    string,
  ]
  return high === low
    ? text.alike(ends.highest.name, high, scored.length)
    : apart(ends.highest.name, high, ends.lowest.name, low)
}
