import { formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ShownScenario } from '#app/report/list/shown-settings.ts'

/** What a scenario is called, and how it computes, in words. */
export function useScenarioWords() {
  const { scenarios: text, shortlist } = useMessages()
  const language = useLanguage()
  return {
    nameOf: ({ id }: { readonly id: string }): string => shortlist.scenarioNames[id] ?? id,
    howOf(scenario: ShownScenario): string {
      const { basis, weights, thresholds, withoutFlagged, aggregation, minimumAnsweredShare } = scenario
      return [
        text.parts[basis],
        basis === 'raw' && aggregation !== null ? text.parts.aggregation[aggregation] : null,
        weights === null ? text.parts.equal : text.parts.weights,
        withoutFlagged ? text.parts.withoutFlagged : text.parts.withFlagged,
        thresholds && text.parts.thresholds(thresholds.met, Object.keys(thresholds.of).length),
        minimumAnsweredShare === null ? null : text.parts.share(formatShare(minimumAnsweredShare, language)),
        scenario.isTopsis ? text.parts.topsis : null,
      ]
        .filter((part) => part !== null)
        .join('; ')
    },
  }
}
