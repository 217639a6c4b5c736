import { formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { scenarioTitle } from '../scenario-words.ts'
import type { ShownScenario } from '#app/report/list/shown-settings.ts'

/** What a scenario is called, and how it computes, in words. */
export function useScenarioWords() {
  const messages = useMessages()
  const { scenarios: text } = messages
  const language = useLanguage()
  return {
    nameOf({ name, aggregation, isTopsis, ...scenario }: ShownScenario): string {
      return scenarioTitle(
        {
          ...scenario,
          name: name ?? undefined,
          aggregation: aggregation ?? undefined,
          minimumAnsweredShare: scenario.minimumAnsweredShare ?? undefined,
          method: isTopsis ? 'topsis' : undefined,
          weightSource: undefined,
        },
        messages,
      )
    },
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
