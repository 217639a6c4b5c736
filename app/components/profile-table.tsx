import { Fragment } from 'react'
import type { PracticeElement, PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { CommentRow } from '#db/queries/results.ts'
import { commentsOn, FoldedComments } from './element-comments.tsx'
import { FigureCell } from './figure-cell.tsx'
import { FigureLink } from './figure-link.tsx'
import { IntervalCell } from './interval-cell.tsx'
import { ScrollTable } from './scroll-table.tsx'
import type { StepsPath } from './steps-path.ts'

/** What the numbers beside a profile lead to on its page; a saved chart has neither. */
export interface ProfileExtras {
  /** Shown at the line of the element that they are about. */
  readonly comments?: readonly CommentRow[] | undefined
  readonly stepsPath?: StepsPath | undefined
}

/** The profile in numbers: mean, the ends of the dots, and how much stands behind each element. */
export function ProfileTable({
  version,
  nameOf,
  isOnly,
  comments = [],
  stepsPath,
}: {
  version: PracticeResult
  nameOf: (element: string) => string
  isOnly: boolean
} & ProfileExtras) {
  const { results: text } = useMessages()
  const language = useLanguage()
  const count = (number: number) => formatNumber(number, language)
  const columns = [
    text.profileMean,
    text.interval,
    text.profileSpread,
    text.profileScores,
    text.profileAnswered,
  ]
  const caption = isOnly
    ? text.profileTable
    : `${text.profileTable}, ${text.scopeVersion(version.scopeVersion ?? 1)}`
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{text.element}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {version.elements.map((element) => (
          <Fragment key={element.id}>
            <tr>
              <th scope="row">{nameOf(element.id)}</th>
              <MeanCell element={element} name={nameOf(element.id)} to={stepsPath?.('score', element.id)} />
              <IntervalCell score={element} />
              <td className="number">{spreadOf(scoresOn(version, element.id), language)}</td>
              <td className="number">
                {text.answeredOfAsked(count(element.informants), count(version.responses.length))}
              </td>
              <td className="number">
                {text.answeredOfAsked(count(element.answered), count(element.asked))}
              </td>
            </tr>
            {commentsOn(element.id, comments, version).length > 0 && (
              <tr className="comment-row">
                <td colSpan={columns.length + 1}>
                  <FoldedComments
                    version={version}
                    comments={comments}
                    element={element.id}
                    name={nameOf(element.id)}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** The mean, which leads to how it was computed. */
function MeanCell({
  element: { raw, reasons },
  name,
  to,
}: {
  element: PracticeElement
  name: string
  to: string | undefined
}) {
  const language = useLanguage()
  if (raw === null || to === undefined) return <FigureCell value={raw} reason={reasons.raw} />
  return (
    <td className="number">
      <FigureLink to={to} of={name}>
        {formatNumber(raw, language, 2)}
      </FigureLink>
    </td>
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
