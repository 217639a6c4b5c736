import type { FailedGate } from '#analysis/shortlist/gates.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** What a practice lacks, as a sentence. */
export function useFailedGate() {
  const { shortlist: text, results } = useMessages()
  const language = useLanguage()
  return ({ gate, value, threshold, reason, consent }: FailedGate): string => {
    if (consent) return text.noConsent[consent]
    const why = (reason && results.reasons[reason]) ?? results.notDefined
    return text.failedGate(
      gate,
      gate === 'score' ? why : formatNumber(value, language),
      formatNumber(threshold, language),
    )
  }
}
