import type { Interval, Reason } from '#analysis/figure.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** Figures as the pages about the whole study write them. */
export function useFormats() {
  const language = useLanguage()
  const { studyPages, results } = useMessages()
  const number = (value: number | null, decimals: number) => formatNumber(value, language, decimals)
  const two = (value: number | null) => number(value, 2)
  return {
    language,
    number,
    count: (value: number) => number(value, 0),
    /** Informants per practice, a mean or a whole number. */
    informants: (value: number) => number(value, Number.isInteger(value) ? 0 : 1),
    /** Scores and coefficients. */
    two,
    /** Between steps of a calculation. */
    exact: (value: number | null) => number(value, 4),
    share: (value: number | null, decimals = 0) => formatShare(value, language, decimals),
    percent: (value: number | null, decimals = 0) =>
      formatShare(value === null ? null : value / 100, language, decimals),
    signed: (value: number) => signedOf(two(value)),
    interval: ([lower, upper]: Interval) => studyPages.toInterval(two(lower), two(upper)),
    reason: (reason: Reason | null | undefined) => (reason && results.reasons[reason]) ?? results.notDefined,
  }
}

/** With a plus in front of what is above nought once it is rounded. */
export function signedOf(text: string): string {
  return text.startsWith('−') || !/[1-9]/.test(text) ? text : `+${text}`
}
