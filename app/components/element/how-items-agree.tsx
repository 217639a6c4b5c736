import type { ItemReliability } from '#analysis/rating-reliability.ts'
import type { ElementSteps } from '#analysis/steps/element-steps.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from '../study/formats.ts'
import { HowComputed } from '../study/how-computed.tsx'
import { ToAnswers } from './to-answers.tsx'

/** Krippendorff's alpha and AC2 of each item with the sums that they are made of. */
export function HowItemsAgree({
  steps,
  items,
  texts,
  minimum,
}: {
  steps: ElementSteps['items']
  /** In the same order. */
  items: readonly ItemReliability[]
  texts: ReadonlyMap<string, string>
  /** The lowest rating of the scale. */
  minimum: number
}) {
  const { element: text, studyPages } = useMessages()
  const { two, exact, count, number } = useFormats()
  const points = (values: readonly number[], write: (value: number) => string) =>
    values.map((value, place) => `${minimum + place}: ${write(value)}`).join(', ')
  const named = steps.map((step, place) => ({
    ...step,
    name: texts.get(step.id) ?? step.id,
    item: items[place]!,
  }))
  return (
    <>
      <HowComputed
        figure={text.krippendorff}
        anchor="krippendorff-alpha"
        steps={[
          text.itemAlphaSteps.counts,
          text.itemAlphaSteps.distance,
          text.itemAlphaSteps.ratio,
          studyPages.exact,
        ]}
      >
        <ItemSums
          caption={text.itemAlphaSteps.table}
          columns={[
            text.itemAlphaSteps.ratings,
            'n',
            text.itemAlphaSteps.observed,
            text.itemAlphaSteps.expected,
            text.sum,
          ]}
          rows={named.map(({ id, name, item, alpha: { counts, ratings, observed, expected } }) => ({
            id,
            name,
            cells: [
              points(counts, count),
              count(ratings),
              number(observed, 1),
              number(expected, 1),
              item.alpha === null
                ? '–'
                : `1 − (${count(ratings)} − 1) × ${number(observed, 1)} / ${number(expected, 1)} = ${two(item.alpha)}`,
            ],
          }))}
        />
        <ToAnswers />
      </HowComputed>
      <HowComputed
        figure={text.ac2}
        anchor="ac2"
        steps={[
          text.ac2Steps.shares,
          text.ac2Steps.observed,
          text.ac2Steps.chance,
          text.ac2Steps.result,
          studyPages.exact,
        ]}
      >
        <ItemSums
          caption={text.ac2Steps.table}
          columns={['π', 'p_a', 'p_e', text.sum]}
          rows={named.map(({ id, name, item, ac2: { shares, observed, weight, spread } }) => ({
            id,
            name,
            cells: [
              points(shares, exact),
              exact(observed),
              `${exact(weight)} × ${exact(spread)} = ${exact(weight * spread)}`,
              item.ac2 === null
                ? '–'
                : `(${exact(observed)} − ${exact(weight * spread)}) / (1 − ${exact(weight * spread)}) = ${two(item.ac2)}`,
            ],
          }))}
        />
        <ToAnswers />
      </HowComputed>
    </>
  )
}

function ItemSums({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly string[]
  rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly string[] }[]
}) {
  const { element: text } = useMessages()
  return (
    <ScrollTable caption={caption} className="compact">
      <thead>
        <tr>
          <th scope="col">{text.item}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={columns[place]} className="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
