import { decidedPerPage } from '#app/decisions/decided-per-page.ts'
import { decisionStates, type DecisionState } from '#app/decisions/decision-states.ts'
import type { DecidedLine } from '#app/decisions/decisions-page.server.ts'
import { formatShortDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PlaceInList } from '#app/page-of.ts'
import { NameFinder } from '../name-finder.tsx'
import { PageJump } from '../page-jump.tsx'
import { Pager } from '../pager.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { WholeOnPaper } from '../whole-on-paper.tsx'
import { usePlaceWords } from './place-words.ts'

/** Every practice with its place and what is decided about it, found by name, code or state. */
export function DecidedPractices({
  lines: { rows, ...place },
  k,
  query,
  path,
}: {
  lines: PlaceInList & { readonly rows: readonly DecidedLine[] }
  k: number
  query: { readonly q: string; readonly state: DecisionState; readonly isWhole: boolean }
  path: string
}) {
  const { decisions: text } = useMessages()
  const asked = [
    ...(query.state === 'all' ? [] : [text.states[query.state]]),
    ...(query.q ? [text.foundNamed(query.q)] : []),
  ]
  return (
    <section>
      <h2 id="practices">{text.listHeading}</h2>
      <Finder query={query} />
      <p role="status">{text.found(place.total, asked)}</p>
      <WholeOnPaper
        {...place}
        shown={rows.length}
        isWhole={query.isWhole}
        perPage={decidedPerPage}
        at="practices"
      />
      {rows.length > 0 && (
        <ScrollTable caption={text.listTable} isSaidAbove className="named-rows">
          <thead>
            <tr>
              <th scope="col">{text.practice}</th>
              <th scope="col">{text.place}</th>
              <th scope="col">{text.chance}</th>
              <th scope="col">{text.proposal}</th>
              <th scope="col">{text.decision}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((line) => (
              <Line key={line.practice} line={line} k={k} path={path} />
            ))}
          </tbody>
        </ScrollTable>
      )}
      <Pager {...place} shown={rows.length} />
      <PageJump {...place} at="practices" />
    </section>
  )
}

function Line({ line, k, path }: { line: DecidedLine; k: number; path: string }) {
  const { decisions: text, shortlist } = useMessages()
  const language = useLanguage()
  const words = usePlaceWords()
  const { practice, code, name, candidate, proposal, isElsewhere, stands } = line
  return (
    <tr>
      <th scope="row">
        <a href={`${path}/decisions/${practice}`}>{name}</a> <span className="quiet">{code}</span>
      </th>
      <td>{candidate ? words.place(candidate) : isElsewhere ? text.notInSet : text.missingData}</td>
      <td>{candidate ? words.chance(candidate, k) : '–'}</td>
      <td data-label={text.proposal}>
        {proposal ? shortlist.strategies[proposal.strategy] : text.notProposed}
      </td>
      <td data-label={text.decision}>
        {stands ? (
          <>
            <strong>{text.outcomes[stands.outcome]}</strong>, {text.reasonCodes[stands.reasonCode]},{' '}
            {stands.by}, {formatShortDate(stands.at, language)}
            {stands.isEarlier && <span className="on-earlier"> ({text.onEarlier})</span>}
          </>
        ) : (
          text.open
        )}
      </td>
    </tr>
  )
}

function Finder({ query }: { query: { readonly q: string; readonly state: DecisionState } }) {
  const { decisions: text } = useMessages()
  return (
    <NameFinder
      id="decision-search"
      at="practices"
      words={{ finder: text.finder, find: text.find, button: text.findButton }}
      search={query.q}
    >
      <div className="field">
        <label htmlFor="decision-state">{text.state}</label>
        <select id="decision-state" name="state" defaultValue={query.state}>
          {decisionStates.map((state) => (
            <option key={state} value={state}>
              {text.states[state]}
            </option>
          ))}
        </select>
      </div>
    </NameFinder>
  )
}
