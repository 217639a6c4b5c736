import { useMessages } from '#app/messages/use-messages.ts'
import type { RejectedSuccession } from '#app/practices/succession-form.server.ts'
import type { SuccessionKind } from '#db/schema.ts'
import { FormFault, TextArea } from './field.tsx'
import { PracticeFields, ScopeFields } from './practice-fields.tsx'

/** Makes the practices that take the place of others, each with its card, and says why. */
export function SuccessionForm({
  kind,
  shown,
  seen,
  unstarted,
  most,
  rejected,
  back,
}: {
  kind: SuccessionKind
  /** What the fields begin with. */
  shown: Readonly<Record<string, string>>
  /** Stamps of the practices that end, and how many have not begun, as the page shows them. */
  seen: string
  unstarted: number
  /** As many practices as can be made at once. */
  most: number
  rejected: RejectedSuccession | undefined
  back: string
}) {
  const { successions: text, words } = useMessages()
  const count = rejected?.successors ?? (kind === 'split' ? 2 : 1)
  const values = { ...shown, ...rejected?.values }
  const worded = Object.entries(rejected?.invalid ?? {}).map(([name, code]) => [
    name,
    text.faults[code] ?? code,
  ])
  const invalid = worded.length > 0 ? (Object.fromEntries(worded) as Record<string, string>) : undefined
  return (
    <>
      <FormFault invalid={invalid} />
      <form method="post">
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="unstarted" value={unstarted} />
        <input type="hidden" name="successors" value={count} />
        <p className="quiet">{kind === 'split' ? text.prefilledSplit : text.prefilledMerge}</p>
        {Array.from({ length: count }, (_, place) => (
          <section key={place}>
            <h2>{kind === 'split' ? text.successor(place + 1) : text.theSuccessor}</h2>
            <PracticeFields values={values} invalid={invalid} prefix={`p${place + 1}_`} />
            <ScopeFields values={values} invalid={invalid} prefix={`p${place + 1}_`} />
          </section>
        ))}
        <TextArea
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={values.reason}
          invalid={invalid}
          maxLength={2000}
          required
        />
        <div className="actions">
          <button name="intent" value="save">
            {kind === 'split' ? text.splitNow : text.mergeNow}
          </button>
          {kind === 'split' && count < most && (
            <button name="intent" value="more" className="secondary">
              {text.more}
            </button>
          )}
          {kind === 'split' && count > 2 && (
            <button name="intent" value="fewer" className="secondary">
              {text.fewer}
            </button>
          )}
          <a href={back}>{words.cancel}</a>
        </div>
      </form>
    </>
  )
}
