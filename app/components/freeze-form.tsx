import type { FreezeDraft } from '#app/frozen/freeze-draft.server.ts'
import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ConfirmCheck } from './confirm-check.tsx'
import { FormFault, TextArea } from './field.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { FrozenChanges } from './frozen-changes.tsx'

/** What would be frozen, how it differs from the newest set, and the form that freezes it. */
export function FreezeForm({
  draft,
  newest,
  mayFreeze,
  rejected,
}: {
  draft: FreezeDraft
  /** Number of the newest set, 0 for none. */
  newest: number
  mayFreeze: boolean
  rejected: { readonly values: Readonly<Record<string, string>>; readonly invalid: InvalidFields } | undefined
}) {
  const { freeze: text } = useMessages()
  const { since, names } = draft
  return (
    <section>
      <h2>{text.nowHeading}</h2>
      <p>{text.now(draft.responses, draft.practices)}</p>
      <Fingerprint digest={draft.digest} />
      {since.status === 'same' && <p className="notice">{text.same(newest)}</p>}
      {since.status === 'tampered' && <p className="notice warning">{text.tamperedBefore(newest)}</p>}
      {since.status === 'changed' && (
        <>
          <h3>{text.changedHeading(newest)}</h3>
          <FrozenChanges changes={since.changes} names={names} />
        </>
      )}
      {mayFreeze && since.status !== 'same' && (
        <form method="post">
          <FormFault invalid={rejected?.invalid} />
          <input type="hidden" name="digest" value={draft.digest} />
          <input type="hidden" name="after" value={newest} />
          <TextArea
            name="note"
            label={text.note}
            hint={text.noteHint}
            value={rejected?.values.note}
            invalid={rejected?.invalid}
            maxLength={2000}
            required
          />
          <ConfirmCheck label={text.confirm} isFault={!!rejected?.invalid.confirm} />
          <div className="actions">
            <button>{text.button}</button>
          </div>
        </form>
      )}
    </section>
  )
}
