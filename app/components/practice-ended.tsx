import { useMessages } from '#app/messages/use-messages.ts'
import type { Succession } from '#db/queries/successions.ts'

/** On the page of a practice that has ended: that it has, and what it means. */
export function PracticeEnded({
  practiceId,
  successions,
}: {
  practiceId: string
  successions: readonly Succession[]
}) {
  const { successions: text } = useMessages()
  const isSucceeded = successions.some(
    ({ from, undone }) => undone === null && from.some(({ id }) => id === practiceId),
  )
  return (
    <div className="notice warning">
      <p>
        <strong>{text.becameHeading}.</strong> {!isSucceeded && text.undoneSuccessor} {text.becameLead}
      </p>
    </div>
  )
}

/** The ways to split a practice and to merge it with others. */
export function SuccessionWays({ path }: { path: string }) {
  const { successions: text } = useMessages()
  return (
    <p className="actions">
      <a className="button secondary" href={`${path}/split`}>
        {text.split}
      </a>
      <a className="button secondary" href={`${path}/merge`}>
        {text.merge}
      </a>
    </p>
  )
}
