import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ReadScope } from '#db/queries/scope-approvals.ts'

/** What second readers have said of a card, the newest first. */
export function ScopeApprovals({
  said,
}: {
  said: readonly Pick<ReadScope, 'id' | 'state' | 'version' | 'reason' | 'by' | 'at'>[]
}) {
  const { scopeApprovals: text } = useMessages()
  const language = useLanguage()
  return (
    <section>
      <h2>{text.historyHeading}</h2>
      {said.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ol className="verbatim" reversed>
          {said.map(({ id, state, version, reason, by, at }) => (
            <li key={id}>
              <p className="by">{text.said(text.states[state], version, by, formatDateTime(at, language))}</p>
              {reason && <blockquote>{reason}</blockquote>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
