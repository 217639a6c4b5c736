import { useMessages } from '#app/messages/use-messages.ts'
import type { PlannedChange, PlannedPractice, PossibleDuplicate } from '#app/imports/practice-plan.ts'
import { practiceFieldNames } from '#app/imports/practice-fields.ts'
import { usePracticeValue } from './practice-value.ts'
import { PreviewTable } from './preview-table.tsx'

/** Old beside new, one line per cell that changes. */
export function PracticeChangesTable({
  changed,
  total,
}: {
  changed: readonly PlannedChange[]
  total: number
}) {
  const { imports: text, practices } = useMessages()
  const shown = usePracticeValue()
  return (
    <PreviewTable
      heading={text.changesHeading}
      className="changes"
      columns={[practices.fields.name, practices.field, text.changeFrom, text.changeTo]}
      shown={changed.length}
      total={total}
    >
      {changed.flatMap((practice) =>
        practice.changes.map((change, index) => (
          <tr key={`${practice.row} ${change.field}`}>
            {index === 0 && (
              <>
                <td className="number" rowSpan={practice.changes.length}>
                  {practice.row}
                </td>
                <th scope="rowgroup" rowSpan={practice.changes.length}>
                  {practice.code} {practice.name}
                </th>
              </>
            )}
            <td>{practices.fields[change.field]}</td>
            <td>{shown(change.field, change.from) ?? <Empty />}</td>
            <td>
              <strong>{shown(change.field, change.to) ?? <Empty />}</strong>
            </td>
          </tr>
        )),
      )}
    </PreviewTable>
  )
}

/** New practices, with the columns that the file fills. */
export function PracticeAdditions({ added, total }: { added: readonly PlannedPractice[]; total: number }) {
  const { imports: text, practices } = useMessages()
  const shown = usePracticeValue()
  const fields = practiceFieldNames.filter((field) =>
    added.some(({ cells }) => (cells[field] ?? null) !== null),
  )
  return (
    <PreviewTable
      heading={text.addedHeading}
      className="additions"
      columns={fields.map((field) => practices.fields[field])}
      shown={added.length}
      total={total}
    >
      {added.map((practice) => (
        <tr key={practice.row}>
          <td className="number">{practice.row}</td>
          {fields.map((field) => (
            <td key={field} className={field === 'name' ? 'name' : undefined}>
              {shown(field, practice.cells[field]) ?? '–'}
            </td>
          ))}
        </tr>
      ))}
    </PreviewTable>
  )
}

/** New practices whose name is known, beside the one that bears it. */
export function PracticeDuplicates({
  duplicates,
  total,
}: {
  duplicates: readonly PossibleDuplicate[]
  total: number
}) {
  const { imports: text } = useMessages()
  const shown = usePracticeValue()
  const described = (practice: { code: string; name: string; municipalityCode: string | null }) =>
    [practice.code, practice.name, shown('municipalityCode', practice.municipalityCode)]
      .filter(Boolean)
      .join(', ')
  return (
    <PreviewTable
      heading={text.duplicatesHeading}
      lead={text.duplicatesLead}
      className="changes"
      columns={[text.inFile, text.alreadyThere]}
      shown={duplicates.length}
      total={total}
    >
      {duplicates.map((practice) => (
        <tr key={practice.row}>
          <td className="number">{practice.row}</td>
          <td>{described(practice)}</td>
          <td>
            {described(practice.other)}
            {practice.other.row !== null && ` (${text.alsoInFile(practice.other.row)})`}
          </td>
        </tr>
      ))}
    </PreviewTable>
  )
}

function Empty() {
  const { imports: text } = useMessages()
  return <span className="quiet">{text.empty}</span>
}
