import type { FollowLine } from '#app/scopes/follow-lines.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ScrollTable } from './scroll-table.tsx'

/** Where the answers about practices that ended count, one line for each practice and wave, with the way to decide. */
export function FollowTable({
  lines,
  base,
  mayDecide,
}: {
  lines: readonly FollowLine[]
  /** Of the study. */
  base: string
  mayDecide: boolean
}) {
  const { successions: text } = useMessages()
  if (lines.length === 0) return <p>{text.noAnswers}</p>
  return (
    <ScrollTable caption={text.answersHeading} isSaidAbove className="named-rows">
      <thead>
        <tr>
          <th scope="col">{text.practice}</th>
          <th scope="col">{text.wave}</th>
          <th scope="col" className="number">
            {text.responses}
          </th>
          <th scope="col">{text.standing}</th>
          <th scope="col">{text.decide}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ practice, wave, responses, decided }) => (
          <tr key={`${practice.id} ${wave.id}`}>
            <th scope="row">
              {practice.code} {practice.name}
            </th>
            <td data-label={text.wave}>{wave.title}</td>
            <td className="number" data-label={text.responses}>
              {responses}
            </td>
            <td className="own-line" data-label={text.standing}>
              {decided === null
                ? text.undecided(practice.code)
                : `${(decided.to ?? practice).code} ${(decided.to ?? practice).name}`}
            </td>
            <td>
              <a
                href={`${base}/waves/${wave.id}/results/${practice.id}/follow`}
                aria-label={
                  mayDecide && decided === null
                    ? text.decideOf(practice.name, wave.title)
                    : `${text.seeDecision}: ${practice.name}, ${wave.title}`
                }
              >
                {mayDecide && decided === null ? text.decide : text.seeDecision}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
