import type { loadPacketsPage } from '#app/packets/packets-page.server.ts'
import { formatShortDate, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useStatusText } from './interview-status.tsx'

type Loaded = Awaited<ReturnType<typeof loadPacketsPage>>

/** The practices that are chosen, with how far each interview is. */
export function PacketList({
  chosen,
  path,
  isByRule,
}: {
  chosen: Loaded['chosen']
  path: string
  /** Whether each says the rule that it was chosen by: not all by the same. */
  isByRule: boolean
}) {
  const { packets: text } = useMessages()
  const language = useLanguage()
  const statusText = useStatusText()
  return (
    <ScrollTable caption={text.table} isSaidAbove className="named-rows">
      <thead>
        <tr>
          <th scope="col">{text.practice}</th>
          <th scope="col">{text.chosenBy}</th>
          <th scope="col">{text.status}</th>
          <th scope="col" className="number">
            {text.questions}
          </th>
          <th scope="col" className="number">
            {text.appraisals}
          </th>
        </tr>
      </thead>
      <tbody>
        {chosen.map(({ practiceId, code, name, by, at, rule, status, questions, appraisals }) => (
          <tr key={practiceId}>
            <th scope="row">
              <a href={`${path}/packets/${practiceId}`}>{name}</a> <span className="quiet">{code}</span>
            </th>
            <td data-label={text.chosenBy}>
              {by}, {formatShortDate(at, language)}
              {isByRule && rule !== null && `, ${text.byRule(rule)}`}
            </td>
            <td className="own-line" data-label={text.status}>
              {status ? (
                <>
                  <strong>{sentenceCase(statusText(status))}</strong>{' '}
                  <span className="quiet">
                    {status.by}, {formatShortDate(status.at, language)}
                  </span>
                </>
              ) : (
                sentenceCase(text.statuses.not_arranged)
              )}
            </td>
            <td className="number" data-label={text.questions}>
              {questions}
            </td>
            <td className="number" data-label={text.appraisals}>
              {appraisals}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
