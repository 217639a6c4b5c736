import type { Rejected } from '#app/decisions/not-decided.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** Why a decision was not saved although its form was in order. */
export function RefusedAlert({
  rejected: { refusal },
  said,
}: {
  rejected: Rejected
  /** Where somebody else decided meanwhile, and what. */
  said: string | null
}) {
  const { decisions: text } = useMessages()
  if (refusal === null) return null
  return (
    <div className="alert" role="alert" tabIndex={-1} autoFocus>
      <p>
        {refusal === 'overtaken'
          ? (said ?? text.overtakenOpen)
          : refusal === 'swap_unfit'
            ? text.swapUnfit
            : text.refused[refusal]}
      </p>
    </div>
  )
}
