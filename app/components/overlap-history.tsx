import { formatDateTime, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { OverlapDecision } from '#db/queries/overlap-decisions.ts'

/** What was decided about a pair of practices, the newest first. */
export function OverlapHistory({
  names,
  decisions,
}: {
  names: { readonly first: string; readonly second: string }
  decisions: readonly OverlapDecision[]
}) {
  const { overlaps: text } = useMessages()
  const language = useLanguage()
  if (decisions.length === 0) return null
  return (
    <section>
      <h2>{text.historyHeading}</h2>
      <ol className="verbatim" reversed>
        {decisions.map(({ id, verdict, reason, by, at, firstVersion, secondVersion }) => (
          <li key={id}>
            <p className="by">
              {text.said(
                sentenceCase(text.verdicts[verdict](names.first, names.second)),
                text.versions(firstVersion, secondVersion),
                by,
                formatDateTime(at, language),
              )}
            </p>
            <blockquote>{reason}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  )
}
