import { useMessages } from '#app/messages/use-messages.ts'
import type { ScopeUse } from '#db/queries/scope-use.ts'

/** What saving the scope will do, said before it is done. */
export function ScopeUseNotice({ use }: { use: ScopeUse }) {
  const { practices: text } = useMessages()
  return (
    <div className="notice">
      <p>
        <strong>{text.whatHappens}</strong>
      </p>
      {use.isFielded ? (
        <>
          <p>{text.willVersion(use.version)}</p>
          <ul>
            <li>
              {text.willMove(use.movable)} {use.movable > 0 && text.mayWait}
            </li>
            {use.started.map(({ version, count }) => (
              <li key={version}>{text.willKeep(count, version)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{text.willEdit(use.version)}</p>
      )}
    </div>
  )
}
