import type { ContestedShown } from '#app/scopes/contested-scopes.server.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { AskedAgain, ContestDecided } from '#db/queries/contested-scopes.ts'

/** What was decided about a contested response, the newest first, and how far the informant who is asked again has come. */
export function ContestDecisions({
  contested: { decisions, again, practiceCode, isLeftOut },
  path,
  mayFindLink,
}: {
  contested: ContestedShown
  /** Of the wave. */
  path: string
  mayFindLink: boolean
}) {
  const { contested: text } = useMessages()
  const [newest] = decisions
  if (!newest) return <p className="notice warning">{text.undecided}</p>
  const stands = again && standingOf(again)
  return (
    <>
      <ol className="verbatim" reversed aria-label={text.history}>
        {decisions.map((decided) => (
          <Decision key={decided.id} decided={decided} />
        ))}
      </ol>
      {newest.decision === 'set_aside' && !isLeftOut && <p className="notice">{text.takenIn}</p>}
      {newest.decision === 'rescoped' && again && stands && (
        <p className="notice">
          {stands === 'withdrawn' ? text.again.withdrawn : text.again[stands](again.scopeVersion)}{' '}
          {stands === 'sent' && again.response && (
            <a href={`${path}/responses/${again.response}`}>{text.readAgain}</a>
          )}
          {(stands === 'waiting' || stands === 'started') && mayFindLink && (
            <a href={`${path}/links?search=${encodeURIComponent(practiceCode)}`}>{text.findLink}</a>
          )}
        </p>
      )}
    </>
  )
}

function Decision({ decided: { decision, version, by, at, reason } }: { decided: ContestDecided }) {
  const { contested: text } = useMessages()
  const language = useLanguage()
  return (
    <li>
      <p className="by">{text.by(text.decisions[decision], version, by, formatDateTime(at, language))}</p>
      <blockquote>{reason}</blockquote>
    </li>
  )
}

function standingOf({ submittedAt, withdrawnAt, declinedAt, startedAt }: AskedAgain) {
  if (submittedAt !== null) return 'sent' as const
  if (withdrawnAt !== null) return 'withdrawn' as const
  if (declinedAt !== null) return 'declined' as const
  return startedAt === null ? ('waiting' as const) : ('started' as const)
}
