import type { Rejected } from '#app/decisions/not-decided.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { RefusedAlert } from './refused-alert.tsx'
import { TypedValues } from './typed-values.tsx'

/**
 * What somebody typed into a form that is not on the page any more. While the same list is being made the very same can be
 * sent again.
 */
export function KeptForm({ rejected }: { rejected: Rejected }) {
  const { decisions: text } = useMessages()
  const { values, refusal, meanwhile } = rejected
  const { reason = '', ...others } = values
  const [first] = meanwhile
  return (
    <section>
      <RefusedAlert
        rejected={rejected}
        said={first ? text.overtaken(first.by, text.outcomes[first.outcome]) : null}
      />
      {refusal === 'computing' ? (
        <>
          <TypedValues rejected={rejected} />
          <form method="post">
            {Object.entries(others).flatMap(([name, value]) =>
              // a field that was given more than once
              (name === 'practice' ? value.split(',') : [value]).map((one) => (
                <input key={`${name} ${one}`} type="hidden" name={name} value={one} />
              )),
            )}
            <div className="field">
              <label htmlFor="kept-reason">{text.reason}</label>
              <textarea id="kept-reason" name="reason" rows={4} maxLength={2000} defaultValue={reason} />
            </div>
            <div className="actions">
              <button>{text.saveAgain}</button>
            </div>
          </form>
        </>
      ) : (
        <>
          <p>{text.kept}</p>
          <TypedValues rejected={rejected} />
          {reason && <blockquote>{reason}</blockquote>}
        </>
      )}
    </section>
  )
}
