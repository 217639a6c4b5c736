import type { LoggedDecision } from '#app/decisions/decisions-page.server.ts'
import { formatDateTime, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { usePlaceWords } from './place-words.ts'

/** Decisions word for word, the newest first, each with the figures that it was made on. */
export function LogEntries({ decisions, path }: { decisions: readonly LoggedDecision[]; path: string }) {
  const { decisions: text } = useMessages()
  const language = useLanguage()
  return (
    <ol className="verbatim decision-log">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <p className="by">
            <strong>{text.logNumber(decision.number)}</strong>{' '}
            {text.logBy(decision.by, formatDateTime(decision.at, language))}
            {decision.isEarlier && <span className="on-earlier"> ({text.onEarlier})</span>}
          </p>
          <Said decision={decision} path={path} />
          <p>{sentenceCase(text.reasonCodes[decision.reasonCode] ?? decision.reasonCode)}:</p>
          <blockquote>{decision.reason}</blockquote>
          <Seen decision={decision} />
        </li>
      ))}
    </ol>
  )
}

function Said({ decision: { kind, entries, more }, path }: { decision: LoggedDecision; path: string }) {
  const { decisions: text } = useMessages()
  const [incoming, out] = entries
  if (kind === 'swap' && incoming && out) {
    return (
      <p>
        {text.swapped(incoming.name, out.name, text.outcomes[out.outcome])}
        {[incoming, out]
          .filter(({ stands }) => !stands)
          .map(({ practiceId, name }) => (
            <span key={practiceId} className="quiet">
              {' '}
              ({text.overruledSide(name)})
            </span>
          ))}
      </p>
    )
  }
  return (
    <ul>
      {entries.map(({ practiceId, name, outcome, stands }) => (
        <li key={practiceId}>
          <a href={`${path}/decisions/${practiceId}`}>{name}</a>: {text.outcomes[outcome]}
          {!stands && <span className="quiet"> ({text.overruled})</span>}
        </li>
      ))}
      {more > 0 && <li>{text.logMore(more)}</li>}
    </ul>
  )
}

function Seen({ decision: { run, entries, more } }: { decision: LoggedDecision }) {
  const { decisions: text, shortlist } = useMessages()
  const words = usePlaceWords()
  return (
    <details>
      <summary>{text.seen}</summary>
      <p>{text.logMade(run.setNumber, run.ruleNumber, run.digest.slice(0, 12))}</p>
      <ul>
        {entries.map(({ practiceId, name, seen }) => (
          <li key={practiceId}>
            {name}:{' '}
            {seen.candidates.length === 0
              ? text.missingData
              : seen.candidates
                  .map((one) => [words.place(one), words.chance(one, seen.k)].filter(Boolean).join('; '))
                  .join(' · ')}
            ; {seen.proposal ? shortlist.strategies[seen.proposal.strategy] : text.notProposedThen}
          </li>
        ))}
        {more > 0 && <li>{text.logMore(more)}</li>}
      </ul>
    </details>
  )
}
