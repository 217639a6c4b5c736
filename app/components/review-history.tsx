import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Review } from '#db/queries/reviews.ts'

/** Everything that was decided about one thing, the newest first. */
export function ReviewHistory({
  reviews,
}: {
  reviews: readonly Pick<Review, 'id' | 'state' | 'reason' | 'by' | 'at'>[]
}) {
  const { reviews: text } = useMessages()
  const language = useLanguage()
  if (reviews.length === 0) return null
  return (
    <section>
      <h3>{text.historyHeading}</h3>
      <ol className="verbatim" reversed>
        {reviews.map(({ id, state, reason, by, at }) => (
          <li key={id}>
            <p className="by">{text.by(text.states[state], by, formatDateTime(at, language))}</p>
            <blockquote>{reason}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  )
}
