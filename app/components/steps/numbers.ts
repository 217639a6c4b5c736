import { formatNumber } from '#app/messages/format.ts'
import { useLanguage } from '#app/messages/use-messages.ts'

/** Numbers of a step as the page writes them: two decimals, whole ones and counts without. */
export function useStepNumbers() {
  const language = useLanguage()
  const number = (value: number | null) => formatNumber(value, language, 2)
  const count = (value: number) => formatNumber(value, language)
  const rating = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 2)
  return {
    number,
    count,
    rating,
    /** `(3,50 + 4,25) / 2`. */
    meanOf: (values: readonly number[], write: (value: number) => string = number) =>
      values.length === 1 ? write(values[0]!) : `(${values.map(write).join(' + ')}) / ${values.length}`,
  }
}
