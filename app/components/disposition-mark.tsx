import type { Disposition } from '#analysis/field.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** A sign for each state, so that a grid can be read without colours. */
export const dispositionSigns: Record<Disposition, string> = {
  not_started: '○',
  in_progress: '◐',
  submitted: '✓',
  declined: '✕',
  withdrawn: '–',
}

/** Where an assignment stands, or how many stand there: sign and word. */
export function DispositionMark({ state, count }: { state: Disposition; count?: number }) {
  const { informants } = useMessages()
  return (
    <span className={`disposition ${state}`}>
      <span aria-hidden="true" className="sign">
        {dispositionSigns[state]}
      </span>{' '}
      {count !== undefined && `${count} `}
      {informants.states[state]}
    </span>
  )
}
