import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'

/** Which of the elements this is, and the way to the one before and the one after. */
export function ElementPlaces({
  elements,
  current,
  path,
  chosen,
  isLast = false,
}: {
  elements: readonly { readonly id: string; readonly name: Text }[]
  current: string
  /** Of the wave's results, and the choices as an address says them. */
  path: string
  chosen: string
  /** Whether it stands below everything else. */
  isLast?: boolean
}) {
  const { element: text, results } = useMessages()
  const language = useLanguage()
  const place = elements.findIndex(({ id }) => id === current)
  const link = (element: (typeof elements)[number] | undefined, say: (name: string) => string) =>
    element && (
      <a href={`${path}/elements/${element.id}${chosen && `?${chosen}`}`}>{say(element.name[language])}</a>
    )
  return (
    <nav className="actions" aria-label={isLast ? `${text.nav}, ${results.nextPage}` : text.nav}>
      {link(elements[place - 1], text.previous)}
      <span className="quiet">{text.kind(place + 1, elements.length)}</span>
      {link(elements[place + 1], text.next)}
      {isLast && <a href={`${path}${chosen && `?${chosen}`}`}>{results.backToResults}</a>}
    </nav>
  )
}
