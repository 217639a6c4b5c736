import { useMessages } from '#app/messages/use-messages.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import { FormFault } from '../field.tsx'

/** Why what was typed is not saved, and what somebody else wrote meanwhile. */
export function RefusedPacket({ rejected }: { rejected: RejectedPacket | undefined }) {
  const { packets: text } = useMessages()
  if (!rejected) return null
  const { invalid, refusal, theirs, values } = rejected
  if (invalid) return <FormFault invalid={invalid} />
  if (refusal === null) return null
  const isMove = values.intent === 'up' || values.intent === 'down'
  return (
    <div className="alert" role="alert">
      <p>{isMove && refusal === 'overtaken' ? text.orderChanged : text.refused[refusal]}</p>
      {refusal === 'signed_out' && <SignInElsewhere />}
      {theirs.map(({ id, text: own, by, language, isRemoved }) => (
        <div key={id}>
          <p>{isRemoved ? text.theirsRemoved(by) : text.theirs(by)}</p>
          <blockquote lang={language}>{own}</blockquote>
        </div>
      ))}
    </div>
  )
}

/** The way to sign in without leaving what was typed. */
export function SignInElsewhere() {
  const { packets: text } = useMessages()
  return (
    <p>
      <a href="/sign-in" target="_blank" rel="noopener">
        {text.signIn}
      </a>
    </p>
  )
}
