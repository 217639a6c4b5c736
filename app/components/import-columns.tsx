import { useMessages } from '#app/messages/use-messages.ts'
import type { ColumnMapping, ImportField } from '#app/imports/match-columns.ts'

/**
 * Which column is what, as a plain GET form on the import page: field name → column number. `draft` goes along, so that
 * the address says what is shown.
 */
export function ImportColumns<Name extends string>({
  draftId,
  header,
  fields,
  labels,
  mapping,
}: {
  draftId: string
  header: readonly string[]
  fields: readonly ImportField<Name>[]
  labels: Readonly<Record<Name, string>>
  mapping: ColumnMapping<Name>
}) {
  const { imports: text } = useMessages()
  const used = new Set(Object.values<number | null>(mapping))
  const unused = header.filter((title, column) => title !== '' && !used.has(column))
  const isIncomplete = fields.some(({ name, required }) => required && mapping[name] === null)
  return (
    <details open={isIncomplete}>
      <summary>{text.match}</summary>
      <p className="quiet">{text.matchHint}</p>
      {unused.length > 0 && <p>{text.unusedColumns(unused.join(', '))}</p>}
      <form method="get">
        <input type="hidden" name="draft" value={draftId} />
        <div className="column-match">
          {fields.map(({ name }) => (
            <div className="field" key={name}>
              <label htmlFor={`column-${name}`}>{labels[name]}</label>
              <select id={`column-${name}`} name={name} defaultValue={mapping[name] ?? ''}>
                <option value="">{text.noColumn}</option>
                {header.map((title, column) => (
                  <option key={column} value={column}>
                    {text.columnLetter(columnLetter(column), title)}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
        <div className="actions">
          <button className="secondary">{text.matchAgain}</button>
        </div>
      </form>
    </details>
  )
}

/** A, B … Z, AA, as spreadsheets name their columns. */
function columnLetter(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : columnLetter(Math.floor(column / 26) - 1) + rest
}
