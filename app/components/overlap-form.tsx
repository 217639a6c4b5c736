import { useMessages } from '#app/messages/use-messages.ts'
import { Choices, FormFault, TextArea } from './field.tsx'
import type { RejectedReview } from './review-form.tsx'
import type { OverlapVerdict } from '#db/schema.ts'

/** Decides whether two practices are one, one a part of the other, or two. */
export function OverlapForm({
  names,
  stamps,
  after,
  rejected,
  back,
}: {
  names: { readonly first: string; readonly second: string }
  /** Of the two cards beside each other. */
  stamps: string
  /** How many decisions about the pair there are. */
  after: number
  rejected: RejectedReview | undefined
  back: string
}) {
  const { overlaps: text, words } = useMessages()
  return (
    <form method="post">
      <FormFault invalid={rejected?.invalid} />
      <input type="hidden" name="stamps" value={stamps} />
      <input type="hidden" name="after" value={after} />
      <Choices
        name="verdict"
        label={text.verdict}
        hint={text.whatSame}
        value={rejected?.values.verdict}
        invalid={rejected?.invalid}
        choices={(Object.keys(text.verdicts) as OverlapVerdict[]).map((verdict) => ({
          value: verdict,
          label: text.verdicts[verdict](names.first, names.second),
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
