import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ListSlice } from '#app/report/list/list-slice.ts'
import type { ShownChoice } from '#app/shortlist/shortlist-page.server.ts'
import { useStratumNames } from '../stratum-names.ts'
import { basisSentence } from './basis-sentence.ts'

/** The list in a few sentences: how many, how sure, and by what scores. */
export function ListSummary({ slice, chosen: { rule } }: { slice: ListSlice; chosen: ShownChoice }) {
  const messages = useMessages()
  const { shortlist: text } = messages
  const language = useLanguage()
  const strata = useStratumNames()
  const count = (value: number) => formatNumber(value, language)
  const { settings, zones, listed, practicesListed, practicesMissing, chosen } = slice
  const [scenario] = settings.scenarios
  const { k } = settings
  const expected = useExpectedSentence(slice)
  const hasChances = zones.certain + zones.borderline + zones.outside > 0
  return (
    <>
      <p className="lead">
        {text.counts({
          listed: practicesListed,
          shown: count(practicesListed),
          lines: listed > practicesListed ? count(listed) : null,
          chosen: chosen.length,
          missing: practicesMissing,
        })}
      </p>
      {chosen.length > 0 && (
        <p className="prose">
          <strong>{expected}</strong>
        </p>
      )}
      {hasChances && (
        <p className="prose">
          {text.zonesSentence({
            k,
            certain: count(zones.certain),
            borderline: count(zones.borderline),
            outside: count(zones.outside),
          })}{' '}
          <span className="quiet">{text.zoneLimits}</span>
        </p>
      )}
      {(slice.unfilled.length > 0 || slice.unmetQuotas.length > 0) && (
        <div className="notice warning">
          {slice.unfilled.map(({ strategy, picks }) => (
            <p key={strategy}>{text.unfilled(text.strategies[strategy], picks)}</p>
          ))}
          {slice.unmetQuotas.map(({ attribute, value, chosen: got, minimum }) => (
            <p key={`${attribute} ${value}`}>{text.unmet(strata.stratum(attribute, value), got, minimum)}</p>
          ))}
        </div>
      )}
      <p className="prose">
        {rule.asksForModel && slice.model === null && text.modelNotPossible}{' '}
        {scenario && basisSentence(scenario, messages)} {scenario?.weights && text.weighted}{' '}
        {scenario?.thresholds && text.thresholds(scenario.thresholds.met)}{' '}
        {scenario?.withoutFlagged && text.withoutFlagged}
      </p>
    </>
  )
}

function useExpectedSentence({
  expected: { expectedCorrect, reasons },
  chosen,
  settings: { k },
}: ListSlice): string {
  const { shortlist: text, results } = useMessages()
  const language = useLanguage()
  if (expectedCorrect === null) {
    return text.noExpected(results.reasons[reasons.expectedCorrect ?? 'empty'] ?? results.notDefined)
  }
  return text.expected({
    expected: formatNumber(expectedCorrect, language, 1),
    chosen: chosen.length,
    k,
    others: Math.round(chosen.length - expectedCorrect),
  })
}
