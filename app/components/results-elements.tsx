import type { BasicMapping, ElementResult, TotalResult } from '#analysis/basic-mapping.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Language } from '#db/schema.ts'
import type { Text } from '#survey/questionnaire.ts'
import { ChartFigure } from './charts/chart-figure.tsx'
import type { ChartScale } from './charts/chart-scale.ts'
import { ElementsChart } from './charts/elements-chart.tsx'
import { HistogramPair } from './charts/histogram-pair.tsx'
import { useEndsSentence } from './ends-sentence.ts'
import { AnswersTable, BinsTable, ElementsTable } from './results-tables.tsx'

export interface NamedElement extends ElementResult {
  readonly name: string
}

type Scale = Pick<BasicMapping['settings'], 'minimum' | 'maximum'>

/** The elements under their names in the wave's questionnaire. */
export function namedElements(
  elements: readonly ElementResult[],
  names: readonly { readonly id: string; readonly name: Text }[],
  language: Language,
): NamedElement[] {
  return elements.map((element) => ({
    ...element,
    name: names.find(({ id }) => id === element.id)?.name[language] ?? element.id,
  }))
}

/** The eleven elements of a wave in one figure, with their numbers. */
export function ElementsOverview(figure: Parameters<typeof ElementsFigure>[0]) {
  const { results: text } = useMessages()
  return (
    <section>
      <h2 id="elements">{text.elementsHeading}</h2>
      <ElementsFigure {...figure} />
    </section>
  )
}

export function ElementsFigure({
  elements,
  total,
  scale,
}: {
  elements: readonly NamedElement[]
  total: TotalResult
  scale: ChartScale & Pick<BasicMapping['settings'], 'answeredPractices' | 'informants'>
}) {
  const { results: text, charts } = useMessages()
  const words = {
    title: text.elementsFigure,
    sentence: useElementsSentence(elements),
  }
  const lanes = [
    ...elements.map(({ id, name, overPractices }) => ({ id, name, distribution: overPractices })),
    { id: 'total', name: text.total, distribution: total.overPractices },
  ]
  return (
    <ChartFigure
      {...words}
      isTitledAbove
      reading={text.elementsIntro}
      basis={charts.basis(scale.answeredPractices, scale.informants)}
      table={<ElementsTable elements={elements} total={total} />}
      savedAs={{ id: 'elements' }}
    >
      <ElementsChart {...words} lanes={lanes} scale={scale} />
    </ChartFigure>
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
      <details className="folded-charts">
        <summary>{text.distributionsShow(elements.length)}</summary>
        <div className="distributions">
          {elements.map((element) => (
            <ElementDistribution key={element.id} element={element} scale={scale} />
          ))}
        </div>
      </details>
      <AnswersTable elements={elements} />
    </section>
  )
}

function useElementsSentence(elements: readonly NamedElement[]): string {
  const { results: text } = useMessages()
  const ends = useEndsSentence(
    elements.map(({ name, overPractices: { mean } }) => ({ name, mean })),
    text.elementsSentence,
  )
  return ends ?? text.profileEmptySentence
}

function ElementDistribution(figure: Parameters<typeof ElementDistributionFigure>[0]) {
  return (
    <article className="distribution">
      <h3>{figure.element.name}</h3>
      <ElementDistributionFigure {...figure} />
    </article>
  )
}

export function ElementDistributionFigure({ element, scale }: { element: NamedElement; scale: Scale }) {
  const { results: text, charts } = useMessages()
  const language = useLanguage()
  const { id, name, overPractices, overInformants } = element
  const points = (value: number | null) => formatNumber(value, language, 2)
  const words = {
    title: text.distributionFigure(name),
    sentence: text.distributionSentence({
      q1: points(overPractices.q1),
      q3: points(overPractices.q3),
      mean: points(overPractices.mean),
      practices: formatNumber(overPractices.n, language),
      informants: formatNumber(overInformants.n, language),
      informantMean: points(overInformants.mean),
    }),
  }
  return (
    <ChartFigure
      {...words}
      isTitledAbove
      basis={charts.basis(overPractices.n, overInformants.n)}
      table={<BinsTable name={name} practices={overPractices} informants={overInformants} />}
      tableIs="folded"
      savedAs={{ id: 'distribution', of: { element: id } }}
    >
      <HistogramPair {...words} practices={overPractices} informants={overInformants} scale={scale} />
    </ChartFigure>
  )
}
