import { howMaxLength, type TypedConsent } from '#app/consents/consent-form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Choices, Select, TextField } from '../field.tsx'
import { useConsentChoices } from './consent-words.ts'

/** Registers what one practice says. */
export function ConsentForm({
  typed,
  after,
  fault,
}: {
  typed: TypedConsent | undefined
  /** Number of the newest that the page shows. */
  after: number
  /** The control that is faulty, and a sentence. */
  fault: { readonly field: string; readonly sentence: string } | null
}) {
  const { consents: text } = useMessages()
  const { answers, roles } = useConsentChoices()
  const invalid = fault ? { [fault.field]: fault.sentence } : undefined
  return (
    <form method="post" action="?">
      <Choices name="answer" label={text.answer} value={typed?.answer} choices={answers} invalid={invalid} />
      <Select
        name="saidBy"
        label={text.saidByQuestion}
        hint={text.saidByHint}
        value={typed?.saidBy}
        empty={text.choose}
        choices={roles}
        invalid={invalid}
        unmarked
      />
      <TextField
        name="how"
        label={text.howQuestion}
        hint={`${text.howHint} ${text.noNames}`}
        value={typed?.how}
        invalid={invalid}
        maxLength={howMaxLength}
        required
      />
      <input type="hidden" name="after" value={after} />
      <div className="actions">
        <button>{text.register}</button>
      </div>
    </form>
  )
}
