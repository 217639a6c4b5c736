import { useMessages } from '#app/messages/use-messages.ts'
import type { FlagReview, ResponseReview } from '#db/schema.ts'
import { DecisionForm, type RejectedDecision } from './decision-form.tsx'

/** Decides about a response or a flag. */
export function ReviewForm<State extends ResponseReview | FlagReview>({
  label,
  hints,
  state,
  after,
  ...form
}: {
  label: string
  /** What each state means, in the order they are offered. */
  hints: Readonly<Record<State, string>>
  /** The one that is chosen to begin with. */
  state: State
  /** How many reviews there are. */
  after: number
  rejected: RejectedDecision | undefined
  back: string
}) {
  const { reviews: text } = useMessages()
  const choices = (Object.keys(hints) as State[]).map((value) => ({
    value,
    label: `${text.states[value]}: ${hints[value]}`,
  }))
  return <DecisionForm choice={{ name: 'state', label, value: state, choices }} seen={{ after }} {...form} />
}
