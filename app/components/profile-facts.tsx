import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleCounts } from './charts/role-words.ts'
import { FigureLink } from './figure-link.tsx'
import { useIntervalText } from './interval-cell.tsx'
import type { ReviewableFlag } from './practice-flags.tsx'
import type { StepsPath } from './steps-path.ts'

/** The score of a practice with everything it must not stand without. */
export function ProfileFacts({
  version: { score, answers, roles, informants },
  flags,
  flagsId,
  stepsPath,
}: {
  version: PracticeResult
  /** `null` until the analysis is there. */
  flags: readonly ReviewableFlag[] | null
  /** Where the flags stand on the page. */
  flagsId: string
  stepsPath: StepsPath
}) {
  const messages = useMessages()
  const { results: text, profile, flags: flagText } = messages
  const language = useLanguage()
  const intervalText = useIntervalText()
  const count = (number: number) => formatNumber(number, language)
  const interval = score.rawInterval
  const noInterval = score.reasons.rawInterval
  const reason = noInterval && text.reasons[noInterval]
  const names = [...new Set(flags?.map(({ flag }) => flagText.texts[flag].name))]
  return (
    <>
      <dl className="facts">
        <dt>{text.total}</dt>
        <dd>
          {text.totalFact(formatNumber(score.raw, language, 2), score.informants)}{' '}
          <FigureLink to={stepsPath('score', null)} of={text.total} isNamed />
        </dd>
        {interval && (
          <>
            <dt>{text.interval}</dt>
            <dd>
              {intervalText(interval)}{' '}
              <FigureLink to={stepsPath('interval', null)} of={text.interval} isNamed />
            </dd>
          </>
        )}
        <dt>{text.standsOn}</dt>
        <dd>{roleCounts(messages, roles)}</dd>
        <dt>{text.profileAnswered}</dt>
        <dd>{text.answeredOfAsked(count(answers.answered), count(answers.asked))}</dd>
        {flags && (
          <>
            <dt>{profile.flags}</dt>
            <dd>{names.length === 0 ? profile.noFlags : <a href={`#${flagsId}`}>{names.join(', ')}</a>}</dd>
          </>
        )}
      </dl>
      <p className="notice">
        {informants === 1 ? text.singleInformant : text.fewInformants(informants)}
        {!interval && reason && ` ${text.noInterval(reason)}`}
      </p>
    </>
  )
}
