import { useMessages } from '#app/messages/use-messages.ts'
import type { SucceededPractice } from '#db/queries/successions.ts'
import { DecisionForm, type RejectedDecision } from './decision-form.tsx'

/** Decides where the answers about a practice that has ended count. */
export function FollowForm({
  practice,
  to,
  after,
  ...form
}: {
  practice: SucceededPractice
  to: readonly SucceededPractice[]
  /** How many decisions were made. */
  after: number
  rejected: RejectedDecision | undefined
  back: string
}) {
  const { successions: text } = useMessages()
  const named = ({ code, name }: SucceededPractice) => `${code} ${name}`
  const choices = [
    { value: 'stay', label: text.stay(named(practice)) },
    ...to.map((one) => ({ value: one.id, label: text.follow(named(one)) })),
  ]
  return (
    <DecisionForm
      choice={{ name: 'decision', label: text.followChoice, choices }}
      seen={{ after }}
      reasonHint={text.reasonHint}
      {...form}
    />
  )
}
