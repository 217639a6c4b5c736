import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { FigureCell } from './figure-cell.tsx'
import { IntervalCell } from './interval-cell.tsx'
import { ScrollTable } from './scroll-table.tsx'

/** The profile in numbers: mean, the ends of the dots, and how much stands behind each element. */
export function ProfileTable({
  version,
  nameOf,
  isOnly,
}: {
  version: PracticeResult
  nameOf: (element: string) => string
  isOnly: boolean
}) {
  const { results: text } = useMessages()
  const language = useLanguage()
  const count = (number: number) => formatNumber(number, language)
  const caption = isOnly
    ? text.profileTable
    : `${text.profileTable}, ${text.scopeVersion(version.scopeVersion ?? 1)}`
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{text.element}</th>
          {[
            text.profileMean,
            text.interval,
            text.profileSpread,
            text.profileScores,
            text.profileAnswered,
          ].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {version.elements.map((element) => (
          <tr key={element.id}>
            <th scope="row">{nameOf(element.id)}</th>
            <FigureCell value={element.raw} reason={element.reasons.raw} />
            <IntervalCell score={element} />
            <td className="number">{spreadOf(scoresOn(version, element.id), language)}</td>
            <td className="number">
              {text.answeredOfAsked(count(element.informants), count(version.responses.length))}
            </td>
            <td className="number">{text.answeredOfAsked(count(element.answered), count(element.asked))}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function scoresOn(version: PracticeResult, element: string): number[] {
  return version.responses.flatMap(({ scores }) => {
    const score = scores[element] as number | null
    return score === null ? [] : [score]
  })
}

function spreadOf(scores: readonly number[], language: 'da' | 'en'): string {
  if (scores.length === 0) return '–'
  const ends = [Math.min(...scores), Math.max(...scores)]
  return ends.map((end) => formatNumber(end, language, 2)).join('–')
}
