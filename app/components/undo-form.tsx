import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { UndoingHindrance } from '#db/queries/undo-succession.ts'
import { FormFault, TextArea } from './field.tsx'

/** Undoes a split or a merge, or says what hinders it. */
export function UndoForm({
  hindrance,
  rejected,
}: {
  hindrance: UndoingHindrance | null
  rejected:
    | { readonly values: Readonly<Record<string, string>>; readonly invalid: InvalidFields | undefined }
    | undefined
}) {
  const { successions: text } = useMessages()
  if (hindrance) return <p className="notice">{text.hindrances[hindrance]}</p>
  return (
    <>
      <FormFault invalid={rejected?.invalid} />
      <form method="post">
        <TextArea
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={rejected?.values.reason}
          invalid={rejected?.invalid}
          maxLength={2000}
          required
        />
        <button className="secondary">{text.undo}</button>
      </form>
    </>
  )
}
