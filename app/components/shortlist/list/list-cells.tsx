import type { ListedPractice } from '#app/report/list/listed-practice.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleCounts } from '../../charts/role-words.ts'
import { useIntervalText } from '../../interval-cell.tsx'
import { MoreOfLine } from './more-of-line.tsx'

/** A practice's name, and who and what its figures stand on. */
export function PracticeHead({ line, path }: { line: ListedPractice; path: string }) {
  const messages = useMessages()
  const { shortlist: text, results } = messages
  const language = useLanguage()
  const count = (value: number) => formatNumber(value, language)
  const { basis } = line
  return (
    <th scope="row">
      <a href={`${path}/results/${line.practice}`}>{line.name}</a>
      <MoreOfLine name={line.name} />
      <span className="quiet line-detail folded">
        {line.code}, {results.scopeVersion(line.scopeVersion)}
      </span>
      <span className="quiet line-detail folded">
        {text.informants(roleCounts(messages, basis.roles), count(line.sent), count(line.invited))}
      </span>
      <span className="quiet line-detail folded">
        {text.answered(count(basis.answered), count(basis.asked))}
      </span>
    </th>
  )
}

/** A rank, never without the ranks that are reasonable beside it. */
export function PlaceCell({ line }: { line: ListedPractice }) {
  const { shortlist: text, results } = useMessages()
  const language = useLanguage()
  const { rank, rankInterval, pairwiseRankInterval, reasons } = line
  const count = (value: number) => formatNumber(value, language)
  const interval = rankInterval ?? pairwiseRankInterval
  if (rank === null || !interval) {
    return (
      <td className="own-line" data-label={text.place}>
        {text.noRank}
        <span className="quiet line-detail">
          {results.reasons[reasons.rankInterval ?? reasons.rank ?? 'empty'] ?? results.notDefined}
        </span>
      </td>
    )
  }
  const words = rankInterval ? text.interval : text.pairwiseInterval
  return (
    <td className="place-cell said-alone" data-label={text.place}>
      <strong>{text.rank(count(rank))}</strong>
      <span className="line-detail">{words(count(interval[0]), count(interval[1]))}</span>
    </td>
  )
}

/** Where a practice stands to the line, in words first. */
export function ChanceCell({ line, k }: { line: ListedPractice; k: number }) {
  const { shortlist: text, results } = useMessages()
  const language = useLanguage()
  const { zone, probabilityTopK, reasons, meetsRule } = line
  return (
    <td className="chance-cell said-alone" data-label={text.chance}>
      {zone === null || probabilityTopK === null ? (
        <span className="quiet">
          {results.reasons[reasons.probabilityTopK ?? 'empty'] ?? results.notDefined}
        </span>
      ) : (
        <>
          {text.zones[zone]}
          <span className="quiet line-detail">
            {text.chanceOf(formatShare(probabilityTopK, language), k)}
          </span>
        </>
      )}
      {!meetsRule && <span className="quiet line-detail">{text.doesNotMeet}</span>}
    </td>
  )
}

/** The score with its interval, or why there is none. */
export function ScoreCell({ line: { score, reasons, basis } }: { line: ListedPractice }) {
  const { shortlist: text, results } = useMessages()
  const language = useLanguage()
  const intervalText = useIntervalText()
  const why = score === null ? reasons.score : basis.reasons.scoreInterval
  return (
    <td className="folded" data-label={text.score}>
      {formatNumber(score, language, 2)}
      <span className="quiet line-detail">
        {basis.scoreInterval && score !== null
          ? intervalText(basis.scoreInterval)
          : (results.reasons[why ?? 'empty'] ?? results.notDefined)}
      </span>
    </td>
  )
}

/** Where it would stand without each informant, one at a time: no rank where the practice has none. */
export function WithoutOneCell({ line, k }: { line: ListedPractice; k: number }) {
  const { shortlist: text } = useMessages()
  const language = useLanguage()
  const { leaveOneOut: found, informants } = line
  const count = (value: number) => formatNumber(value, language)
  return (
    <td className="folded" data-label={text.withoutOne}>
      {found ? (
        <>
          {found.best !== null &&
            found.worst !== null &&
            text.withoutOneOf(count(found.best), count(found.worst))}
          <span className="quiet line-detail">{text.inTopOf(k, found.inTopK, found.informants)}</span>
        </>
      ) : (
        <span className="quiet">{informants === 1 ? text.single : text.notLeftOut}</span>
      )}
    </td>
  )
}

/** How it fares when nobody is sure of the weights. */
export function WeightsCell({ line: { weights }, k }: { line: ListedPractice; k: number }) {
  const { shortlist: text, results } = useMessages()
  const language = useLanguage()
  const share = weights?.topK ?? null
  return (
    <td className="folded" data-label={text.weights}>
      {share === null ? (
        <span className="quiet">{results.notDefined}</span>
      ) : (
        text.weightsOf(formatShare(share, language), k)
      )}
    </td>
  )
}
