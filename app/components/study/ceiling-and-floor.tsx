import { distributionLimits } from '#analysis/distribution-warnings.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Ends, QualitySlice } from '#app/report/study/quality.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { EndsChart } from '../charts/ends-chart.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'

type Shown = Parameters<typeof CeilingAndFloor>[0]

/** How many are at the lowest and the highest point of the scale, and the items that are full at an end. */
export function CeilingAndFloor(shown: {
  slice: QualitySlice
  scale: { readonly minimum: number; readonly maximum: number }
  /** Of an element, or of the total. */
  nameOf: (id: string) => string
  itemText: (id: string) => string
}) {
  const { quality: text } = useMessages()
  const { percent, count } = useFormats()
  const { slice, nameOf, itemText } = shown
  const itemLimit = percent(distributionLimits.item.endPercent)
  const fullest = fullestOf(slice.elements)
  return (
    <section>
      <h2 id="ends">{text.endsHeading}</h2>
      <EndsFigure {...shown} />
      {slice.itemsAtEnds.length === 0 ? (
        <p className="prose">{text.endsItemsNone(count(slice.items), itemLimit)}</p>
      ) : (
        <EndsTable
          caption={text.endsItemsTable(itemLimit)}
          rows={slice.itemsAtEnds.map((ends) => ({
            ...ends,
            name: itemText(ends.id),
            detail: nameOf(ends.element),
          }))}
          first={text.item}
        />
      )}
      <HowComputed
        figure={text.endsHeading}
        anchor="ceiling-floor"
        steps={[
          fullest !== undefined &&
            text.endsSteps.share(
              nameOf(fullest.id),
              percent(fullest.ceilingPercent, 1),
              count(fullest.n),
              count(Math.round(((fullest.ceilingPercent ?? 0) * fullest.n) / 100)),
            ),
          text.endsSteps.limits,
        ]}
      />
    </section>
  )
}

/** The shares at either end, element by element, in a figure and in numbers. */
export function EndsFigure({
  slice: { elements, informants, practices },
  scale,
  nameOf,
}: Omit<Shown, 'itemText'>) {
  const { quality: text, charts } = useMessages()
  const { percent, count, language } = useFormats()
  const limit = percent(distributionLimits.score.endPercent)
  const full = elements.filter(({ warnings }) => warnings.length > 0)
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    full.map(({ id }) => nameOf(id)),
  )
  const fullest = fullestOf(elements)
  const words = {
    title: text.endsTitle,
    sentence: [
      full.length > 0 ? text.endsSome(names, limit) : text.endsNone(limit),
      fullest && text.endsHighest(nameOf(fullest.id), percent(fullestEnd(fullest), 1)),
    ].join(' '),
  }
  return (
    <ChartFigure
      {...words}
      isTitledAbove
      basis={charts.basis(practices, informants)}
      table={
        <EndsTable
          caption={text.endsTable}
          rows={elements.map((ends) => ({ ...ends, name: nameOf(ends.id), detail: null }))}
          first={text.element}
        />
      }
      savedAs={{ id: 'ceiling-floor' }}
    >
      <EndsChart
        {...words}
        lanes={elements.map((ends) => ({
          id: ends.id,
          name: nameOf(ends.id),
          floor: (ends.floorPercent ?? 0) / 100,
          ceiling: (ends.ceilingPercent ?? 0) / 100,
          values: [percent(ends.floorPercent, 1), percent(ends.ceilingPercent, 1)],
        }))}
        limit={{ share: distributionLimits.score.endPercent / 100, label: text.limit(limit) }}
        labels={[
          `${text.floor} ${text.floorOf(count(scale.minimum))}`,
          `${text.ceiling} ${text.floorOf(count(scale.maximum))}`,
        ]}
      />
    </ChartFigure>
  )
}

function EndsTable({
  caption,
  rows,
  first,
}: {
  caption: string
  rows: readonly (Ends & { readonly name: string; readonly detail: string | null })[]
  first: string
}) {
  const { quality: text } = useMessages()
  const { percent, count } = useFormats()
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {[text.floor, text.ceiling, text.informants].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
          <th scope="col">{text.warning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, detail, floorPercent, ceilingPercent, n, warnings }) => (
          <tr key={id} className={id === 'total' ? 'total' : undefined}>
            <th scope="row">
              {name}
              {detail && <span className="quiet line-detail">{detail}</span>}
            </th>
            <td className="number">{percent(floorPercent, 1)}</td>
            <td className="number">{percent(ceilingPercent, 1)}</td>
            <td className="number">{count(n)}</td>
            <td>{warnings.map((warning) => text.warnings[warning]).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function fullestOf(elements: readonly Ends[]): Ends | undefined {
  return elements.toSorted((a, b) => fullestEnd(b) - fullestEnd(a))[0]
}

function fullestEnd({ floorPercent, ceilingPercent }: Ends): number {
  return Math.max(floorPercent ?? 0, ceilingPercent ?? 0)
}
