import { useMessages } from '#app/messages/use-messages.ts'
import type { ReliabilitySlice } from '#app/report/study/reliability.ts'
import { PartBars } from '../charts/part-bars.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'

const sources = ['practice', 'informantWithinPractice', 'practiceByItem', 'item', 'residual'] as const

/** Where single answers differ from each other, as parts of a whole. */
export function VarianceParts({ slice: { components } }: { slice: ReliabilitySlice }) {
  const { reliability: text, studyPages } = useMessages()
  const { share, exact, count, reason } = useFormats()
  const parts = sources.flatMap((source) => {
    const [variance, part] = [components[source], components.share[source]]
    return variance === null || part === null ? [] : [{ source, variance, part }]
  })
  const [practice, informant] = parts
  if (!practice || !informant) {
    return (
      <section>
        <h2 id="parts">{text.partsHeading}</h2>
        <p>{text.noReliability(reason(components.reasons.practice))}</p>
      </section>
    )
  }
  const sentence = text.partsSentence({ practice: share(practice.part), informant: share(informant.part) })
  const sum = parts.reduce((total, { variance }) => total + variance, 0)
  return (
    <section>
      <h2 id="parts">{text.partsHeading}</h2>
      <p className="prose">
        {sentence} {text.partsHow}
      </p>
      <div className="figure-and-table">
        <div>
          <PartBars
            title={text.partsTitle}
            sentence={sentence}
            parts={parts.map(({ source, part }) => ({
              label: text.parts[source],
              share: part,
              value: share(part),
            }))}
          />
        </div>
        <div>
          <ScrollTable caption={text.partsTable}>
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
                  <td className="number">{exact(variance)}</td>
                  <td className="number">{share(part)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </div>
      </div>
      <HowComputed
        figure={text.partsTable}
        anchor="variance-components"
        steps={[
          text.partsBasis(
            count(components.answers),
            count(components.informants),
            count(components.practices),
          ),
          text.partsStep(exact(practice.variance), exact(sum), share(practice.part)),
          studyPages.exact,
        ]}
      />
    </section>
  )
}
