import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ConfirmCheck } from './confirm-check.tsx'
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
  const { release: text } = useMessages()
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
      <ConfirmCheck label={text.makeConfirm} isFault={!!rejected?.invalid.confirm} />
      <div className="actions">
        <button name="intent" value="release">
          {text.make}
        </button>
      </div>
    </form>
  )
}
