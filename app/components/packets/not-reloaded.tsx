import { useEffect, useRef } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import type { WhyUnanswered } from '#app/packets/send-packet-form.ts'
import { SignInElsewhere } from './refused-packet.tsx'

/** That the page does not show what stands now, and what to do. */
export function NotReloaded({ why }: { why: WhyUnanswered }) {
  const { packets: text } = useMessages()
  const alert = useRef<HTMLDivElement>(null)
  // what was saved is not to be seen where it was typed
  useEffect(() => {
    alert.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={alert} className="alert" role="alert">
      <p>{text.notReloaded[why]}</p>
      {why === 'signed_out' && <SignInElsewhere />}
    </div>
  )
}
