import type { BasicMapping, ElementResult, TotalResult } from '#analysis/basic-mapping.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { ElementsChart } from './charts/elements-chart.tsx'
import { HistogramPair } from './charts/histogram-pair.tsx'
import { endsOf } from './ends-of.ts'
import { AnswersTable, BinsTable, ElementsTable } from './results-tables.tsx'

export interface NamedElement extends ElementResult {
  readonly name: string
}

type Scale = Pick<BasicMapping['settings'], 'minimum' | 'maximum'>

/** The eleven elements of a wave in one figure, with their numbers. */
export function ElementsOverview({
  elements,
  total,
  scale,
}: {
  elements: readonly NamedElement[]
  total: TotalResult
  scale: Scale
}) {
  const { results: text } = useMessages()
  const sentence = useElementsSentence(elements)
  const lanes = [
    ...elements.map(({ id, name, overPractices }) => ({ id, name, distribution: overPractices })),
    { id: 'total', name: text.total, distribution: total.overPractices },
  ]
  return (
    <section>
      <h2 id="elements">{text.elementsHeading}</h2>
      <p className="prose">
        {sentence} {text.elementsIntro}
      </p>
      <div className="figure-and-table">
        <ElementsChart title={text.elementsFigure} sentence={sentence} lanes={lanes} scale={scale} />
        <div>
          <ElementsTable elements={elements} total={total} />
        </div>
      </div>
    </section>
  )
}

/** How each element's scores are distributed, and how its items came back. */
export function ElementDistributions({
  elements,
  scale,
}: {
  elements: readonly NamedElement[]
  scale: Scale
}) {
  const { results: text } = useMessages()
  return (
    <section>
      <h2 id="distributions">{text.distributionsHeading}</h2>
      <p className="prose">{text.distributionsIntro}</p>
      <div className="distributions">
        {elements.map((element) => (
          <ElementDistribution key={element.id} element={element} scale={scale} />
        ))}
      </div>
      <AnswersTable elements={elements} />
    </section>
  )
}

function useElementsSentence(elements: readonly NamedElement[]): string {
  const { results: text } = useMessages()
  const language = useLanguage()
  const scored = elements.flatMap(({ name, overPractices: { mean } }) =>
    mean === null ? [] : [{ name, mean }],
  )
  const ends = endsOf(scored)
  if (!ends) return text.profileEmptySentence
  return text.elementsSentence(
    ends.highest.name,
    formatNumber(ends.highest.mean, language, 2),
    ends.lowest.name,
    formatNumber(ends.lowest.mean, language, 2),
  )
}

function ElementDistribution({
  element: { name, overPractices, overInformants },
  scale,
}: {
  element: NamedElement
  scale: Scale
}) {
  const { results: text } = useMessages()
  const language = useLanguage()
  const points = (value: number | null) => formatNumber(value, language, 2)
  const sentence = text.distributionSentence({
    q1: points(overPractices.q1),
    q3: points(overPractices.q3),
    mean: points(overPractices.mean),
    practices: formatNumber(overPractices.n, language),
    informants: formatNumber(overInformants.n, language),
    informantMean: points(overInformants.mean),
  })
  return (
    <article className="distribution">
      <h3>{name}</h3>
      <p className="quiet">{sentence}</p>
      <HistogramPair
        title={text.distributionFigure(name)}
        sentence={sentence}
        practices={overPractices}
        informants={overInformants}
        scale={scale}
      />
      <BinsTable name={name} practices={overPractices} informants={overInformants} />
    </article>
  )
}
