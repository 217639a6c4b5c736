import type { Interval, Reason } from '#analysis/figure.ts'
import type { MappedPractice } from '#analysis/mapped-practices.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { FigureCell } from './figure-cell.tsx'
import { useIntervalText } from './interval-cell.tsx'
import { ScrollTable } from './scroll-table.tsx'

/** A practice's total as it is and adjusted for role, side by side, and how alike its informants answer. */
export function RawAndAdjusted({
  practice: { score, agreement },
  ranked,
}: {
  practice: MappedPractice
  /** How many practices are ranked. */
  ranked: number
}) {
  const { moves: text, results } = useMessages()
  const language = useLanguage()
  const rank = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  const rows: [
    name: string,
    value: number | null,
    interval: Interval | null,
    rank: number | null,
    reasons: readonly (Reason | undefined)[],
  ][] = [
    [
      text.raw,
      score.raw,
      score.rawInterval,
      score.rawRank,
      [score.reasons.raw, score.reasons.rawInterval, score.reasons.rawRank],
    ],
    [
      text.adjusted,
      score.adjusted,
      score.adjustedInterval,
      score.adjustedRank,
      [score.reasons.adjusted, score.reasons.adjustedInterval, score.reasons.adjustedRank],
    ],
  ]
  const intervalText = useIntervalText()
  return (
    <section>
      <h3>{text.adjustedHeading}</h3>
      <ScrollTable caption={text.adjustedHeading} isSaidAbove>
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
          {rows.map(([name, value, interval, place, [noValue, noInterval, noRank]]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <FigureCell value={value} reason={noValue} />
              {interval ? (
                <td className="number">{intervalText(interval)}</td>
              ) : (
                <FigureCell value={null} reason={noInterval} />
              )}
              {place === null ? (
                <FigureCell value={null} reason={noRank} />
              ) : (
                <td className="number">{text.place(rank(place), rank(ranked))}</td>
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {score.movesFar && score.rankMovement !== null && (
        <p>{text.movesFar(rank(Math.abs(score.rankMovement)))}</p>
      )}
      <p className="quiet">{text.adjustedHow}</p>
      {agreement && agreement.ad !== null && (
        <p>
          {text.agreement(formatNumber(agreement.ad, language, 2), agreement.informants)}{' '}
          {agreement.adPercentile !== null &&
            text.agreementPercentile(formatShare(agreement.adPercentile / 100, language, 0))}
        </p>
      )}
    </section>
  )
}
