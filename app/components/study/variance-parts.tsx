import { useMessages } from '#app/messages/use-messages.ts'
import type { ReliabilitySlice } from '#app/report/study/reliability.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { PartBars } from '../charts/part-bars.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'

/** Where single answers differ from each other, as parts of a whole. */
export function VarianceParts({ slice }: { slice: ReliabilitySlice }) {
  const { reliability: text, studyPages } = useMessages()
  const { share, exact, count, reason } = useFormats()
  const { components } = slice
  const parts = partsOf(components)
  const [practice] = parts
  return (
    <section>
      <h2 id="parts">{text.partsHeading}</h2>
      {!practice ? (
        <p>{text.noReliability(reason(components.reasons.practice))}</p>
      ) : (
        <>
          <VarianceFigure slice={slice} />
          <HowComputed
            figure={text.partsTable}
            anchor="variance-components"
            steps={[
              text.partsBasis(
                count(components.answers),
                count(components.informants),
                count(components.practices),
              ),
              text.partsStep(
                exact(practice.variance),
                exact(parts.reduce((total, { variance }) => total + variance, 0)),
                share(practice.part),
              ),
              studyPages.exact,
            ]}
          />
        </>
      )}
    </section>
  )
}

/** The parts as a figure with its table; `null` where they are not defined. */
export function VarianceFigure({ slice: { components } }: { slice: ReliabilitySlice }) {
  const { reliability: text, charts } = useMessages()
  const { share, two } = useFormats()
  const parts = partsOf(components)
  const [practice, informant] = parts
  if (!practice || !informant) return null
  const words = {
    title: text.partsTitle,
    sentence: text.partsSentence({ practice: share(practice.part), informant: share(informant.part) }),
  }
  const table = (
    <ScrollTable caption={text.partsTable} isSaidAbove>
      <thead>
        <tr>
          <th scope="col">{text.source}</th>
          <th scope="col" className="number">
            {text.variance}
          </th>
          <th scope="col" className="number">
            {text.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ source, variance, part }) => (
          <tr key={source}>
            <th scope="row">{text.parts[source]}</th>
            <td className="number">{two(variance)}</td>
            <td className="number">{share(part)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
  return (
    <ChartFigure
      {...words}
      isTitledAbove
      reading={text.partsHow}
      basis={charts.basis(components.practices, components.informants)}
      table={table}
      savedAs={{ id: 'variance' }}
    >
      <PartBars
        {...words}
        parts={parts.map(({ source, part }) => ({
          label: text.parts[source],
          share: part,
          value: share(part),
        }))}
      />
    </ChartFigure>
  )
}

const sources = ['practice', 'informantWithinPractice', 'practiceByItem', 'item', 'residual'] as const

function partsOf(components: ReliabilitySlice['components']) {
  return sources.flatMap((source) => {
    const [variance, part] = [components[source], components.share[source]]
    return variance === null || part === null ? [] : [{ source, variance, part }]
  })
}
