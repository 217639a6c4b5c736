import type { Text } from '#survey/questionnaire.ts'

/** The scale that a chart is drawn along. */
export interface ChartScale {
  readonly minimum: number
  readonly maximum: number
  /** What an informant chose at either end, where the page knows the questionnaire. */
  readonly ends?: { readonly lowest: Text; readonly highest: Text } | undefined
}

/** Both words together must leave room between them on the narrowest screen. */
const longest = 36

/** The words for the ends, where they fit beside each other. */
export function endWords(ends: ChartScale['ends'], language: keyof Text): readonly [string, string] | null {
  if (!ends) return null
  const [lowest, highest] = [ends.lowest[language], ends.highest[language]]
  return lowest.length + highest.length > longest ? null : [lowest, highest]
}
