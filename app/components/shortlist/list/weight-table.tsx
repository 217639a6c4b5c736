import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ScenarioSlice } from '#app/report/list/scenario-slice.ts'
import { ScrollTable } from '../../scroll-table.tsx'

/** Of a practice's typical weights only the largest: the others are near to even. */
const weightsShown = 3

/** Who comes first when nobody is sure of the weights, and under which weights. */
export function WeightTable({
  slice: { weights, k },
  nameOf,
}: {
  slice: ScenarioSlice
  nameOf: (element: string) => string
}) {
  const { scenarios: text, shortlist } = useMessages()
  const language = useLanguage()
  const share = (value: number | null) => formatShare(value, language)
  const largest = (central: Readonly<Record<string, number>> | null) =>
    Object.entries(central ?? {})
      .sort(([, a], [, b]) => b - a)
      .slice(0, weightsShown)
      .map(([element, weight]) => text.centralOf(nameOf(element), share(weight)))
      .join(', ')
  return (
    <section>
      <h2 id="weights">{text.weightsHeading}</h2>
      {weights.reason !== null ? (
        <p>{weights.reason === 'not_reachable' ? text.weightsUnreachable : text.weightsNone}</p>
      ) : (
        <>
          <p className="prose">
            {text.weightsIntro(formatNumber(weights.draws, language))} {text.confidenceHow}
          </p>
          <ScrollTable caption={text.weightsTable} className="list-lines">
            <thead>
              <tr>
                <th scope="col">{shortlist.practice}</th>
                <th scope="col">{text.first}</th>
                <th scope="col">{text.topK(k)}</th>
                <th scope="col">{text.confidence}</th>
                <th scope="col">{text.central}</th>
              </tr>
            </thead>
            <tbody>
              {weights.lines.map((line) => (
                <tr key={`${line.practice} ${line.scopeVersion}`}>
                  <th scope="row">
                    {line.name}
                    <span className="quiet line-detail">{line.code}</span>
                  </th>
                  <td data-label={text.first}>{share(line.first)}</td>
                  <td data-label={text.topK(k)}>{share(line.topK)}</td>
                  <td data-label={text.confidence}>{share(line.confidenceFactor)}</td>
                  <td className="words-cell own-line" data-label={text.central}>
                    {largest(line.centralWeights) || '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </section>
  )
}
