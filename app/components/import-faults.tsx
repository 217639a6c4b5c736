import { useMessages } from '#app/messages/use-messages.ts'
import { TableScroll } from './table-scroll.tsx'

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
  if (total === 0) return null
  return (
    <>
      <h2>{text.faultsHeading(total)}</h2>
      <p>{text.faultsLead}</p>
      <TableScroll label={text.faultsHeading(total)}>
        <table className="faults">
          <thead>
            <tr>
              <th scope="col" className="number">
                {text.row}
              </th>
              <th scope="col">{text.column}</th>
              <th scope="col">{text.inFile}</th>
              <th scope="col">{text.whatToDo}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault, index) => (
              <tr key={index}>
                <td className="number">{fault.row}</td>
                <td>{fault.column}</td>
                <td>{fault.cell || <span className="quiet">{text.empty}</span>}</td>
                <td>{fault.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {faults.length < total && <p>{text.onlyFirst(faults.length, total)}</p>}
    </>
  )
}
