import type { ConsentRowsAnswer } from '#app/consents/consent-rows.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** Why nothing of a list was registered. */
export function ConsentRefused({ rejected }: { rejected: ConsentRowsAnswer }) {
  const { consents: text } = useMessages()
  const { because, faults, fault, lines, overtaken } = rejected
  return (
    <div className="alert" role="alert">
      {because === 'unchanged' && <p>{text.unchanged}</p>}
      {because === 'overtaken' && <p>{text.overtakenMany(overtaken.length)}</p>}
      {because === 'faults' && (
        <>
          <p>{text.faults}</p>
          <ul>
            {fault && <li>{text.faultAt(text.commonHeading, text.faultWords[fault])}</li>}
            {lines.map(({ id, code, name }) => {
              const own = faults[id]
              return own && <li key={id}>{text.faultAt(`${code} ${name}`, text.faultWords[own])}</li>
            })}
          </ul>
        </>
      )}
    </div>
  )
}
