import { seenText } from '#app/decisions/seen-text.ts'
import type { DecidedLine } from '#app/decisions/decisions-page.server.ts'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import { reasonGroups } from '#app/decisions/reason-codes.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Choices, FormFault } from '../field.tsx'
import { usePlaceWords } from './place-words.ts'
import { ReasonFields } from './reason-fields.tsx'
import { RefusedAlert } from './refused-alert.tsx'

/** One practice in for another, side by side, as one decision. */
export function SwapForm({
  incoming,
  out,
  own,
  k,
  stamp,
  back,
  rejected,
}: {
  incoming: DecidedLine
  out: DecidedLine
  /** The one of the two whose page this is. */
  own: DecidedLine
  k: number
  stamp: string
  back: string
  rejected: Rejected | undefined
}) {
  const { decisions: text } = useMessages()
  const values = rejected?.values
  const other = own === incoming ? out : incoming
  const overtaken = [incoming, out].find(({ practice }) => rejected?.practices.includes(practice))?.stands
  return (
    <section>
      <h2 id="swap">{text.swapOtherHeading(incoming.name, out.name)}</h2>
      {rejected && (
        <RefusedAlert
          rejected={rejected}
          said={overtaken ? text.overtaken(overtaken.by, text.outcomes[overtaken.outcome]) : null}
        />
      )}
      <div className="swap-sides">
        <Side label={text.swapIn} line={incoming} k={k} />
        <Side label={text.swapOut} line={out} k={k} />
      </div>
      <form method="post" action={`?with=${other.practice}`}>
        <FormFault invalid={rejected?.invalid} />
        <input type="hidden" name="intent" value="swap" />
        <input type="hidden" name="with" value={other.practice} />
        <input type="hidden" name="out" value={own === out ? 'this' : 'other'} />
        <input type="hidden" name="list" value={stamp} />
        <input
          type="hidden"
          name="seen"
          value={seenText([incoming, out].map(({ practice, stands }) => [practice, stands?.number ?? 0]))}
        />
        <Choices
          name="outcome"
          label={text.swapOutcome(out.name)}
          value={values?.outcome ?? 'reserve'}
          invalid={rejected?.invalid}
          choices={Object.entries(text.swapOutcomes).map(([value, label]) => ({ value, label }))}
        />
        <ReasonFields groups={reasonGroups} values={values} invalid={rejected?.invalid} />
        <div className="actions">
          <button>{text.swapButton}</button>
          <a href={`${back}#swap`}>{text.swapNot}</a>
        </div>
      </form>
    </section>
  )
}

function Side({ label, line, k }: { label: string; line: DecidedLine; k: number }) {
  const { decisions: text, shortlist } = useMessages()
  const words = usePlaceWords()
  const { name, code, candidate, proposal, stands } = line
  return (
    <div className="card">
      <h3>
        {label}: {name} <span className="quiet">{code}</span>
      </h3>
      <p>{candidate ? words.place(candidate) : text.missingData}</p>
      {candidate && <p>{words.chance(candidate, k)}</p>}
      {candidate && <p>{text.informants(candidate.informants)}</p>}
      <p>{proposal ? shortlist.strategies[proposal.strategy] : text.notProposed}</p>
      <p>{stands ? text.outcomes[stands.outcome] : text.open}</p>
    </div>
  )
}
