import { useMessages } from '#app/messages/use-messages.ts'
import type { ScopeApproval } from '#db/schema.ts'
import { DecisionForm, type RejectedDecision } from './decision-form.tsx'

/** A second reader approves a card, or sends it back with a reason. */
export function ScopeApprovalForm({
  stamp,
  after,
  ...form
}: {
  /** Of the card that stands above the form. */
  stamp: string
  /** How many times this version was read. */
  after: number
  rejected: RejectedDecision | undefined
  back: string
}) {
  const { scopeApprovals: text } = useMessages()
  const choices = (Object.keys(text.hints) as ScopeApproval[]).map((state) => ({
    value: state,
    label: `${text.states[state]}: ${text.hints[state]}`,
  }))
  return (
    <DecisionForm
      choice={{ name: 'state', label: text.state, choices }}
      seen={{ stamp, after }}
      reasonHint={text.reasonHint}
      isReasonAlways={false}
      {...form}
    />
  )
}
