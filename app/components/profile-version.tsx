import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PracticeProfile } from '#app/report.server.ts'
import type { CommentRow } from '#db/queries/results.ts'
import { roleCounts } from './charts/role-words.ts'
import { useIntervalText } from './interval-cell.tsx'
import { ProfileComments } from './profile-comments.tsx'
import { ProfileFigure, type ElementName } from './profile-figure.tsx'
import { PracticeFlags } from './practice-flags.tsx'
import { RawAndAdjusted } from './raw-and-adjusted.tsx'
import { ScopeCard, type ScopeCardValues, type ScopeCardVersion } from './scope-card.tsx'
import { ScoreMoves } from './score-moves.tsx'

/** The profile of a practice on one version of its scope. */
export function ProfileVersion({
  version,
  scope,
  analysed,
  labels,
  path,
  chosen,
  isOnly,
  comments,
  elements,
  scale,
}: {
  version: PracticeResult
  /** What was answered about. */
  scope: (ScopeCardValues & ScopeCardVersion) | undefined
  /** `null` until the analysis of the wave is there. */
  analysed: NonNullable<PracticeProfile['analysed']>[number] | null
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  /** Of the profile, and the choices as an address says them. */
  path: string
  chosen: string
  isOnly: boolean
  comments: readonly CommentRow[]
  elements: readonly ElementName[]
  scale: { readonly minimum: number; readonly maximum: number }
}) {
  const messages = useMessages()
  const { results: text } = messages
  const language = useLanguage()
  const { score, answers, roles, informants } = version
  const count = (number: number) => formatNumber(number, language)
  const nameOf = (id: string) => elements.find((element) => element.id === id)?.name[language] ?? id
  const intervalText = useIntervalText()
  const interval = score.rawInterval
  const noInterval = score.reasons.rawInterval
  const reason = noInterval && text.reasons[noInterval]
  return (
    <section>
      <h2>{text.scopeHeading(version.scopeVersion ?? 1)}</h2>
      {scope && (
        <details>
          <summary>{messages.scopeCards.answeredAbout}</summary>
          <ScopeCard scope={scope} version={scope} />
        </details>
      )}
      <dl className="facts">
        <dt>{text.total}</dt>
        <dd>{text.totalFact(formatNumber(score.raw, language, 2), score.informants)}</dd>
        {interval && (
          <>
            <dt>{text.interval}</dt>
            <dd>{intervalText(interval)}</dd>
          </>
        )}
        <dt>{text.standsOn}</dt>
        <dd>{roleCounts(messages, roles)}</dd>
        <dt>{text.profileAnswered}</dt>
        <dd>{text.answeredOfAsked(count(answers.answered), count(answers.asked))}</dd>
      </dl>
      <p className="notice">
        {informants === 1 ? text.singleInformant : text.fewInformants(informants)}
        {!interval && reason && ` ${text.noInterval(reason)}`}
      </p>
      <ProfileFigure version={version} elements={elements} scale={scale} isOnly={isOnly} />
      {analysed && (
        <>
          <RawAndAdjusted practice={analysed.practice} ranked={analysed.ranked} />
          <ScoreMoves practice={analysed.practice} labels={labels} nameOf={nameOf} />
          <PracticeFlags flags={analysed.flags} labels={labels} path={path} chosen={chosen} nameOf={nameOf} />
        </>
      )}
      <ProfileComments version={version} comments={comments} nameOf={nameOf} elements={elements} />
    </section>
  )
}
