import { Form, useActionData, useNavigation } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'

/**
 * A form on the page of a packet. With a script the page stays as it is when the form is sent, so that what was typed in the
 * others does too. Once it is saved it shows what stands; when it is refused the first fault has the focus.
 */
export function PacketForm({ className, children }: { className?: string; children: ReactNode }) {
  const isRefused = useActionData<RejectedPacket>() !== undefined
  const { state } = useNavigation()
  const form = useRef<HTMLFormElement>(null)
  const isSent = useRef(false)

  useEffect(() => {
    if (state !== 'idle' || !isSent.current) return
    isSent.current = false
    if (isRefused) showFault(form.current)
    else {
      form.current?.reset()
      form.current?.closest('details')?.removeAttribute('open')
    }
  }, [state, isRefused])

  return (
    <Form
      ref={form}
      method="post"
      preventScrollReset
      className={className}
      aria-busy={state !== 'idle'}
      onSubmit={(event) => {
        // a second one would break off the first, and nobody would know whether that was saved
        if (state === 'idle') isSent.current = true
        else event.preventDefault()
      }}
    >
      {children}
    </Form>
  )
}

/** The first field with a fault has the focus; a fault of the whole form is brought into view. */
function showFault(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (field) field.focus()
  else form?.closest('li, section')?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' })
}
