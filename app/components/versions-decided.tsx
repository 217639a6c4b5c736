import { formatDateTime, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { VersionDecided } from '#db/queries/version-decisions.ts'
import type { VersionState } from '#app/scopes/version-states.server.ts'
import { useDecisionWords } from './counted-as.tsx'

/** What stands about the versions of a practice's scope, and the way to decide. */
export function VersionsDecided({
  state,
  to,
  mayDecide,
}: {
  state: VersionState
  /** Where it is decided. */
  to: string
  mayDecide: boolean
}) {
  const { versionDecisions: text } = useMessages()
  return (
    <div className={state.awaits ? 'notice warning' : 'notice'}>
      <VersionsStanding state={state} />
      <p>
        <a href={to}>{mayDecide && state.awaits ? text.decide : text.change}</a>
      </p>
    </div>
  )
}

/** What stands, in words. */
export function VersionsStanding({ state: { decided, awaits, answered } }: { state: VersionState }) {
  const { versionDecisions: text } = useMessages()
  const added = answered
    .map(({ version }) => version)
    .filter((version) => decided && !decided.versions.includes(version))
  return (
    <>
      {awaits && (
        <p>
          {text.awaits} {added.length > 0 && text.added(added)}
        </p>
      )}
      {decided && <DecisionLine decided={decided} />}
    </>
  )
}

/** One decision with its reason. */
export function DecisionLine({ decided }: { decided: VersionDecided }) {
  const { versionDecisions: text } = useMessages()
  const language = useLanguage()
  const said = useDecisionWords()
  return (
    <div className="verbatim">
      <p className="by">
        {text.by(sentenceCase(said(decided)), decided.by, formatDateTime(decided.at, language))}
      </p>
      <blockquote>{decided.reason}</blockquote>
    </div>
  )
}
