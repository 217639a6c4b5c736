import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import { ImportCounts, type ImportCountsValues } from './import-counts.tsx'
import { ImportFaults, type ShownFault } from './import-faults.tsx'

/**
 * What an import will do, and the button that does it, only when every row can be read and something would come of it.
 * Both buttons post to the page they stand on.
 */
export function ImportPreview({
  counts,
  stamp,
  apply,
  notes = null,
  faults,
  children,
}: {
  counts: ImportCountsValues
  stamp: string
  /** What the button says. */
  apply: string
  /** What to know before pressing it. */
  notes?: ReactNode
  faults: readonly ShownFault[]
  children: ReactNode
}) {
  const { imports: text } = useMessages()
  const isNothing = counts.added + counts.changed === 0
  const isPossible = counts.faults === 0 && !isNothing
  return (
    <>
      <h2>{text.preview}</h2>
      <ImportCounts counts={counts} />
      {counts.faults === 0 && isNothing && (
        <p className="notice" role="status">
          {text.nothingToDo}
        </p>
      )}
      {isPossible && notes}
      <form method="post" className="actions">
        <input type="hidden" name="stamp" value={stamp} />
        {isPossible && (
          <button name="intent" value="apply">
            {apply}
          </button>
        )}
        <button className="secondary" name="intent" value="cancel">
          {text.cancel}
        </button>
      </form>
      <ImportFaults faults={faults} total={counts.faults} />
      {children}
    </>
  )
}
