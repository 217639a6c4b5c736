import { useId } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'

/** What somebody must tick before a thing is done that is not undone by another click. */
export function ConfirmCheck({ label, isFault }: { label: string; isFault: boolean }) {
  const { words } = useMessages()
  const id = useId()
  return (
    <>
      {isFault && (
        <p className="field">
          <span className="error" id={id}>
            {words.invalid.must_confirm}
          </span>
        </p>
      )}
      <label className="check">
        <input type="checkbox" name="confirm" value="yes" aria-describedby={isFault ? id : undefined} />
        {label}
      </label>
    </>
  )
}
