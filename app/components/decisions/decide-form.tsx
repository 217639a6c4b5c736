import { seenText } from '#app/decisions/seen-text.ts'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import { reasonGroups } from '#app/decisions/reason-codes.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { DecisionOutcome } from '#db/schema.ts'
import { Choices, FormFault, noPlace } from '../field.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { RefusedAlert } from './refused-alert.tsx'

/** Decides about one practice; what stands is shown above it. */
export function DecideForm({
  stamp,
  practiceId,
  stands,
  isProposed,
  rejected,
  back,
}: {
  /** Of the list that the page shows. */
  stamp: string
  practiceId: string
  stands: { readonly number: number; readonly outcome: DecisionOutcome; readonly by: string } | null
  isProposed: boolean
  rejected: Rejected | undefined
  back: string
}) {
  const { decisions: text, words } = useMessages()
  const isOpen = stands === null || stands.outcome === 'reopened'
  const values = rejected?.values
  return (
    <section>
      <h2 id="decide">{text.decideHeading}</h2>
      {rejected && (
        <RefusedAlert
          rejected={rejected}
          said={stands && text.overtaken(stands.by, text.outcomes[stands.outcome])}
        />
      )}
      <form method="post" action={noPlace}>
        <FormFault invalid={rejected?.invalid} />
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="list" value={stamp} />
        <input type="hidden" name="seen" value={seenText([[practiceId, stands?.number ?? 0]])} />
        <Choices
          name="outcome"
          label={text.outcome}
          value={values?.outcome ?? (isOpen && isProposed ? 'chosen' : undefined)}
          invalid={rejected?.invalid}
          choices={Object.entries(text.outcomeHints)
            .filter(([outcome]) => outcome !== 'reopened' || !isOpen)
            .map(([value, label]) => ({ value, label }))}
        />
        <ReasonFields groups={reasonGroups} values={values} invalid={rejected?.invalid} />
        <div className="actions">
          <button>{text.save}</button>
          <a href={back}>{words.cancel}</a>
        </div>
      </form>
    </section>
  )
}
