import type { ReactNode } from 'react'
import { seenText } from '#app/decisions/seen-text.ts'
import type { DecidedLine } from '#app/decisions/decisions-page.server.ts'
import { mostAtOnce } from '#app/decisions/most-at-once.ts'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'
import { FormFault, noPlace } from '../field.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { usePickSentences } from '../shortlist/list/pick-words.ts'
import { KeptForm } from './kept-form.tsx'
import { usePlaceWords } from './place-words.ts'
import { ReasonFields } from './reason-fields.tsx'
import { RefusedAlert } from './refused-alert.tsx'

/** What the rule proposes and nobody has decided about: chosen together, or one by one on their own pages. */
export function ProposalsForm({
  proposals,
  waiting,
  nearest,
  elements,
  k,
  stamp,
  path,
  closed,
  rejected,
}: {
  proposals: readonly DecidedLine[]
  /** How many there are; those that are not here come when these are decided. */
  waiting: number
  /** What the practices are called that they were compared with. */
  nearest: Readonly<Record<string, string>>
  elements: readonly { readonly id: string; readonly name: Text }[]
  k: number
  /** Of the list that they are made by. */
  stamp: string
  path: string
  /** Why nothing can be decided here, if so: it stands instead of the form. */
  closed: ReactNode
  rejected: Rejected | undefined
}) {
  const { decisions: text, shortlist } = useMessages()
  const language = useLanguage()
  const words = usePlaceWords()
  const nameOf = (id: string) => elements.find((element) => element.id === id)?.name[language] ?? id
  const pickSentences = usePickSentences(nameOf, (practice) => nearest[practice] ?? practice, k)
  const invalid = rejected?.invalid
  const ticked = new Set((rejected?.values.practice ?? '').split(',').filter(Boolean))
  const faults: Readonly<Record<string, string>> = { practices_too_many: text.practicesTooMany(mostAtOnce) }
  const isShown = proposals.length > 0 && !closed
  const gone = [...ticked]
    .filter((id) => !proposals.some(({ practice }) => practice === id))
    .flatMap((id) => rejected?.named[id] ?? [])
  const overtaken = rejected?.refusal === 'overtaken'
  const table = (
    <ScrollTable caption={text.proposalsTable} isSaidAbove className="named-rows">
      <thead>
        <tr>
          <th scope="col">{text.practice}</th>
          <th scope="col">{text.place}</th>
          <th scope="col">{text.chance}</th>
          <th scope="col">{text.proposal}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map(({ practice, code, name, candidate, proposal }, at) => (
          <tr key={practice}>
            <th scope="row">
              <div className="ticked">
                {!closed && (
                  <label className="tick">
                    <input
                      type="checkbox"
                      name="practice"
                      value={practice}
                      defaultChecked={ticked.has(practice)}
                      aria-label={text.chooseNamed(name)}
                      aria-invalid={invalid?.practice ? true : undefined}
                      autoFocus={at === 0 && invalid?.practice !== undefined}
                    />
                  </label>
                )}
                <div>
                  <a href={`${path}/decisions/${practice}`}>{name}</a> <span className="quiet">{code}</span>
                </div>
              </div>
            </th>
            <td>{candidate && words.place(candidate)}</td>
            <td>{candidate && words.chance(candidate, k)}</td>
            <td className="own-line">
              {proposal &&
                `${sentenceCase(shortlist.strategies[proposal.strategy])}. ${pickSentences(proposal)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
  return (
    <section>
      <h2 id="proposals">{text.proposalsHeading}</h2>
      {rejected && isShown && (
        <RefusedAlert rejected={rejected} said={overtaken ? text.overtakenProposals : null} />
      )}
      {rejected && isShown && gone.length > 0 && <p>{text.tickedGone(gone)}</p>}
      {rejected && !isShown && <KeptForm rejected={rejected} />}
      {rejected && rejected.meanwhile.length > 0 && (
        <ul>
          {rejected.meanwhile.map(({ practice, name, outcome, by }) => (
            <li key={practice}>
              <a href={`${path}/decisions/${practice}`}>{name}</a>: {text.outcomes[outcome]}, {by}
            </li>
          ))}
        </ul>
      )}
      {proposals.length === 0 ? (
        <p>{text.proposalsNone}</p>
      ) : closed ? (
        <>
          {closed}
          {table}
        </>
      ) : (
        <form method="post" action={noPlace} className="proposals">
          <FormFault invalid={invalid} />
          <p className="prose">{text.proposalsIntro}</p>
          {waiting > proposals.length && <p>{text.proposalsFirst(proposals.length, waiting)}</p>}
          {invalid?.practice && (
            <p className="field">
              <span className="error">{faults[invalid.practice] ?? text.practicesMissing}</span>
            </p>
          )}
          {table}
          <input type="hidden" name="list" value={stamp} />
          <input
            type="hidden"
            name="seen"
            value={seenText(proposals.map(({ practice, stands }) => [practice, stands?.number ?? 0]))}
          />
          <ReasonFields
            groups={['for', 'other']}
            code="proposed"
            values={rejected?.values}
            invalid={invalid}
          />
          <div className="actions">
            <button>{text.chooseButton}</button>
          </div>
        </form>
      )}
    </section>
  )
}
