import type { PracticeFieldName } from '#app/imports/practice-fields.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { usePracticeValue } from './practice-value.ts'
import { TableScroll } from './table-scroll.tsx'

export interface ValueChange {
  field: PracticeFieldName
  from: string | number | null
  to: string | number | null
}

/** Two sets of values side by side: only the fields in which they differ. */
export function ValueChanges({
  caption,
  from,
  to,
  changes,
}: {
  caption: string
  from: string
  to: string
  changes: readonly ValueChange[]
}) {
  const { practices: text, words } = useMessages()
  const shown = usePracticeValue()
  const cell = (field: PracticeFieldName, value: string | number | null) =>
    shown(field, value) ?? <span className="quiet">{words.notStated}</span>
  return (
    <TableScroll label={caption}>
      <table className="changes named-rows">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.field}</th>
            <th scope="col">{from}</th>
            <th scope="col">{to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.field}>
              <th scope="row">{text.fields[change.field]}</th>
              <td className="own-line" data-label={from}>
                {cell(change.field, change.from)}
              </td>
              <td className="own-line" data-label={to}>
                {cell(change.field, change.to)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

/** The fields in which two sets of values differ. */
export function changesBetween(
  fields: readonly PracticeFieldName[],
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
): ValueChange[] {
  const value = (values: Readonly<Record<string, unknown>>, field: string) => {
    const found = values[field]
    return found === undefined || found === null || found === '' ? null : String(found)
  }
  return fields.flatMap((field) => {
    const change = { field, from: value(from, field), to: value(to, field) }
    return change.from === change.to ? [] : [change]
  })
}
