import { useMessages } from '#app/messages/use-messages.ts'
import { Choices } from './field.tsx'

/** The figures of a release as a file. */
export function ReleaseDownload({ action }: { action: string }) {
  const { release: text, results } = useMessages()
  return (
    <section>
      <h2>{text.download}</h2>
      <p>{text.downloadIntro}</p>
      <form method="post" action={action}>
        <Choices
          name="format"
          label={results.format}
          value="excel"
          choices={Object.entries(results.formats).map(([value, label]) => ({ value, label }))}
        />
        <div className="actions">
          <button>{results.download}</button>
        </div>
      </form>
    </section>
  )
}
