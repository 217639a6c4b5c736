import { InformantScopeCard } from '#app/answering/informant-scope-card.tsx'
import type { ContestedShown } from '#app/scopes/contested-scopes.server.ts'
import { formatDate, formatNumber, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleWord } from './charts/role-words.ts'
import { ResponseMoves } from './response-moves.tsx'

/** What one informant holds against the card, beside the card, and what it moves. */
export function ContestedResponse({
  contested,
  isComputing,
  path,
}: {
  contested: ContestedShown
  isComputing: boolean
  /** Of the wave. */
  path: string
}) {
  const { contested: text, seal, words } = useMessages()
  const language = useLanguage()
  const { response, role, submittedAt, scopeVersion, stance, practiceId } = contested
  return (
    <>
      <p>
        {text.of(sentenceCase(roleWord(words, role)), formatDate(submittedAt, language), scopeVersion)}.{' '}
        {stance && <strong>{text.stances[stance]}</strong>}
      </p>
      <div className="card-and-words">
        <div>
          <p className="by">{text.card}</p>
          <InformantScopeCard scope={contested.card} language={language} />
        </div>
        <div>
          <InformantWords contested={contested} />
          <BesideTheCard contested={contested} />
          <p>
            <strong>{text.effect}</strong>{' '}
            {contested.isSealed ? (
              seal.moves
            ) : (
              <ResponseMoves moves={contested.moves} isComputing={isComputing} />
            )}
          </p>
        </div>
      </div>
      <p className="actions">
        <a href={`${path}/responses/${response}`}>
          {text.readResponse}
          <span className="visually-hidden">: {contested.practiceName}</span>
        </a>
        {!contested.isSealed && (
          <a href={`${path}/results/${practiceId}`}>
            {text.toProfile}
            <span className="visually-hidden">: {contested.practiceName}</span>
          </a>
        )}
      </p>
    </>
  )
}

function InformantWords({ contested: { objection, text: ownText } }: { contested: ContestedShown }) {
  const { contested: text } = useMessages()
  return (
    <div className="verbatim">
      <p className="by">{text.objection}</p>
      <blockquote>{objection || text.nothingSaid}</blockquote>
      {ownText && (
        <>
          <p className="by">{text.ownText}</p>
          <blockquote>{ownText}</blockquote>
        </>
      )}
    </div>
  )
}

function BesideTheCard({
  contested: { card, level, citizensPerYear, levels },
}: {
  contested: ContestedShown
}) {
  const { contested: text, words } = useMessages()
  const language = useLanguage()
  const levelWord = (value: number | null) =>
    value === null ? words.notStated : (levels[value - 1]?.[language] ?? String(value))
  const count = (value: number | null) => (value === null ? words.notStated : formatNumber(value, language))
  return (
    <table className="beside-card">
      <caption>{text.table}</caption>
      <thead>
        <tr>
          <th scope="col">{text.aspect}</th>
          <th scope="col">{text.registered}</th>
          <th scope="col">{text.informant}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text.level}</th>
          <td>{levelWord(card.level)}</td>
          <td>{levelWord(level)}</td>
        </tr>
        <tr>
          <th scope="row">{text.citizens}</th>
          <td>{count(card.citizensPerYear)}</td>
          <td>{count(citizensPerYear)}</td>
        </tr>
      </tbody>
    </table>
  )
}
