import { useMessages } from '#app/messages/use-messages.ts'
import type { VersionState } from '#app/scopes/version-states.server.ts'

/** The practices whose answers stand on several scopes that nobody has decided about. */
export function VersionsAwaiting({
  states,
  path,
}: {
  states: readonly VersionState[]
  /** Of the results. */
  path: string
}) {
  const { versionDecisions: text } = useMessages()
  const awaiting = states.filter(({ awaits }) => awaits)
  if (awaiting.length === 0) return null
  return (
    <details className="notice warning" open={awaiting.length <= 10}>
      <summary>{text.awaiting(awaiting.length)}</summary>
      <ul>
        {awaiting.map(({ practiceId, code, name, answered }) => (
          <li key={practiceId}>
            <a href={`${path}/${practiceId}/versions`}>{name}</a> <span className="quiet">{code}</span>,{' '}
            {text.awaitingLine(answered.map(({ version }) => version))}
          </li>
        ))}
      </ul>
    </details>
  )
}
