import type { Disposition, DispositionCounts, PracticeField } from '#analysis/field.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Role } from '#db/schema.ts'
import { DispositionMark } from './disposition-mark.tsx'
import { TableScroll } from './table-scroll.tsx'

export interface FieldLine extends PracticeField {
  code: string
  name: string
}

/** Practice × role, with how many stand where, what the rule lacks, and which scopes are contested. */
export function FieldGrid({
  lines,
  roles,
  hasRule,
  practiceAddress,
  informantsAddress,
  responsesAddress,
}: {
  lines: readonly FieldLine[]
  /** Roles that somebody holds or the rule asks for. */
  roles: readonly Role[]
  hasRule: boolean
  practiceAddress: (practiceId: string) => string
  /** To those of one practice; for those who may see the list. */
  informantsAddress: ((practiceId: string) => string) | null
  /** To what was sent about one practice; for those who may read answers. */
  responsesAddress: ((practiceId: string) => string) | null
}) {
  const { field: text, words } = useMessages()
  return (
    <TableScroll label={text.gridCaption}>
      <table className="field-grid">
        <caption className="visually-hidden">{text.gridCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.practice}</th>
            {hasRule && <th scope="col">{text.lacking}</th>}
            {roles.map((role) => (
              <th scope="col" key={role}>
                {words.roles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.practice}>
              <th scope="row">
                <a href={practiceAddress(line.practice)}>
                  {line.code} {line.name}
                </a>
                {line.contested > 0 && (
                  <span className="contested">
                    <span aria-hidden="true">⚠</span> {text.contested(line.contested)}
                  </span>
                )}
                {responsesAddress && sentOf(line) > 0 && (
                  <a className="quiet" href={responsesAddress(line.practice)}>
                    {text.responsesOf(sentOf(line), line.code)}
                  </a>
                )}
                {informantsAddress && (
                  <a className="quiet" href={informantsAddress(line.practice)}>
                    {text.informantsOf(line.code)}
                  </a>
                )}
              </th>
              {hasRule && (
                <td>
                  <Gaps line={line} />
                </td>
              )}
              {roles.map((role) => (
                <td key={role}>
                  <States counts={line.byRole[role]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function sentOf({ byRole }: FieldLine): number {
  return Object.values(byRole).reduce((sum, counts) => sum + (counts?.submitted ?? 0), 0)
}

/** The states that somebody is in, each with sign and word. */
export function States({ counts }: { counts: DispositionCounts | undefined }) {
  const { field: text } = useMessages()
  const states = Object.entries(counts ?? {}).filter(([, count]) => count > 0) as [Disposition, number][]
  if (states.length === 0) return <span className="quiet">{text.nobody}</span>
  return (
    <ul className="states">
      {states.map(([state, count]) => (
        <li key={state}>
          <DispositionMark state={state} count={count} />
        </li>
      ))}
    </ul>
  )
}

function Gaps({ line }: { line: FieldLine }) {
  const { field: text, words } = useMessages()
  if (line.gaps.length === 0) {
    return (
      <span className="disposition submitted">
        <span aria-hidden="true" className="sign">
          ✓
        </span>{' '}
        {text.enough}
      </span>
    )
  }
  return (
    <ul className="states">
      {line.gaps.map(({ role, lacking, toFind }) => (
        <li key={role}>
          {text.gap(lacking, (lacking === 1 ? words.roles : words.rolesPlural)[role as Role])}
          {toFind > 0 && <strong> ({text.gapToFind(toFind)})</strong>}
        </li>
      ))}
    </ul>
  )
}
