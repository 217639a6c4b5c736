import type { ScoreDistribution } from '#analysis/distributions.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ChartScale } from './charts/chart-scale.ts'
import { ChartFigure } from './charts/chart-figure.tsx'
import { ElementsChart } from './charts/elements-chart.tsx'
import { useEndsSentence } from './ends-sentence.ts'
import { FigureCell } from './figure-cell.tsx'
import { ScrollTable } from './scroll-table.tsx'

interface NamedSpread {
  readonly id: string
  readonly name: string
  readonly distribution: ScoreDistribution
}

/** How the practices that may be shown lie on every element, in a figure and in numbers. */
export function ReleasedElements({
  spreads,
  practices,
  scale,
  isSaved = true,
}: {
  spreads: readonly NamedSpread[]
  /** All practices, hidden ones among them. */
  practices: number
  scale: ChartScale
  /** Whether the figures are released, so that the chart can be had as a file. */
  isSaved?: boolean
}) {
  const { release: text } = useMessages()
  const language = useLanguage()
  const elements = spreads.filter(({ id }) => id !== 'total')
  const sentence = useEndsSentence(
    elements.map(({ name, distribution: { mean } }) => ({ name, mean })),
    text.elementsSentence,
  )
  if (sentence === null) return <p className="notice">{text.nothingShown}</p>
  const words = { title: text.elementsFigure, sentence }
  const shown = spreads.find(({ id }) => id === 'total')?.distribution.n ?? 0
  return (
    <ChartFigure
      {...words}
      isTitledAbove
      reading={text.elementsReading}
      basis={text.elementsBasis(formatNumber(shown, language), formatNumber(practices, language))}
      table={<SpreadTable spreads={spreads} />}
      savedAs={isSaved ? { id: 'released-elements' } : null}
    >
      <ElementsChart {...words} lanes={spreads} scale={scale} />
    </ChartFigure>
  )
}

function SpreadTable({ spreads }: { spreads: readonly NamedSpread[] }) {
  const { release: text } = useMessages()
  const language = useLanguage()
  return (
    <ScrollTable caption={text.elementsFigure}>
      <thead>
        <tr>
          <th scope="col">{text.element}</th>
          {[text.mean, text.lowest, text.highest, text.practicesCount].map((label) => (
            <th scope="col" className="number" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spreads.map(({ id, name, distribution: { mean, lowest, highest, n, reasons } }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <FigureCell value={mean} reason={reasons.mean} />
            <FigureCell value={lowest} reason={reasons.lowest} />
            <FigureCell value={highest} reason={reasons.highest} />
            <td className="number">{formatNumber(n, language)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
