import { useId } from 'react'
import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { FormFault, TextArea } from './field.tsx'

/** Releases what stands above it. */
export function ReleaseForm({
  digest,
  after,
  isFirst,
  rejected,
}: {
  digest: string
  after: number
  isFirst: boolean
  rejected: { readonly values: Readonly<Record<string, string>>; readonly invalid: InvalidFields } | undefined
}) {
  const { release: text, words } = useMessages()
  const id = useId()
  const fault = rejected?.invalid.confirm
  return (
    <form method="post">
      {isFirst && <p className="notice warning">{text.firstMatters}</p>}
      <FormFault invalid={rejected?.invalid} />
      <input type="hidden" name="digest" value={digest} />
      <input type="hidden" name="after" value={after} />
      <TextArea
        name="note"
        label={text.note}
        hint={text.noteHint}
        value={rejected?.values.note}
        invalid={rejected?.invalid}
        maxLength={2000}
      />
      {fault && (
        <p className="field">
          <span className="error" id={id}>
            {words.invalid.must_confirm}
          </span>
        </p>
      )}
      <label className="check">
        <input type="checkbox" name="confirm" value="yes" aria-describedby={fault ? id : undefined} />
        {text.makeConfirm}
      </label>
      <div className="actions">
        <button name="intent" value="release">
          {text.make}
        </button>
      </div>
    </form>
  )
}
