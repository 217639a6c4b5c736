import { useMessages } from '#app/messages/use-messages.ts'
import type { ImportNote } from '#survey/exchange/import-notes.ts'
import type { FormatFault } from '#survey/format-fault.ts'
import { TableScroll } from './table-scroll.tsx'

/** Why a file was refused: each place with what stands there and what is wrong with it. */
export function ExchangeFaults({ faults }: { faults: readonly FormatFault[] }) {
  const { exchange: text } = useMessages()
  return (
    <div className="alert" role="alert">
      <h2>{text.refusedHeading(faults.length)}</h2>
      <p>{text.refusedLead}</p>
      <ol className="exchange-faults">
        {faults.map(({ path, code, value, expected }, index) => (
          <li key={index}>
            <p>
              {path === '' ? text.whole : <code>{path}</code>}
              {value && (
                <>
                  {' '}
                  <span className="quiet">{text.found(value)}</span>
                </>
              )}
            </p>
            <p>{text.faults[code](expected ?? '')}</p>
          </li>
        ))}
      </ol>
      {faults.length >= 50 && <p>{text.refusedMany}</p>}
    </div>
  )
}

/** What was understood otherwise, or not taken over. */
export function ExchangeNotes({ notes }: { notes: readonly ImportNote[] }) {
  const { exchange: text } = useMessages()
  return (
    <>
      <p>{text.notesLead}</p>
      <TableScroll label={text.note}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.note}</th>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.where}</th>
              <th scope="col" className="number">
                {text.times}
              </th>
            </tr>
          </thead>
          <tbody>
            {notes.map(({ code, path, value, count }) => (
              <tr key={`${code} ${value}`}>
                <td>{text.notes[code]}</td>
                <td>
                  <code>{value}</code>
                </td>
                <td>{path === '' ? text.whole : <code>{path}</code>}</td>
                <td className="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  )
}
