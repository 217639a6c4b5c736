import { Form, useActionData, useNavigation } from '@remix-run/react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import { hasUnsaved } from '#app/packets/unsaved.ts'

/**
 * A form on the page of a packet. With a script the page stays as it is when the form is sent, so that what was typed in the
 * others does too. Once it is saved it shows what stands; when it is refused the first fault has the focus.
 *
 * The page's data are new whenever one of its forms was saved. Who has begun to type has seen what stood before: until that is
 * saved the form says so, and whoever wrote meanwhile is not overwritten.
 */
export function PacketForm({
  className,
  after,
  onSaved,
  children,
}: {
  className?: string
  /** Number of what the form is filled in on. */
  after?: number
  onSaved?: () => void
  children: ReactNode
}) {
  const isRefused = useActionData<RejectedPacket>() !== undefined
  const { state } = useNavigation()
  const form = useRef<HTMLFormElement>(null)
  const isSent = useRef(false)
  const saved = useRef(onSaved)
  const [seen, setSeen] = useState(after)

  useEffect(() => {
    saved.current = onSaved
  })

  useEffect(() => {
    if (state !== 'idle') return
    if (isSent.current) {
      isSent.current = false
      if (isRefused) showFault(form.current)
      else {
        form.current?.reset()
        form.current?.closest('details')?.removeAttribute('open')
        saved.current?.()
      }
    }
    if (form.current && !hasUnsaved(form.current)) setSeen(after)
  }, [state, isRefused, after])

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
      {seen !== undefined && <input type="hidden" name="after" value={seen} />}
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
