import { useMessages } from '#app/messages/use-messages.ts'
import type { InformantFault } from '#app/imports/informant-plan.ts'
import type { InformantPreviewValues } from '#app/informant-import.server.ts'
import { ImportCounts } from './import-counts.tsx'
import { ImportFaults } from './import-faults.tsx'
import { TableScroll } from './table-scroll.tsx'

/** What an import of informants will do, and the button that does it. */
export function InformantPreview({ preview, stamp }: { preview: InformantPreviewValues; stamp: string }) {
  const { imports, informants } = useMessages()
  const text = informants.import
  const { counts } = preview
  const faultText = useFaultText()
  const isPossible = counts.faults === 0 && counts.added + counts.changed > 0
  return (
    <>
      <h2>{imports.preview}</h2>
      <ImportCounts counts={counts} />
      {isPossible && <p>{text.summary(counts.added, preview.newInformants)}</p>}
      {counts.faults === 0 && !isPossible && (
        <p className="notice" role="status">
          {imports.nothingToDo}
        </p>
      )}
      <form method="post" className="actions">
        <input type="hidden" name="stamp" value={stamp} />
        {isPossible && (
          <button name="intent" value="apply">
            {text.apply(counts.added, counts.changed)}
          </button>
        )}
        <button className="secondary" name="intent" value="cancel">
          {imports.cancel}
        </button>
      </form>
      <ImportFaults faults={preview.faults.map(faultText)} total={counts.faults} />
      <SameEmail preview={preview} />
      <ChangedPersons preview={preview} />
      <NewPairs preview={preview} />
    </>
  )
}

function useFaultText() {
  const { informants } = useMessages()
  const text = informants.import
  return (fault: InformantFault) => {
    const words = text.faults[fault.code]
    return {
      row: fault.row,
      column: fault.column ?? text.fields[fault.field],
      cell: fault.cell.slice(0, 80),
      text: typeof words === 'string' ? words : words(fault.limit ?? 0),
    }
  }
}

function SameEmail({ preview }: { preview: InformantPreviewValues }) {
  const { imports, informants } = useMessages()
  const text = informants.import
  const { sameEmail, sameEmailCount } = preview
  if (sameEmailCount === 0) return null
  return (
    <>
      <h2>{text.sameHeading}</h2>
      <p>{text.sameLead}</p>
      <TableScroll label={text.sameHeading}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {imports.row}
              </th>
              <th scope="col">{text.fields.email}</th>
              <th scope="col">{text.other}</th>
            </tr>
          </thead>
          <tbody>
            {sameEmail.map(({ row, email, code, otherRow }) => (
              <tr key={row}>
                <td className="number">{row}</td>
                <td>{email}</td>
                <td>{text.sameAs(code, otherRow)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <OnlyFirst shown={sameEmail.length} total={sameEmailCount} />
    </>
  )
}

function ChangedPersons({ preview }: { preview: InformantPreviewValues }) {
  const { imports, informants } = useMessages()
  const text = informants.import
  const { persons, counts } = preview
  if (counts.changed === 0) return null
  const shown = ({ name, email }: { name: string | null; email: string | null }) =>
    [name, email].filter(Boolean).join(' · ') || imports.empty
  return (
    <>
      <h2>{text.personsHeading}</h2>
      <TableScroll label={text.personsHeading}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {imports.row}
              </th>
              <th scope="col">{text.fields.code}</th>
              <th scope="col">{imports.changeFrom}</th>
              <th scope="col">{imports.changeTo}</th>
            </tr>
          </thead>
          <tbody>
            {persons.map(({ row, informantId, code, from, to }) => (
              <tr key={informantId}>
                <td className="number">{row}</td>
                <td>{code}</td>
                <td>{shown(from)}</td>
                <td>{shown(to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <OnlyFirst shown={persons.length} total={counts.changed} />
    </>
  )
}

function NewPairs({ preview }: { preview: InformantPreviewValues }) {
  const { imports, informants, words } = useMessages()
  const text = informants.import
  const { pairs, counts } = preview
  if (counts.added === 0) return null
  return (
    <>
      <h2>{text.pairsHeading}</h2>
      <TableScroll label={text.pairsHeading}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {imports.row}
              </th>
              <th scope="col">{text.fields.practice}</th>
              <th scope="col">{text.fields.role}</th>
              <th scope="col">{text.fields.code}</th>
              <th scope="col">{text.fields.name}</th>
              <th scope="col">{text.fields.email}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={pair.row}>
                <td className="number">{pair.row}</td>
                <td>{pair.practiceCode}</td>
                <td>{words.roles[pair.role]}</td>
                <td>{pair.code ?? <span className="quiet">{text.newCode}</span>}</td>
                <td>{pair.name}</td>
                <td>{pair.email}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <OnlyFirst shown={pairs.length} total={counts.added} />
    </>
  )
}

function OnlyFirst({ shown, total }: { shown: number; total: number }) {
  const { imports } = useMessages()
  return shown < total ? <p>{imports.onlyFirst(shown, total)}</p> : null
}
