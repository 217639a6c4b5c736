import type { PracticeResult } from '#analysis/practices.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { FlagReview, ResponseReview } from '#db/schema.ts'
import { roleOrder } from './charts/role-words.ts'
import { FigureCell } from './figure-cell.tsx'
import { useInformantLabels } from './informant-labels.ts'
import { ScrollTable } from './scroll-table.tsx'

/** A sent response as the profile of its practice lists it. */
export interface ListedResponse {
  readonly response: string
  readonly role: string
  readonly scopeVersion: number
  /** The review that stands; `null` when nobody has reviewed it. */
  readonly state: ResponseReview | FlagReview | null
  /** The informant was asked again, and has answered again: this one counts no longer. */
  readonly isSuperseded: boolean
}

/** Every response about a practice, those left out too, with the way to read and review it. */
export function ResponseList({
  responses,
  versions,
  path,
}: {
  responses: readonly ListedResponse[]
  versions: readonly PracticeResult[]
  /** Where responses of the wave are. */
  path: string
}) {
  const { reviews: text, moves, results } = useMessages()
  const labels = useInformantLabels(responses)
  const order = roleOrder(responses.map(({ role }) => role))
  // numbers within a role follow the order given
  const inOrder = responses.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  const scoreOf = new Map(
    versions.flatMap((version) =>
      version.responses.map(({ response, scores }) => [response, scores] as const),
    ),
  )
  return (
    <section>
      <h2>{text.tableHeading}</h2>
      <ScrollTable caption={text.table} isSaidAbove className="named-rows">
        <thead>
          <tr>
            <th scope="col">{text.informant}</th>
            <th scope="col">{text.scope}</th>
            <th scope="col" className="number">
              {moves.total}
            </th>
            <th scope="col">{text.reviewHeading}</th>
            <th scope="col">
              <span className="visually-hidden">{text.read}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ response, scopeVersion, state, isSuperseded }) => {
            const scores = scoreOf.get(response)
            const label = labels.get(response) ?? ''
            return (
              <tr key={response}>
                <th scope="row">{label}</th>
                <td>{results.scopeVersion(scopeVersion)}</td>
                {scores ? (
                  <FigureCell
                    value={scores.total ?? null}
                    reason={scores.reasons.total}
                    label={moves.total}
                  />
                ) : (
                  <td className="number" data-label={moves.total}>
                    –
                  </td>
                )}
                <td data-label={text.reviewHeading}>
                  {state ? text.states[state] : text.states.received}
                  {isSuperseded && <span className="quiet line-detail">{text.superseded}</span>}
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
    </section>
  )
}
