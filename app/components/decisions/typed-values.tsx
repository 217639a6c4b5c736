import { Fragment } from 'react'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** What was chosen in a form beside the reason in words: practices, what becomes of them, and why. */
export function TypedValues({ rejected: { values, named } }: { rejected: Rejected }) {
  const { decisions: text } = useMessages()
  const { intent, practice = '', with: other = '', outcome = '', reasonCode = '' } = values
  const ticked = practice.split(',').flatMap((id) => named[id] ?? [])
  const outcomes: Readonly<Record<string, string>> = intent === 'swap' ? text.swapOutcomes : text.outcomes
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    [text.ticked, ticked.join(', ')],
    [text.swapPartner, named[other]],
    [intent === 'swap' ? text.swapOutcomeKept : text.outcome, outcomes[outcome]],
    [text.reasonCode, text.reasonCodes[reasonCode]],
  ]
  const said = rows.filter(([, value]) => value)
  if (said.length === 0) return null
  return (
    <dl className="facts">
      {said.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value && sentenceCase(value)}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
