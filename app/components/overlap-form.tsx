import { useMessages } from '#app/messages/use-messages.ts'
import type { OverlapVerdict } from '#db/schema.ts'
import { DecisionForm, type RejectedDecision } from './decision-form.tsx'

/** Decides whether two practices are one, one a part of the other, or two. */
export function OverlapForm({
  names,
  stamps,
  after,
  ...form
}: {
  names: { readonly first: string; readonly second: string }
  /** Of the two cards beside each other. */
  stamps: string
  /** How many decisions about the pair there are. */
  after: number
  rejected: RejectedDecision | undefined
  back: string
}) {
  const { overlaps: text } = useMessages()
  const choices = (Object.keys(text.verdicts) as OverlapVerdict[]).map((verdict) => ({
    value: verdict,
    label: text.verdicts[verdict](names.first, names.second),
  }))
  return (
    <DecisionForm
      choice={{ name: 'verdict', label: text.verdict, hint: text.whatSame, choices }}
      seen={{ stamps, after }}
      reasonHint={text.reasonHint}
      {...form}
    />
  )
}
