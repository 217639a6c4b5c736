import type { Interval, Reason } from '#analysis/figure.ts'
import type { MappedPractice } from '#analysis/mapped-practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PlaceInterval, PlaceIntervals } from '#app/report/practice/place-intervals.ts'
import { FigureCell } from './figure-cell.tsx'
import { FigureLink } from './figure-link.tsx'
import { useIntervalText } from './interval-cell.tsx'
import { MethodLink } from './method-link.tsx'
import { useRankWords } from './rank-uncertainty.tsx'
import { ScrollTable } from './scroll-table.tsx'
import type { StepsPath } from './steps-path.ts'

/** A practice's total as it is and adjusted for role, side by side. */
export function RawAndAdjusted({
  practice: { score },
  ranked,
  places,
  stepsPath,
  named,
}: {
  practice: MappedPractice
  /** How many practices are ranked. */
  ranked: number
  places: PlaceIntervals
  stepsPath: StepsPath
  /** Makes what a table is called its own among the versions of the scope. */
  named: (caption: string) => string
}) {
  const { moves: text, results } = useMessages()
  const language = useLanguage()
  const rank = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  const rows: [
    figure: 'score' | 'adjusted',
    name: string,
    value: number | null,
    interval: Interval | null,
    rank: number | null,
    uncertain: PlaceInterval,
    reasons: readonly (Reason | undefined)[],
  ][] = [
    [
      'score',
      text.raw,
      score.raw,
      score.rawInterval,
      score.rawRank,
      places.raw,
      [score.reasons.raw, score.reasons.rawInterval, score.reasons.rawRank],
    ],
    [
      'adjusted',
      text.adjusted,
      score.adjusted,
      score.adjustedInterval,
      score.adjustedRank,
      places.adjusted,
      [score.reasons.adjusted, score.reasons.adjustedInterval, score.reasons.adjustedRank],
    ],
  ]
  const intervalText = useIntervalText()
  const rankWords = useRankWords()
  return (
    <>
      <ScrollTable caption={named(text.adjustedHeading)} isSaidAbove>
        <thead>
          <tr>
            <td />
            <th scope="col" className="number">
              {text.total}
            </th>
            <th scope="col" className="number">
              {results.interval}
            </th>
            <th scope="col" className="number">
              {text.rank}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([figure, name, value, interval, place, uncertain, [noValue, noInterval, noRank]]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {value === null ? (
                <FigureCell value={null} reason={noValue} />
              ) : (
                <td className="number">
                  <FigureLink to={stepsPath(figure, null)} of={name}>
                    {formatNumber(value, language, 2)}
                  </FigureLink>
                </td>
              )}
              {interval ? (
                <td className="number">{intervalText(interval)}</td>
              ) : (
                <FigureCell value={null} reason={noInterval} />
              )}
              {place === null ? (
                <FigureCell value={null} reason={noRank} />
              ) : (
                <td className="number">
                  <FigureLink to={stepsPath('ranks', null)} of={`${text.rank}, ${name}`}>
                    {text.place(rank(place), rank(ranked))}
                  </FigureLink>
                  <span className="quiet line-detail">{rankWords(uncertain)}</span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {score.movesFar && score.rankMovement !== null && (
        <p>{text.movesFar(rank(Math.abs(score.rankMovement)))}</p>
      )}
      <p className="quiet">
        {text.adjustedHow} <MethodLink to="role-model" about={text.adjustedHeading} />
      </p>
    </>
  )
}
