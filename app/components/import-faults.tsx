import { useMessages } from '#app/messages/use-messages.ts'
import { PreviewTable } from './preview-table.tsx'

/** One thing to correct in the file, with its words. */
export interface ShownFault {
  row: number
  column: string
  cell: string
  text: string
}

/** What must be corrected before anything can be imported; `total` when only the first are shown. */
export function ImportFaults({ faults, total }: { faults: readonly ShownFault[]; total: number }) {
  const { imports: text } = useMessages()
  return (
    <PreviewTable
      heading={text.faultsHeading(total)}
      lead={text.faultsLead}
      className="faults"
      columns={[text.column, text.inFile, text.whatToDo]}
      shown={faults.length}
      total={total}
    >
      {faults.map((fault, index) => (
        <tr key={index}>
          <td className="number">{fault.row}</td>
          <td>{fault.column}</td>
          <td>{shortened(fault.cell) || <span className="quiet">{text.empty}</span>}</td>
          <td>{fault.text}</td>
        </tr>
      ))}
    </PreviewTable>
  )
}

const shortened = (cell: string) => (cell.length > 80 ? `${cell.slice(0, 80)}…` : cell)
