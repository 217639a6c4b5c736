import { useMessages } from '#app/messages/use-messages.ts'
import type { RejectedVariant } from '#app/scopes/variant-page.server.ts'
import { FormFault, TextArea } from './field.tsx'

/** Ends a variant, with a reason. */
export function VariantEnd({ rejected }: { rejected: RejectedVariant | undefined }) {
  const { variants: text } = useMessages()
  const isInvalid = rejected?.fault === 'reason'
  const invalid = isInvalid ? { reason: 'missing' } : undefined
  return (
    <details open={isInvalid}>
      <summary>{text.endHeading}</summary>
      <p className="prose">{text.endLead}</p>
      <form method="post">
        <FormFault invalid={invalid} />
        <TextArea
          name="reason"
          label={text.reason}
          value={isInvalid ? rejected.reason : undefined}
          invalid={invalid}
          maxLength={2000}
          required
        />
        <button className="danger" name="intent" value="end">
          {text.end}
        </button>
      </form>
    </details>
  )
}
