import type { FollowState } from '#app/scopes/follow-states.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { CopiedScope } from '#db/queries/scope-versions.ts'

/** On the results about a practice: whether it has ended, and which answers about others count on it or could. */
export function FollowNotices({
  practiceId,
  states,
  copies,
  path,
  mayDecide,
}: {
  practiceId: string
  states: readonly FollowState[]
  /** Versions of its scope that are copies of others' cards. */
  copies: readonly CopiedScope[]
  /** Of the results. */
  path: string
  mayDecide: boolean
}) {
  const { successions: text } = useMessages()
  const about = states.filter(
    ({ practice, to }) => practice.id === practiceId || to.some(({ id }) => id === practiceId),
  )
  return about.map((state) => {
    const { practice, decided } = state
    const isHere = decided?.to?.id === practiceId
    const isWaiting = decided === null
    return (
      <div key={practice.id} className={isWaiting ? 'notice warning' : 'notice'}>
        <p>
          <Standing state={state} practiceId={practiceId} path={path} />
        </p>
        {isHere && copies.length > 0 && (
          <ul>
            {copies
              .filter((copy) => copy.practiceId === practice.id)
              .map(({ version, code, name, of }) => (
                <li key={version}>{text.copies(version, `${code} ${name}`, of)}</li>
              ))}
          </ul>
        )}
        <p>
          <a href={`${path}/${practice.id}/follow`}>
            {mayDecide && isWaiting ? text.decide : text.seeDecision}
          </a>
        </p>
      </div>
    )
  })
}

function Standing({
  state: { practice, responses, decided },
  practiceId,
  path,
}: {
  state: FollowState
  practiceId: string
  path: string
}) {
  const { successions: text } = useMessages()
  if (practice.id === practiceId) {
    if (!decided?.to) {
      return (
        <>
          {text.endedHere(responses)} {!decided && text.canFollow}
        </>
      )
    }
    return (
      <>
        {text.followedAway(`${decided.to.code} ${decided.to.name}`)}{' '}
        <a href={`${path}/${decided.to.id}`}>{text.backToProfile(decided.to.name)}</a>
      </>
    )
  }
  const name = `${practice.code} ${practice.name}`
  return decided?.to?.id === practiceId ? text.cameHere(responses, name) : text.mayComeHere(responses, name)
}

/** On the results of a wave: practices that have ended and whose answers nobody has decided about. */
export function FollowsAwaiting({ states, path }: { states: readonly FollowState[]; path: string }) {
  const { successions: text } = useMessages()
  const waiting = states.filter(({ decided }) => decided === null)
  if (waiting.length === 0) return null
  return (
    <details className="notice warning" open={waiting.length <= 10}>
      <summary>{text.awaiting(waiting.length)}</summary>
      <ul>
        {waiting.map(({ practice, responses }) => (
          <li key={practice.id}>
            <a href={`${path}/${practice.id}/follow`}>{practice.name}</a>{' '}
            <span className="quiet">{practice.code}</span>: {text.awaitingLine(responses)}
          </li>
        ))}
      </ul>
    </details>
  )
}
