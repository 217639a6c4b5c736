import { useMessages } from '#app/messages/use-messages.ts'

/**
 * Unfolds what a narrow screen leaves out of a line of a list: every cell and detail of the row that is `folded`. It stands in
 * the row and not around them, since cells of a table cannot be wrapped; wide screens and paper have the whole line without it.
 */
export function MoreOfLine({ name }: { name: string }) {
  const { shortlist: text } = useMessages()
  return (
    <details className="more-of-line">
      <summary>
        {text.more} <span className="visually-hidden">{text.moreOf(name)}</span>
      </summary>
    </details>
  )
}
