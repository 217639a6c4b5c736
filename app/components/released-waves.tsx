import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** What a reader of a study may open: the waves of which something is released. */
export function ReleasedWaves({
  studyId,
  waves,
}: {
  studyId: string
  waves: readonly { readonly id: string; readonly title: string; readonly at: string }[]
}) {
  const { studies: text } = useMessages()
  const language = useLanguage()
  if (waves.length === 0) return <p className="notice">{text.nothingReleased}</p>
  return (
    <section>
      <h2>{text.releasedHeading}</h2>
      <ul>
        {waves.map(({ id, title, at }) => (
          <li key={id}>
            <a href={`/studies/${studyId}/waves/${id}/release`}>
              {text.releasedLine(title, formatDate(at, language))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
