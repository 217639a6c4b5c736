import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** What has just been done to a practice. */
export function PracticeDone({
  done,
  moved,
}: {
  /** As the address says it. */
  done: string | null
  /** Those who were asked and now answer about another version of the scope. */
  moved: number
}) {
  const { practices: text, consents } = useMessages()
  const texts: Record<string, string> = {
    created: text.created,
    saved: text.saved,
    ...text.outcomes,
    consent: consents.registered,
  }
  const said = sentenceFor(texts, done)
  if (!said) return null
  return (
    <div className="notice" role="status">
      <p>
        {said} {moved > 0 && text.movedNow(moved)}
      </p>
    </div>
  )
}
