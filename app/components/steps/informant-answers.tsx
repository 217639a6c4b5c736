import type { ElementStep, InformantSteps, ItemStep } from '#analysis/steps/informant-steps.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useStepNumbers } from './numbers.ts'

/** What each item asks, and what the points of the scale are called. */
export interface Wording {
  readonly items: readonly { readonly id: string; readonly text: Text }[]
  readonly points: readonly { readonly value: number; readonly label: Text }[]
}

/** One informant's answers and how they become element scores, folded. */
export function InformantAnswers({
  informant,
  label,
  element,
  wording,
  nameOf,
  path,
}: {
  informant: InformantSteps
  label: string
  /** This element alone; all when `null`. */
  element: string | null
  wording: Wording
  nameOf: (element: string) => string
  /** Where the response is read. */
  path: string
}) {
  const { steps: text } = useMessages()
  const elements = informant.elements.filter(({ id }) => element === null || id === element)
  return (
    <details className="informant-answers">
      <summary>{text.answersOf(label)}</summary>
      <ScrollTable caption={text.answersOf(label)} isSaidAbove className="compact named-rows">
        <thead>
          <tr>
            <th scope="col">{text.item}</th>
            <th scope="col">{text.answer}</th>
            <th scope="col" className="number">
              {text.rating}
            </th>
          </tr>
        </thead>
        {elements.map((one) => (
          <ElementAnswers key={one.id} element={one} wording={wording} name={nameOf(one.id)} />
        ))}
      </ScrollTable>
      <p>
        <a href={path}>
          {text.readResponse}
          <span className="visually-hidden">: {label}</span>
        </a>
      </p>
    </details>
  )
}

function ElementAnswers({
  element,
  wording,
  name,
}: {
  element: ElementStep
  wording: Wording
  name: string
}) {
  const { steps: text } = useMessages()
  const language = useLanguage()
  const { number } = useStepNumbers()
  return (
    <tbody>
      <tr className="element-sum">
        <th scope="rowgroup" colSpan={3}>
          {name}: <ElementSum element={element} /> <strong>{number(element.value)}</strong>{' '}
          <span className="line-detail quiet">
            {text.answeredOf(element.there, element.of, element.needed)}
          </span>
        </th>
      </tr>
      {element.items.map((item) => (
        <tr key={item.id}>
          <th scope="row">{wording.items.find(({ id }) => id === item.id)?.text[language] ?? item.id}</th>
          <td data-label={text.answer}>
            {item.missing
              ? text.missing[item.missing]
              : (wording.points.find(({ value }) => value === item.chosen)?.label[language] ?? item.chosen)}
            {item.isReversed && item.chosen !== null && item.rating !== null && (
              <span className="line-detail quiet">{text.turned(item.chosen, item.rating)}</span>
            )}
            {item.weight !== 1 && (
              <span className="line-detail quiet">{text.weight(number(item.weight))}</span>
            )}
          </td>
          <td className="number" data-label={text.rating}>
            {item.rating ?? '–'}
          </td>
        </tr>
      ))}
    </tbody>
  )
}

/** The arithmetic of an element's score; nothing where there is none. */
function ElementSum({ element: { items, value } }: { element: ElementStep }) {
  const { number, rating, meanOf } = useStepNumbers()
  if (value === null) return null
  const counting = items.filter(isCounted)
  if (counting.every(({ weight }) => weight === 1)) {
    return (
      <span className="sum">
        {meanOf(
          counting.map((item) => item.rating),
          rating,
        )}{' '}
        =
      </span>
    )
  }
  const weighted = counting.map((item) => `${number(item.weight)} · ${rating(item.rating)}`)
  return (
    <span className="sum">
      ({weighted.join(' + ')}) / ({counting.map(({ weight }) => number(weight)).join(' + ')}) =
    </span>
  )
}

function isCounted(item: ItemStep): item is ItemStep & { readonly rating: number } {
  return item.rating !== null && item.weight > 0
}
