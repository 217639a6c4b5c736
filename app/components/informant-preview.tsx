import { useMessages } from '#app/messages/use-messages.ts'
import type { InformantFault } from '#app/imports/informant-plan.ts'
import type { InformantPreviewValues } from '#app/informants/informant-import.server.ts'
import { ImportPreview } from './import-preview.tsx'
import { PreviewTable } from './preview-table.tsx'

/** What an import of informants will do. */
export function InformantPreview({ preview, stamp }: { preview: InformantPreviewValues; stamp: string }) {
  const { informants } = useMessages()
  const text = informants.import
  const { counts } = preview
  const faultText = useFaultText()
  return (
    <ImportPreview
      counts={counts}
      stamp={stamp}
      apply={text.apply(counts.added, counts.changed)}
      notes={counts.added > 0 && <p>{text.summary(counts.added, preview.newInformants)}</p>}
      faults={preview.faults.map(faultText)}
    >
      <SameEmail preview={preview} />
      <ChangedPersons preview={preview} />
      <NewPairs preview={preview} />
    </ImportPreview>
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
      cell: fault.cell,
      text: typeof words === 'string' ? words : words(fault.limit ?? 0),
    }
  }
}

function SameEmail({ preview }: { preview: InformantPreviewValues }) {
  const { informants } = useMessages()
  const text = informants.import
  const { sameEmail, sameEmailCount } = preview
  return (
    <PreviewTable
      heading={text.sameHeading}
      lead={text.sameLead}
      columns={[text.fields.email, text.other]}
      shown={sameEmail.length}
      total={sameEmailCount}
    >
      {sameEmail.map(({ row, email, code, otherRow }) => (
        <tr key={row}>
          <td className="number">{row}</td>
          <td>{email}</td>
          <td>{text.sameAs(code, otherRow)}</td>
        </tr>
      ))}
    </PreviewTable>
  )
}

function ChangedPersons({ preview }: { preview: InformantPreviewValues }) {
  const { imports, informants } = useMessages()
  const text = informants.import
  const { persons, counts } = preview
  const shown = ({ name, email }: { name: string | null; email: string | null }) =>
    [name, email].filter(Boolean).join(' · ') || imports.empty
  return (
    <PreviewTable
      heading={text.personsHeading}
      columns={[text.fields.code, imports.changeFrom, imports.changeTo]}
      shown={persons.length}
      total={counts.changed}
    >
      {persons.map(({ row, informantId, code, from, to }) => (
        <tr key={informantId}>
          <td className="number">{row}</td>
          <td>{code}</td>
          <td>{shown(from)}</td>
          <td>{shown(to)}</td>
        </tr>
      ))}
    </PreviewTable>
  )
}

function NewPairs({ preview }: { preview: InformantPreviewValues }) {
  const { informants, words } = useMessages()
  const text = informants.import
  const { pairs, counts } = preview
  return (
    <PreviewTable
      heading={text.pairsHeading}
      columns={[
        text.fields.practice,
        text.fields.role,
        text.fields.code,
        text.fields.name,
        text.fields.email,
      ]}
      shown={pairs.length}
      total={counts.added}
    >
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
    </PreviewTable>
  )
}
