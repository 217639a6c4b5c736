import type { ReactNode } from 'react'
import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Choices, FormFault, TextArea, type Choice } from './field.tsx'

/** What a form says that was not saved. */
export interface RejectedDecision {
  readonly values: Readonly<Record<string, string>>
  readonly invalid: InvalidFields | undefined
}

/** A decision: one of a few choices, the reason, and what the person saw when they made it. */
export function DecisionForm({
  choice,
  seen,
  reasonHint,
  isReasonAlways = true,
  save,
  rejected,
  back,
  children,
}: {
  /** What is decided; `value` is chosen to begin with. */
  choice: {
    readonly name: string
    readonly label: string
    readonly hint?: string
    readonly value?: string
    readonly choices: readonly Choice[]
  }
  /** Sent along: how many decisions there were, and stamps of what the page shows. */
  seen: Readonly<Record<string, string | number>>
  /** Another one than most decisions have. */
  reasonHint?: string
  /** Whether every choice needs a reason; where not, the hint says when. */
  isReasonAlways?: boolean
  /** On the button, where it says something else than most do. */
  save?: string
  rejected: RejectedDecision | undefined
  /** Where the person came from. */
  back: string
  /** More to fill in, between choice and reason. */
  children?: ReactNode
}) {
  const { reviews: text, words } = useMessages()
  const invalid = rejected?.invalid
  return (
    <form method="post">
      <FormFault invalid={invalid} />
      {Object.entries(seen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Choices {...choice} value={rejected?.values[choice.name] ?? choice.value} invalid={invalid} />
      {children}
      <TextArea
        name="reason"
        label={text.reason}
        hint={reasonHint ?? text.reasonHint}
        value={rejected?.values.reason}
        invalid={invalid}
        maxLength={2000}
        {...(isReasonAlways ? { required: true } : { unmarked: true })}
      />
      <div className="actions">
        <button>{save ?? text.save}</button>
        <a href={back}>{words.cancel}</a>
      </div>
    </form>
  )
}
