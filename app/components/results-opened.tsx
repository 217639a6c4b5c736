import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ResultsState } from '#app/results/results-state.ts'

/** When results were opened and by whom, and how many rules stood then. */
export function ResultsOpened({
  state: { opening, rulesBefore },
}: {
  state: Extract<ResultsState, { rulesBefore: number }>
}) {
  const { seal: text } = useMessages()
  const at = formatDateTime(opening.at, useLanguage())
  if (opening.by === null) return text.openedBefore(at)
  return `${text.opened(at, opening.by)} ${text.rulesBefore(rulesBefore)}`
}
