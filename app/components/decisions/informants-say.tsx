import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { useIntervalText } from '../interval-cell.tsx'
import { roleCounts } from '../charts/role-words.ts'

/** An element's score of a practice with all that it stands on, one sentence for each scope version. */
export function InformantsSay({ element, scores }: { element: string; scores: readonly PracticeResult[] }) {
  const messages = useMessages()
  const { judgements: text, results } = messages
  const language = useLanguage()
  const intervalText = useIntervalText()
  const why = (reason: string | undefined) =>
    results.reasons[reason as keyof typeof results.reasons] ?? results.notDefined
  return scores.map(({ scopeVersion, roles, elements }) => {
    const found = elements.find(({ id }) => id === element)
    if (!found) return null
    const { raw, rawInterval, reasons, answered, asked } = found
    const version = text.onScope(scopeVersion ?? 1)
    return (
      <p key={scopeVersion}>
        {raw === null
          ? text.fromInformantsNone(why(reasons.raw))
          : text.fromInformants(
              formatNumber(raw, language, 2),
              rawInterval
                ? text.interval(intervalText(rawInterval))
                : text.noInterval(why(reasons.rawInterval)),
              [roleCounts(messages, roles), text.answered(answered, asked), version].join(', '),
            )}
      </p>
    )
  })
}
