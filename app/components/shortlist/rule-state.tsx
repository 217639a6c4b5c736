import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { RegisteredRule } from '#db/queries/selection-rules.ts'
import type { ResultsOpening } from '#db/queries/results-openings.ts'
import type { Purpose } from '#db/schema.ts'
import { AfterOpening } from './after-opening.tsx'

/** Whether results have been seen, which rule stands, and the ways on from there. */
export function RuleState({
  path,
  purpose,
  opening,
  standing,
  registered,
  mayWrite,
}: {
  /** Of the wave. */
  path: string
  purpose: Purpose
  opening: ResultsOpening | null
  standing: Omit<RegisteredRule, 'rule'> | null
  registered: number
  mayWrite: boolean
}) {
  const { rule: text } = useMessages()
  const language = useLanguage()
  const when = (at: string) => formatDateTime(at, language)
  return (
    <>
      {opening && <p className="notice warning">{text.opened(when(opening.at), opening.by)}</p>}
      {!opening && purpose === 'mapping' && <p className="notice">{text.sealed}</p>}
      {standing ? (
        <>
          <p>{text.standing(standing.number, when(standing.at), standing.by)}</p>
          <AfterOpening rule={standing} />
          <blockquote>{standing.reason}</blockquote>
        </>
      ) : (
        <p>{mayWrite ? text.none : text.noneToRead}</p>
      )}
      <ul className="rule-ways">
        {standing && (
          <>
            <li>
              <a href={`${path}/rules`}>{text.toRules(registered)}</a>
            </li>
            <li>
              <a href={`${path}/rule.json`}>{text.download}</a>
            </li>
          </>
        )}
        <li>
          <a href={`${path}/weights`}>{text.toProfiles}</a>
        </li>
      </ul>
    </>
  )
}
