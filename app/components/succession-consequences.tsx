import { useMessages } from '#app/messages/use-messages.ts'
import type { RejectedSuccession } from '#app/practices/succession-form.server.ts'
import { EndedNotice } from './ended-notice.tsx'

/** Above the form: what a split or a merge does, in numbers, and why nothing was saved when it was refused. */
export function SuccessionConsequences({
  unstarted,
  begun,
  sent,
  isEnded,
  rejected,
}: {
  unstarted: number
  begun: number
  sent: number
  isEnded: boolean
  rejected: RejectedSuccession | undefined
}) {
  const { successions: text } = useMessages()
  return (
    <>
      {rejected?.fault && (
        <div className="alert" role="alert">
          <p>{rejected.fault === 'ended' ? text.endedMeanwhile : text.changedMeanwhile}</p>
        </div>
      )}
      {isEnded && !rejected?.fault && <EndedNotice />}
      <section>
        <h2>{text.happens}</h2>
        <ul>
          <li>{text.stays}</li>
          <li>{text.sent(sent)}</li>
          {begun > 0 && <li>{text.begun(begun)}</li>}
          {unstarted > 0 && <li>{text.unstarted(unstarted)}</li>}
        </ul>
        <p className="quiet">{text.whyEnds}</p>
      </section>
    </>
  )
}
