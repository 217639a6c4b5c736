import { useMessages } from '#app/messages/use-messages.ts'
import { Choices } from '../field.tsx'

/** The whole log as a file. */
export function LogDownload({ action }: { action: string }) {
  const { decisions: text, results } = useMessages()
  const choicesOf = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  return (
    <section className="on-screen">
      <h2>{text.csvHeading}</h2>
      <p>{text.csvIntro}</p>
      <form method="post" action={action}>
        <Choices
          name="content"
          label={text.csvContent}
          value="decisions"
          choices={choicesOf(text.csvContents)}
        />
        <Choices name="format" label={results.format} value="excel" choices={choicesOf(results.formats)} />
        <div className="actions">
          <button>{results.download}</button>
        </div>
      </form>
    </section>
  )
}
