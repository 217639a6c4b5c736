import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ListedRelease } from '#db/queries/releases.ts'

/** Every release of a wave, the newest first, and what became of it. */
export function ReleaseHistory({ releases }: { releases: readonly ListedRelease[] }) {
  const { release: text } = useMessages()
  const language = useLanguage()
  if (releases.length === 0) return null
  return (
    <section>
      <h2>{text.history}</h2>
      <ul>
        {releases.map(({ id, number, at, by, minimum, note, withdrawnAt, withdrawnBy, withdrawnReason }) => (
          <li key={id}>
            {text.historyLine(number, formatDateTime(at, language), by, minimum)}
            {note && <blockquote>{note}</blockquote>}
            {withdrawnAt && (
              <p>
                {text.withdrawnLine(
                  formatDateTime(withdrawnAt, language),
                  withdrawnBy ?? '',
                  withdrawnReason ?? '',
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
