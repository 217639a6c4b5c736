import { useMessages } from '#app/messages/use-messages.ts'
import type { PlaceInList } from '#app/page-of.ts'
import { AssignmentFilter, type ChosenAssignments } from './assignment-filter.tsx'
import { AssignmentTable, type AssignmentLine } from './assignment-table.tsx'
import { Pager } from './pager.tsx'

/** The informants of a wave, with what chooses among them. */
export function InformantList({
  list,
  mayReadNames,
}: {
  /** A page of them; `informants` how many different ones there are on all pages. */
  list: PlaceInList & {
    readonly rows: readonly AssignmentLine[]
    readonly informants: number
    readonly selection: ChosenAssignments
    readonly practiceName: string | null
  }
  mayReadNames: boolean
}) {
  const { informants: text } = useMessages()
  const isChosen = Object.values(list.selection).some(Boolean)
  if (list.total === 0 && !isChosen) return <p>{text.empty}</p>
  return (
    <>
      <AssignmentFilter
        chosen={list.selection}
        practiceName={list.practiceName}
        mayReadNames={mayReadNames}
      />
      <p role="status">{list.total === 0 ? text.noneFound : text.counts(list.informants, list.total)}</p>
      {list.total > 0 && <AssignmentTable rows={list.rows} />}
      <Pager {...list} shown={list.rows.length} />
    </>
  )
}
