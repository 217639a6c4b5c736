import type { DraftStateChanges } from '#app/questionnaires/draft-states.server.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** A state that a draft was saved in: who, when, what changed, and the way back to it. */
export function DraftStateCard({
  state,
  isNow,
  mayRestore,
}: {
  state: DraftStateChanges
  isNow: boolean
  mayRestore: boolean
}) {
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  return (
    <li className="card">
      <h2>
        {text.state(state.revision)}
        {isNow && ` (${text.stateNow})`}
      </h2>
      <p className="quiet">{text.draftSaved(formatDateTime(state.savedAt, language), state.savedByName)}</p>
      <StateChanges changes={state.changes} />
      {mayRestore && !isNow && (
        <form method="post">
          <input type="hidden" name="revision" value={state.revision} />
          <button
            name="intent"
            value="restore"
            className="secondary"
            aria-label={`${text.restore}: ${text.state(state.revision)}`}
          >
            {text.restore}
          </button>
        </form>
      )}
    </li>
  )
}

function StateChanges({ changes }: { changes: DraftStateChanges['changes'] }) {
  const { questionnaires: text, changes: words } = useMessages()
  if (changes === null) return <p>{text.firstState}</p>
  if (changes.length === 0) return <p>{text.noChanges}</p>
  return (
    <details>
      <summary>{text.changesIn(changes.length)}</summary>
      <ul>
        {changes.map(({ class: letter, kind, where }) => (
          <li key={where.path}>
            {words.kinds[kind]}
            {(where.id ?? where.element) !== null && ` (${where.id ?? where.element})`}{' '}
            <span className="quiet">{text.changeClass(letter)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
