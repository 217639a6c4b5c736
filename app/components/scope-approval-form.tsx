import { useMessages } from '#app/messages/use-messages.ts'
import type { ScopeApproval } from '#db/schema.ts'
import { Choices, FormFault, TextArea } from './field.tsx'
import type { RejectedReview } from './review-form.tsx'

/** A second reader approves a card, or sends it back with a reason. */
export function ScopeApprovalForm({
  stamp,
  after,
  rejected,
  back,
}: {
  /** Of the card that stands above the form. */
  stamp: string
  /** How many times this version was read. */
  after: number
  rejected: RejectedReview | undefined
  back: string
}) {
  const { scopeApprovals: text, words } = useMessages()
  return (
    <form method="post">
      <FormFault invalid={rejected?.invalid} />
      <input type="hidden" name="stamp" value={stamp} />
      <input type="hidden" name="after" value={after} />
      <Choices
        name="state"
        label={text.state}
        value={rejected?.values.state}
        invalid={rejected?.invalid}
        choices={(Object.keys(text.hints) as ScopeApproval[]).map((state) => ({
          value: state,
          label: `${text.states[state]}: ${text.hints[state]}`,
        }))}
      />
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        value={rejected?.values.reason}
        invalid={rejected?.invalid}
        maxLength={2000}
        unmarked
      />
      <div className="actions">
        <button>{text.save}</button>
        <a href={back}>{words.cancel}</a>
      </div>
    </form>
  )
}
