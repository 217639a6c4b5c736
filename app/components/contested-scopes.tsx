import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ContestedScope } from '#db/queries/results.ts'
import type { Text } from '#survey/questionnaire.ts'
import { roleWord } from './charts/role-words.ts'

/** What informants hold against the way a practice is delimited, in their own words. */
export function ContestedScopes({
  contested,
  responses,
  levels,
  path,
}: {
  contested: readonly ContestedScope[]
  responses: number
  /** The levels in the words of the version they were chosen in. */
  levels: readonly Text[]
  /** Of the wave. */
  path: string
}) {
  const { contested: queue, results: text, words } = useMessages()
  const language = useLanguage()
  return (
    <section>
      <h2>{text.contestedHeading}</h2>
      <p className="notice warning">
        {text.contestedIntro(contested.length, responses)}{' '}
        <a href={`${path}/scopes#${contested[0]?.response}`}>{queue.seeAll}</a>
      </p>
      <ul className="verbatim">
        {contested.map(
          ({ response, role, scopeVersion, objection, level, citizensPerYear, text: ownText }) => (
            <li key={response}>
              <p className="by">{text.contestedBy(roleWord(words, role), scopeVersion)}</p>
              <blockquote>{objection || text.contestedWithoutWords}</blockquote>
              {ownText && <blockquote>{ownText}</blockquote>}
              {(level !== null || citizensPerYear !== null) && (
                <p className="quiet">
                  {text.contestedView(
                    level === null ? words.notStated : (levels[level - 1]?.[language] ?? String(level)),
                    citizensPerYear === null ? words.notStated : formatNumber(citizensPerYear, language),
                  )}
                </p>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
