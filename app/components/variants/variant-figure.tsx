import type { VariantGap } from '#analysis/scope-variants.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { ComparedVariant } from '#app/report/variants/variant-slice.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { NarrowBroadChart } from '../charts/narrow-broad-chart.tsx'
import { FigureCell } from '../figure-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from '../study/formats.ts'
import { VariantInterval } from './variant-interval.tsx'
import { useGapSentences } from './variant-words.ts'

/** A practice narrow and broad: the total and each element, in one sentence, a chart and a table. */
export function VariantFigure({
  compared,
  nameOf,
  scale,
}: {
  compared: ComparedVariant
  nameOf: (element: string) => string
  scale: { readonly minimum: number; readonly maximum: number }
}) {
  const { variantMoves: text } = useMessages()
  const { two, signed } = useFormats()
  const { total, elements, variant } = compared
  const [widest] = elements
    .filter(({ difference }) => difference !== null)
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
  const sentences = useGapSentences()(total)
  const isOneWidest = elements.some(
    ({ difference }) =>
      difference !== null && Math.abs(Math.abs(difference) - Math.abs(widest?.difference ?? 0)) >= 0.005,
  )
  const sentence =
    widest && isOneWidest
      ? `${sentences} ${text.widest(nameOf(widest.id), two(Math.abs(widest.difference ?? 0)))}`
      : sentences
  const rows = [
    { id: 'total', name: text.total, gap: total },
    ...elements.map((gap) => ({ id: gap.id, name: nameOf(gap.id), gap })),
  ]
  const { both, narrow, broad } = total.informants
  return (
    <ChartFigure
      title={text.figure}
      sentence={sentence}
      reading={text.reading}
      basis={text.basis(both, narrow, broad)}
      table={<VariantTable rows={rows} />}
      tableIs="folded"
      method="scope-variants"
      savedAs={{
        id: 'scope-variants',
        of: { practice: variant.practiceId, variant: String(variant.version) },
      }}
    >
      <NarrowBroadChart
        title={text.figure}
        sentence={sentence}
        scale={scale}
        lanes={rows.map(({ id, name, gap }) => ({
          id,
          name,
          mean: gap.difference,
          n: gap.informants.both,
          narrow: gap.narrow,
          broad: gap.broad,
        }))}
        valueText={({ mean }) => (mean === null ? text.gapMissing : signed(mean))}
      />
    </ChartFigure>
  )
}

/** A row for each score: both sides, the difference with its interval, and who is behind it. */
export function VariantTable({
  rows,
}: {
  rows: readonly { readonly id: string; readonly name: string; readonly gap: VariantGap }[]
}) {
  const { variantMoves: text } = useMessages()
  const { count, signed } = useFormats()
  return (
    <ScrollTable caption={text.table}>
      <thead>
        <tr>
          <th scope="col">{text.score}</th>
          {[text.narrow, text.broad, text.difference, text.intervalHead, text.informants].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, gap: { narrow, broad, difference, interval: ends, reasons, informants } }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <FigureCell value={narrow} reason={reasons.narrow} />
            <FigureCell value={broad} reason={reasons.broad} />
            {difference === null ? (
              <FigureCell value={null} reason={reasons.difference} />
            ) : (
              <td className="number">{signed(difference)}</td>
            )}
            <VariantInterval ends={ends} why={reasons.interval} />
            <td className="number">
              {text.informantCounts(
                count(informants.both),
                count(informants.narrow),
                count(informants.broad),
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
