import { useMessages } from '#app/messages/use-messages.ts'
import type { PlannedChange, PlannedPractice, PossibleDuplicate } from '#app/imports/practice-plan.ts'
import { practiceFieldNames } from '#app/imports/practice-fields.ts'
import { usePracticeValue } from './practice-value.ts'
import { TableScroll } from './table-scroll.tsx'

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
  if (total === 0) return null
  return (
    <>
      <h2>{text.changesHeading}</h2>
      <TableScroll label={text.changesHeading}>
        <table className="changes">
          <thead>
            <tr>
              <th scope="col" className="number">
                {text.row}
              </th>
              <th scope="col">{practices.fields.name}</th>
              <th scope="col">{practices.field}</th>
              <th scope="col">{text.changeFrom}</th>
              <th scope="col">{text.changeTo}</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </TableScroll>
      <OnlyFirst shown={changed.length} total={total} />
    </>
  )
}

/** New practices, with the columns that the file fills. */
export function PracticeAdditions({ added, total }: { added: readonly PlannedPractice[]; total: number }) {
  const { imports: text, practices } = useMessages()
  const shown = usePracticeValue()
  if (total === 0) return null
  const fields = practiceFieldNames.filter((field) =>
    added.some(({ cells }) => (cells[field] ?? null) !== null),
  )
  return (
    <>
      <h2>{text.addedHeading}</h2>
      <TableScroll label={text.addedHeading}>
        <table className="additions">
          <thead>
            <tr>
              <th scope="col" className="number">
                {text.row}
              </th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {practices.fields[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </TableScroll>
      <OnlyFirst shown={added.length} total={total} />
    </>
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
  if (total === 0) return null
  const described = (practice: { code: string; name: string; municipalityCode: string | null }) =>
    [practice.code, practice.name, shown('municipalityCode', practice.municipalityCode)]
      .filter(Boolean)
      .join(', ')
  return (
    <>
      <h2>{text.duplicatesHeading}</h2>
      <p>{text.duplicatesLead}</p>
      <TableScroll label={text.duplicatesHeading}>
        <table className="changes">
          <thead>
            <tr>
              <th scope="col" className="number">
                {text.row}
              </th>
              <th scope="col">{text.inFile}</th>
              <th scope="col">{text.alreadyThere}</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </TableScroll>
      <OnlyFirst shown={duplicates.length} total={total} />
    </>
  )
}

function OnlyFirst({ shown, total }: { shown: number; total: number }) {
  const { imports: text } = useMessages()
  return shown < total ? <p>{text.onlyFirst(shown, total)}</p> : null
}

function Empty() {
  const { imports: text } = useMessages()
  return <span className="quiet">{text.empty}</span>
}
