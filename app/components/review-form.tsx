import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { FlagReview, ResponseReview } from '#db/schema.ts'
import { Choices, FormFault, TextArea } from './field.tsx'

/** What a form says that was not saved. */
export interface RejectedReview {
  readonly values: Readonly<Record<string, string>>
  readonly invalid: InvalidFields | undefined
}

/** Decides about a response or a flag, with a reason. */
export function ReviewForm<State extends ResponseReview | FlagReview>({
  label,
  hints,
  state,
  after,
  rejected,
  back,
}: {
  label: string
  /** What each state means, in the order they are offered. */
  hints: Readonly<Record<State, string>>
  /** The one that is chosen to begin with. */
  state: State
  /** How many reviews there are. */
  after: number
  rejected: RejectedReview | undefined
  /** Where the person came from. */
  back: string
}) {
  const { reviews: text, words } = useMessages()
  return (
    <form method="post">
      <FormFault invalid={rejected?.invalid} />
      <input type="hidden" name="after" value={after} />
      <Choices
        name="state"
        label={label}
        value={rejected?.values.state ?? state}
        invalid={rejected?.invalid}
        choices={(Object.keys(hints) as State[]).map((value) => ({
          value,
          label: `${text.states[value]}: ${hints[value]}`,
        }))}
      />
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        value={rejected?.values.reason}
        invalid={rejected?.invalid}
        maxLength={2000}
        required
      />
      <div className="actions">
        <button>{text.save}</button>
        <a href={back}>{words.cancel}</a>
      </div>
    </form>
  )
}
