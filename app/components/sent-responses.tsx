import { formatDateTime, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleOrder } from './charts/role-words.ts'
import { useInformantLabels } from './informant-labels.ts'
import type { ListedResponse } from './response-list.tsx'
import { ScrollTable } from './scroll-table.tsx'

/** What was sent about a practice: by whom, on what, when, and how it was reviewed; no scores. */
export function SentResponses({
  responses,
  path,
}: {
  responses: readonly (ListedResponse & {
    readonly submittedAt: string
    readonly otherQuestionnaire: string | null
  })[]
  /** Where responses of the wave are. */
  path: string
}) {
  const { reviews: text, results } = useMessages()
  const language = useLanguage()
  // numbered as on every other page: among those that were given on the wave's questionnaire
  const labels = useInformantLabels(responses.filter(({ otherQuestionnaire }) => otherQuestionnaire === null))
  const others = useInformantLabels(responses.filter(({ otherQuestionnaire }) => otherQuestionnaire !== null))
  const order = roleOrder(responses.map(({ role }) => role))
  const inOrder = responses.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  return (
    <ScrollTable caption={text.table} isSaidAbove className="named-rows">
      <thead>
        <tr>
          <th scope="col">{text.informant}</th>
          <th scope="col">{text.scope}</th>
          <th scope="col">{text.sentAt}</th>
          <th scope="col">{text.reviewHeading}</th>
          <th scope="col">
            <span className="visually-hidden">{text.read}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map(({ response, scopeVersion, submittedAt, state, isSuperseded, otherQuestionnaire }) => {
          const label =
            otherQuestionnaire === null
              ? (labels.get(response) ?? '')
              : text.onVersion(others.get(response) ?? '', otherQuestionnaire)
          return (
            <tr key={response}>
              <th scope="row">{sentenceCase(label)}</th>
              <td>{results.scopeVersion(scopeVersion)}</td>
              <td data-label={text.sentAt}>{formatDateTime(submittedAt, language)}</td>
              <td data-label={text.reviewHeading}>
                {state ? text.states[state] : text.states.received}
                {isSuperseded && <span className="quiet line-detail">{text.superseded}</span>}
                {otherQuestionnaire !== null && (
                  <span className="quiet line-detail">{text.otherVersion}</span>
                )}
              </td>
              <td>
                <a href={`${path}/${response}`}>
                  {text.read}
                  <span className="visually-hidden">: {label}</span>
                </a>
              </td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
