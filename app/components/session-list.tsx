import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** The browsers in which an account is signed in, and the way to end all others. */
export function SessionList({
  sessions,
}: {
  sessions: readonly { signedInAt: string | null; seenAt: string; isThis: boolean }[]
}) {
  const { account: text } = useMessages()
  const language = useLanguage()
  return (
    <form method="post" action="/account">
      <h2>{text.sessions}</h2>
      <ul>
        {sessions.map((session, index) => (
          <li key={index}>
            {session.isThis && <strong>{text.thisSession} </strong>}
            {text.sessionTimes(
              formatDateTime(session.signedInAt ?? session.seenAt, language),
              formatDateTime(session.seenAt, language),
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <button name="intent" value="sessions" className="secondary">
          {text.endSessions}
        </button>
      )}
    </form>
  )
}
