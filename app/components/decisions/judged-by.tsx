import type { ShownJudgement } from '#app/decisions/shown-judgements.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { CriterionJudgement } from '#db/queries/criterion-judgements.ts'

/** How assessors judge a practice by one criterion, each with the reason, and what they said before. */
export function JudgedBy({ judged: { own, others, otherCount, earlier } }: { judged: ShownJudgement }) {
  const { judgements: text } = useMessages()
  const standing = own ? [own, ...others] : others
  const hidden = otherCount - others.length
  return (
    <>
      {standing.length === 0 && hidden === 0 && <p className="quiet">{text.none}</p>}
      {hidden > 0 && <p className="quiet">{text.othersHidden(hidden)}</p>}
      <Said judgements={standing} />
      {earlier.length > 0 && (
        <details>
          <summary>{text.before}</summary>
          <Said judgements={earlier} />
        </details>
      )}
    </>
  )
}

function Said({ judgements }: { judgements: readonly CriterionJudgement[] }) {
  const { judgements: text } = useMessages()
  const language = useLanguage()
  if (judgements.length === 0) return null
  return (
    <ul className="verbatim">
      {judgements.map(({ accountId, number, rating, by, at, reason, othersSeen }) => (
        <li key={`${accountId} ${number}`}>
          <p className="by">
            {text.by(
              rating === null ? text.unrated : (text.ratings[rating] ?? String(rating)),
              by,
              formatDateTime(at, language),
            )}
            {othersSeen > 0 && <span className="quiet"> ({text.afterOthers(othersSeen)})</span>}
          </p>
          <blockquote>{reason}</blockquote>
        </li>
      ))}
    </ul>
  )
}
