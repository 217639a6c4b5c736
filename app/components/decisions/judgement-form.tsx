import { judgements as ratings } from '#app/decisions/criteria.ts'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import type { ShownJudgement } from '#app/decisions/shown-judgements.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Choices, FormFault, TextArea, noPlace } from '../field.tsx'

/** Judges by one criterion: the reason first, then the number. */
export function JudgementForm({
  judged: { criterion, own },
  name,
  rejected,
}: {
  judged: ShownJudgement
  /** What the criterion is called. */
  name: string
  rejected: Rejected | undefined
}) {
  const { judgements: text } = useMessages()
  const values = rejected?.values
  const before = own ? String(own.rating ?? 'none') : undefined
  return (
    <details open={rejected !== undefined}>
      <summary>{text.judge(name)}</summary>
      <form method="post" action={noPlace}>
        <FormFault invalid={rejected?.invalid} />
        <input type="hidden" name="intent" value="judge" />
        <input type="hidden" name="criterion" value={criterion} />
        <TextArea
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={values?.reason ?? own?.reason}
          invalid={rejected?.invalid}
          maxLength={2000}
          required
        />
        <Choices
          name="rating"
          label={text.rating}
          value={values?.rating ?? before}
          invalid={rejected?.invalid}
          choices={[
            ...ratings.map((rating) => ({ value: String(rating), label: text.ratings[rating] ?? '' })),
            { value: 'none', label: sentenceCase(text.unrated) },
          ]}
        />
        <div className="actions">
          <button>{text.save}</button>
        </div>
      </form>
    </details>
  )
}
