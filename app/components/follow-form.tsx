import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { SucceededPractice } from '#db/queries/successions.ts'
import { Choices, FormFault, TextArea } from './field.tsx'

/** What a form says that was not saved. */
export interface RejectedFollow {
  readonly values: Readonly<Record<string, string>>
  readonly invalid: InvalidFields | undefined
  readonly isOvertaken: boolean
}

/** Decides where the answers about a practice that has ended count. */
export function FollowForm({
  practice,
  to,
  after,
  rejected,
  back,
}: {
  practice: SucceededPractice
  to: readonly SucceededPractice[]
  /** How many decisions were made. */
  after: number
  rejected: RejectedFollow | undefined
  back: string
}) {
  const { successions: text, words } = useMessages()
  const invalid = rejected?.invalid
  const named = ({ code, name }: SucceededPractice) => `${code} ${name}`
  return (
    <form method="post">
      <FormFault invalid={invalid} />
      <input type="hidden" name="after" value={after} />
      <Choices
        name="decision"
        label={text.followChoice}
        value={rejected?.values.decision}
        invalid={invalid}
        choices={[
          { value: 'stay', label: text.stay(named(practice)) },
          ...to.map((one) => ({ value: one.id, label: text.follow(named(one)) })),
        ]}
      />
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        value={rejected?.values.reason}
        invalid={invalid}
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
