import type { LoggedDecision } from '#app/decisions/decisions-page.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { PlaceInList } from '#app/page-of.ts'
import { PageJump } from '../page-jump.tsx'
import { Pager } from '../pager.tsx'
import { LogEntries } from './log-entries.tsx'

/** The log of decisions: the newest, or all of them by pages. */
export function DecisionLog({
  log: { place, decisions },
  isWhole,
  path,
}: {
  log: { readonly place: PlaceInList; readonly decisions: readonly LoggedDecision[] }
  isWhole: boolean
  path: string
}) {
  const { decisions: text } = useMessages()
  return (
    <section>
      <h2 id="log">{text.logHeading}</h2>
      {isWhole && (
        <p>
          <a href={`${path}/decisions`}>{text.logBack}</a>
        </p>
      )}
      {place.total === 0 ? <p>{text.logEmpty}</p> : <LogEntries decisions={decisions} path={path} />}
      {isWhole ? (
        <>
          <Pager {...place} shown={decisions.length} />
          <PageJump {...place} at="log" />
        </>
      ) : (
        place.total > decisions.length && (
          <p>
            <a href="?view=log">{text.logWhole(place.total)}</a>
          </p>
        )
      )}
    </section>
  )
}
