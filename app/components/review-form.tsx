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
  hints: Readonly<Partial<Record<State, string>>>
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
    label: `${text.states[value]}: ${hints[value] ?? ''}`,
  }))
  return <DecisionForm choice={{ name: 'state', label, value: state, choices }} seen={{ after }} {...form} />
}

/** What can be said of a flag: it is only taken up again after somebody has set it aside. */
export function offeredToFlags(
  hints: Readonly<Record<FlagReview, string>>,
  isSetAside: boolean,
): Partial<Record<FlagReview, string>> {
  return isSetAside ? hints : { set_aside: hints.set_aside }
}
