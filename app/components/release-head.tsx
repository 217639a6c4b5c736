import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** Which release a page shows, and what is shown of it at all. */
export function ReleaseHead({
  release: { number, at, by, note, minimum },
}: {
  release: {
    readonly number: number
    readonly at: string
    readonly by: string
    readonly note: string
    readonly minimum: number
  }
}) {
  const { release: text } = useMessages()
  const language = useLanguage()
  return (
    <>
      <p className="lead">
        {text.releasedAt(number, formatDate(at, language), by)} {text.frozen}
      </p>
      {note && <blockquote>{note}</blockquote>}
      <p className="prose">{text.rule(minimum)}</p>
    </>
  )
}

/** The same of a release that is not made yet. */
export function PreviewHead({ minimum, releases }: { minimum: number; releases: string }) {
  const { release: text } = useMessages()
  return (
    <>
      <div className="notice warning">
        <p>
          <strong>{text.previewOnly}</strong> {text.previewMeans}
        </p>
        <p>
          <a href={releases}>{text.previewBack}</a>
        </p>
      </div>
      <p className="prose">{text.rule(minimum)}</p>
    </>
  )
}
