import { formatNumber, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ReleasedLine } from '#app/release/released-view.ts'
import { roleCounts } from './charts/role-words.ts'
import { useIntervalText } from './interval-cell.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { useReleaseReason } from './use-release-reason.ts'

export interface NamedLine extends ReleasedLine {
  readonly name: string
  readonly code: string
}

/** The practices by name, each with its total or why that is hidden. */
export function ReleasedPractices({
  lines,
  minimum,
  path,
}: {
  lines: readonly NamedLine[]
  minimum: number
  /** Below which every practice has a page. */
  path: string
}) {
  const messages = useMessages()
  const { release: text, results } = messages
  const language = useLanguage()
  const intervalText = useIntervalText()
  const reasonOf = useReleaseReason(minimum)
  return (
    <ScrollTable caption={text.practicesTable} isSaidAbove className="named-rows">
      <thead>
        <tr>
          <th scope="col">{text.practice}</th>
          <th scope="col" className="number">
            {text.score}
          </th>
          <th scope="col" className="number">
            {text.intervalHead}
          </th>
          <th scope="col" className="own-line">
            {text.whoAnswered}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ practice, scopeVersion, asOne, name, code, roles, sent, total }) => (
          <tr key={`${practice} ${scopeVersion}`}>
            <th scope="row">
              <a href={`${path}/${practice}`}>{name}</a>
              <span className="quiet line-detail">
                {code}, {results.scopeVersion(scopeVersion)}
              </span>
              {asOne && <span className="quiet line-detail">{sentenceCase(text.asOne(asOne))}</span>}
            </th>
            {total.mean === null ? (
              <td colSpan={2} className="hidden-figure">
                {reasonOf({ release: total.release, role: null, sent })}
              </td>
            ) : (
              <>
                <td className="number" data-label={text.score}>
                  {formatNumber(total.mean, language, 2)}
                </td>
                <td className="number" data-label={text.intervalHead}>
                  {total.interval ? intervalText(total.interval) : '–'}
                </td>
              </>
            )}
            <td className="own-line" data-label={text.whoAnswered}>
              {roleCounts(messages, roles)}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
