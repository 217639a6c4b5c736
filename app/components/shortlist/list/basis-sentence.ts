import type { Messages } from '#app/messages/da.ts'
import type { ShownScenario } from '#app/report/list/shown-settings.ts'

/** What the scores of a list are, in words. */
export function basisSentence(
  { basis, aggregation, isTopsis }: Pick<ShownScenario, 'basis' | 'aggregation' | 'isTopsis'>,
  { shortlist: text, scenarios: { parts } }: Pick<Messages, 'shortlist' | 'scenarios'>,
): string {
  const by = aggregation ?? 'mean_of_informants'
  if (isTopsis) return text.topsis(basis === 'raw' ? parts.aggregation[by] : parts[basis])
  return basis === 'raw' ? text.rawBasis[by] : text.basis[basis]
}
