import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PracticeProfile } from '#app/report.server.ts'
import type { CommentRow } from '#db/queries/results.ts'
import type { Text } from '#survey/questionnaire.ts'
import { ProfileChart, type ProfileLane } from './charts/profile-chart.tsx'
import { RoleLegend } from './charts/role-legend.tsx'
import { roleCounts } from './charts/role-words.ts'
import { endsOf } from './ends-of.ts'
import { useIntervalText } from './interval-cell.tsx'
import { ProfileComments } from './profile-comments.tsx'
import { PracticeFlags } from './practice-flags.tsx'
import { ProfileTable } from './profile-table.tsx'
import { RawAndAdjusted } from './raw-and-adjusted.tsx'
import { ScoreMoves } from './score-moves.tsx'

export interface ElementName {
  readonly id: string
  readonly name: Text
}

/** The profile of a practice on one version of its scope. */
export function ProfileVersion({
  version,
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
  const lanes: ProfileLane[] = version.elements.map((element) => ({
    id: element.id,
    name: nameOf(element.id),
    mean: element.raw,
    interval: element.rawInterval,
    n: element.informants,
    dots: version.responses.map(({ role, scores }) => ({ role, value: scores[element.id] as number | null })),
  }))
  return (
    <section>
      <h2>{text.scopeHeading(version.scopeVersion ?? 1)}</h2>
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
      <p className="prose">{text.profileIntro}</p>
      <RoleLegend roles={Object.keys(roles)} hasInterval={lanes.some((lane) => lane.interval)} />
      <div className="figure-and-table">
        <ProfileChart
          title={
            isOnly
              ? text.profileFigure
              : `${text.profileFigure}, ${text.scopeVersion(version.scopeVersion ?? 1)}`
          }
          sentence={useProfileSentence(version, lanes)}
          lanes={lanes}
          scale={scale}
        />
        <div>
          <ProfileTable version={version} nameOf={nameOf} isOnly={isOnly} />
        </div>
      </div>
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

function useProfileSentence(version: PracticeResult, lanes: readonly ProfileLane[]): string {
  const messages = useMessages()
  const { results: text } = messages
  const language = useLanguage()
  const ends = endsOf(lanes.flatMap(({ name, mean }) => (mean === null ? [] : [{ name, mean }])))
  if (!ends) return text.profileEmptySentence
  return text.profileSentence({
    informants: version.informants,
    roles: roleCounts(messages, version.roles),
    highest: ends.highest.name,
    high: formatNumber(ends.highest.mean, language, 2),
    lowest: ends.lowest.name,
    low: formatNumber(ends.lowest.mean, language, 2),
  })
}
