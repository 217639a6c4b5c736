import { useMessages } from '#app/messages/use-messages.ts'
import { useAskedAbout } from './asked-about.tsx'
import type { AssignmentLine } from './assignment-table.tsx'
import { DispositionMark } from './disposition-mark.tsx'

/** What one informant answers about, each with what can be done to it now. */
export function InformantLines({
  rows,
  closed,
  isLast,
}: {
  rows: readonly AssignmentLine[]
  closed: boolean
  /** Whether the informant goes when this line goes. */
  isLast: boolean
}) {
  const { informants, words } = useMessages()
  const text = informants.person
  const askedAbout = useAskedAbout()
  return (
    <ul className="informant-lines">
      {rows.map((row) => {
        const practice = `${row.practiceCode} ${askedAbout(row)}`
        const role = words.roles[row.role]
        return (
          <li key={row.id}>
            <span>
              {practice}, {role}
            </span>
            <DispositionMark state={row.state} />
            {row.state === 'submitted' && <span className="quiet">{text.submittedHint}</span>}
            {!closed && row.state !== 'submitted' && (
              <form method="post">
                <input type="hidden" name="assignment" value={row.id} />
                {row.state === 'withdrawn' ? (
                  <button
                    className="secondary"
                    name="intent"
                    value="restore"
                    aria-label={text.restoreOf(practice, role)}
                  >
                    {text.restore}
                  </button>
                ) : (
                  <details>
                    <summary>
                      {text.change}
                      <span className="visually-hidden">
                        {' '}
                        {practice}, {role}
                      </span>
                    </summary>
                    {row.state === 'not_started' ? (
                      <>
                        <p>
                          {text.removeHint} {isLast && text.removeLast}
                        </p>
                        <button
                          className="danger"
                          name="intent"
                          value="remove"
                          aria-label={text.removeOf(practice, role)}
                        >
                          {text.remove}
                        </button>
                      </>
                    ) : (
                      <>
                        <p>{text.withdrawHint}</p>
                        <button
                          className="danger"
                          name="intent"
                          value="withdraw"
                          aria-label={text.withdrawOf(practice, role)}
                        >
                          {text.withdraw}
                        </button>
                      </>
                    )}
                  </details>
                )}
              </form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
