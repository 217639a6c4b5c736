import { guarded } from '#app/export/guarded.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { AskedAbout, useAskedAbout } from './asked-about.tsx'
import { InformantName, type AssignmentLine } from './assignment-table.tsx'
import { DispositionMark } from './disposition-mark.tsx'

/** Links of a wave. They stand there only once they have been asked for; what can be done to each is folded away. */
export function LinkTable({
  rows,
  links,
  closed,
}: {
  rows: readonly AssignmentLine[]
  /** Assignment id → address; null while none are shown. */
  links: Readonly<Record<string, string>> | null
  closed: boolean
}) {
  const { informants, words } = useMessages()
  const text = informants.links
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={text.caption}>
        <table>
          <caption className="visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{informants.table.informant}</th>
              <th scope="col">{informants.table.practice}</th>
              <th scope="col">{informants.table.role}</th>
              <th scope="col">{informants.table.state}</th>
              <th scope="col">{text.link}</th>
              {!closed && <td />}
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
                  {links?.[row.id] ? (
                    <code className="link-address">{links[row.id]}</code>
                  ) : (
                    <span className="quiet">{links ? text.noLink : text.hidden}</span>
                  )}
                </td>
                {!closed && (
                  <td>
                    <LinkChanges row={row} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {links && <LinkText rows={rows} links={links} />}
    </>
  )
}

function LinkChanges({ row }: { row: AssignmentLine }) {
  const { informants, words } = useMessages()
  const text = informants.links
  const askedAbout = useAskedAbout()
  const practice = askedAbout({ practiceName: row.practiceCode, variant: row.variant })
  const whose = `${row.informantCode}, ${practice}, ${words.roles[row.role]}`
  return (
    <details>
      <summary>
        {text.change}
        <span className="visually-hidden"> {whose}</span>
      </summary>
      <form method="post" className="link-changes">
        <input type="hidden" name="assignment" value={row.id} />
        {row.state === 'withdrawn' ? (
          <button
            className="secondary"
            name="intent"
            value="restore"
            aria-label={`${informants.person.restore}: ${whose}`}
          >
            {informants.person.restore}
          </button>
        ) : (
          <>
            <p>{text.renewHint}</p>
            <button className="secondary" name="intent" value="renew" aria-label={`${text.renew}: ${whose}`}>
              {text.renew}
            </button>
            {row.state !== 'submitted' && (
              <>
                <p>{informants.person.withdrawHint}</p>
                <button
                  className="danger"
                  name="intent"
                  value="withdraw"
                  aria-label={`${informants.person.withdraw}: ${whose}`}
                >
                  {informants.person.withdraw}
                </button>
              </>
            )}
          </>
        )}
      </form>
    </details>
  )
}

/** The same list with tabs between, which a spreadsheet takes as columns. */
function LinkText({
  rows,
  links,
}: {
  rows: readonly AssignmentLine[]
  links: Readonly<Record<string, string>>
}) {
  const { informants, words } = useMessages()
  const text = informants.links
  const askedAbout = useAskedAbout()
  const lines = rows
    .filter((row) => links[row.id])
    .map((row) =>
      [
        row.informantCode,
        row.person?.name ?? '',
        row.person?.email ?? '',
        `${row.practiceCode} ${askedAbout(row)}`,
        words.roles[row.role],
        links[row.id],
      ]
        .map((cell) => guarded(cell ?? ''))
        .join('\t'),
    )
  if (lines.length === 0) return null
  return (
    <details>
      <summary>{text.copyHeading}</summary>
      <label>
        {text.copyHint}
        <textarea readOnly rows={8} className="link-text" defaultValue={lines.join('\n')} />
      </label>
    </details>
  )
}
