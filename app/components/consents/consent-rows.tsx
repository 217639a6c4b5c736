import type { ConsentLine } from '#app/consents/consent-list.server.ts'
import type { ConsentRowsAnswer } from '#app/consents/consent-rows.server.ts'
import { howMaxLength } from '#app/consents/consent-form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Select, TextField } from '../field.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { ConsentRow } from './consent-row.tsx'
import { useConsentChoices } from './consent-words.ts'

/** Registers what many practices say at once. */
export function ConsentRows({
  lines,
  rejected,
  address,
}: {
  lines: readonly ConsentLine[]
  rejected: ConsentRowsAnswer | undefined
  /** Of the page as it is shown, from the question mark. */
  address: string
}) {
  const { consents: text } = useMessages()
  const { roles } = useConsentChoices()
  const common = rejected?.common
  const fault = rejected?.fault === 'how_long' ? text.faultWords.how_long : undefined
  return (
    <form method="post" action={address} className="consents">
      <h2>{text.listHeading}</h2>
      <p className="prose">{text.listLead}</p>
      <fieldset>
        <legend>{text.commonHeading}</legend>
        <p className="hint">{text.commonHint}</p>
        <Select
          name="saidBy"
          label={text.saidByQuestion}
          value={common?.saidBy}
          empty={text.choose}
          choices={roles}
          unmarked
        />
        <TextField
          name="how"
          label={text.howQuestion}
          hint={`${text.howHint} ${text.noNames}`}
          value={common?.how}
          invalid={fault === undefined ? undefined : { how: fault }}
          maxLength={howMaxLength}
          unmarked
        />
      </fieldset>
      <ScrollTable caption={text.rowsCaption} isSaidAbove className="named-rows">
        <thead>
          <tr>
            <th scope="col">{text.practice}</th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.answer}</th>
            <th scope="col">{text.saidBy}</th>
            <th scope="col">{text.how}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ConsentRow
              key={line.id}
              line={line}
              typed={rejected?.typed[line.id]}
              fault={rejected?.faults[line.id] ?? null}
              isOvertaken={rejected?.overtaken.includes(line.id) ?? false}
              // who was told what others said has seen it
              after={rejected?.because === 'overtaken' ? undefined : rejected?.typed[line.id]?.after}
            />
          ))}
        </tbody>
      </ScrollTable>
      <div className="actions">
        <button>{text.save}</button>
      </div>
    </form>
  )
}
