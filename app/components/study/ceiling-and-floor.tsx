import { distributionLimits } from '#analysis/distribution-warnings.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Ends, QualitySlice } from '#app/report/study/quality.ts'
import { EndsChart } from '../charts/ends-chart.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'

/** How many are at the lowest and the highest point of the scale, element by element, and the items that are full at an end. */
export function CeilingAndFloor({
  slice: { elements, itemsAtEnds, items },
  scale,
  nameOf,
  itemText,
}: {
  slice: QualitySlice
  scale: { readonly minimum: number; readonly maximum: number }
  /** Of an element, or of the total. */
  nameOf: (id: string) => string
  itemText: (id: string) => string
}) {
  const { quality: text } = useMessages()
  const { percent, count, language } = useFormats()
  const scoreLimit = percent(distributionLimits.score.endPercent)
  const itemLimit = percent(distributionLimits.item.endPercent)
  const full = elements.filter(({ warnings }) => warnings.length > 0)
  const [fullest] = elements.toSorted((a, b) => fullestEnd(b) - fullestEnd(a))
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    full.map(({ id }) => nameOf(id)),
  )
  const sentence = [
    full.length > 0 ? text.endsSome(names, scoreLimit) : text.endsNone(scoreLimit),
    fullest && text.endsHighest(nameOf(fullest.id), percent(fullestEnd(fullest), 1)),
  ].join(' ')
  const labels = [
    `${text.floor} ${text.floorOf(count(scale.minimum))}`,
    `${text.ceiling} ${text.floorOf(count(scale.maximum))}`,
  ] as const
  return (
    <section>
      <h2 id="ends">{text.endsHeading}</h2>
      <p className="prose">{sentence}</p>
      <div className="figure-and-table">
        <div>
          <EndsChart
            title={text.endsTitle}
            sentence={sentence}
            lanes={elements.map((ends) => ({
              id: ends.id,
              name: nameOf(ends.id),
              floor: (ends.floorPercent ?? 0) / 100,
              ceiling: (ends.ceilingPercent ?? 0) / 100,
              values: [percent(ends.floorPercent, 1), percent(ends.ceilingPercent, 1)],
            }))}
            limit={{ share: distributionLimits.score.endPercent / 100, label: text.limit(scoreLimit) }}
            labels={labels}
          />
        </div>
        <div>
          <EndsTable
            caption={text.endsTable}
            rows={elements.map((ends) => ({ ...ends, name: nameOf(ends.id), detail: null }))}
            first={text.element}
          />
        </div>
      </div>
      {itemsAtEnds.length === 0 ? (
        <p className="prose">{text.endsItemsNone(count(items), itemLimit)}</p>
      ) : (
        <EndsTable
          caption={text.endsItemsTable(itemLimit)}
          rows={itemsAtEnds.map((ends) => ({
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
          fullest &&
            text.endsSteps.share(
              nameOf(fullest.id),
              percent(fullest.ceilingPercent, 1),
              count(fullest.n),
              count(Math.round(((fullest.ceilingPercent ?? 0) * fullest.n) / 100)),
            ),
          text.endsSteps.limits,
        ].flatMap((step) => step ?? [])}
      />
    </section>
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

function fullestEnd({ floorPercent, ceilingPercent }: Ends): number {
  return Math.max(floorPercent ?? 0, ceilingPercent ?? 0)
}
