import type { Disposition } from '#analysis/field.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Role, VariantKind } from '#db/schema.ts'
import { AskedAbout } from './asked-about.tsx'
import { DispositionMark } from './disposition-mark.tsx'

export interface AssignmentLine {
  id: string
  informantId: string
  informantCode: string
  practiceCode: string
  practiceName: string
  role: Role
  variant: VariantKind | null
  state: Disposition
  person: { name: string | null; email: string | null } | null
}

/** The informants of a wave, one line per practice and role. */
export function AssignmentTable({ rows }: { rows: readonly AssignmentLine[] }) {
  const { informants, words } = useMessages()
  const text = informants.table
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={text.caption}>
      <table>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.informant}</th>
            <th scope="col">{text.practice}</th>
            <th scope="col">{text.role}</th>
            <th scope="col">{text.state}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <InformantName code={row.informantCode} person={row.person} />
              </th>
              <td>
                {row.practiceCode} {row.practiceName}
                <AskedAbout variant={row.variant} />
              </td>
              <td>{words.roles[row.role]}</td>
              <td>
                <DispositionMark state={row.state} />
              </td>
              <td>
                <a
                  className="in-table"
                  href={`?informant=${row.informantId}`}
                  aria-label={text.editOf(row.informantCode)}
                >
                  {text.edit}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Code, and name and mail for those who may see them. */
export function InformantName({
  code,
  person,
}: {
  code: string
  person: { name: string | null; email: string | null } | null
}) {
  return (
    <span className="informant-name">
      <span>{person?.name ?? code}</span>
      <span className="quiet">{[person?.name ? code : null, person?.email].filter(Boolean).join(' · ')}</span>
    </span>
  )
}
