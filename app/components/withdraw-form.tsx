import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { FormFault, TextArea } from './field.tsx'

/** Takes a release back, with the reason. */
export function WithdrawForm({
  number,
  rejected,
}: {
  number: number
  rejected: { readonly values: Readonly<Record<string, string>>; readonly invalid: InvalidFields } | undefined
}) {
  const { release: text } = useMessages()
  return (
    <section>
      <h2>{text.withdrawHeading}</h2>
      <p>{text.withdrawIntro}</p>
      <form method="post">
        <FormFault invalid={rejected?.invalid} />
        <input type="hidden" name="number" value={number} />
        <TextArea
          name="reason"
          label={text.withdrawReason}
          value={rejected?.values.reason}
          invalid={rejected?.invalid}
          maxLength={2000}
          required
        />
        <div className="actions">
          <button name="intent" value="withdraw" className="danger">
            {text.withdraw}
          </button>
        </div>
      </form>
    </section>
  )
}
