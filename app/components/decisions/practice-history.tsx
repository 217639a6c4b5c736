import type { LoggedDecision } from '#app/decisions/decisions-page.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { LogEntries } from './log-entries.tsx'

/** Everything that was decided about a practice, the newest first; the log has what is too much for a page. */
export function PracticeHistory({
  history,
  total,
  path,
}: {
  history: readonly LoggedDecision[]
  total: number
  /** Of the wave. */
  path: string
}) {
  const { decisions: text } = useMessages()
  if (history.length === 0) return null
  return (
    <section>
      <h2>{text.historyHeading}</h2>
      <LogEntries decisions={history} path={path} />
      {total > history.length && (
        <p>
          <a href={`${path}/decisions?view=log#log`}>{text.historyFirst(history.length, total)}</a>
        </p>
      )}
    </section>
  )
}
