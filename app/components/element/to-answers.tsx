import { useMessages } from '#app/messages/use-messages.ts'

/** The way from a figure of an element to the rows that went in. */
export function ToAnswers() {
  const { element: text } = useMessages()
  return (
    <p>
      <a href="#answers">{text.toAnswers}</a> <a href="#practices">{text.toPractices}</a>
    </p>
  )
}
