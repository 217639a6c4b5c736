import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { CommentRow } from '#db/queries/results.ts'
import { roleWord } from './charts/role-words.ts'

/** What informants wrote about one element, word for word, each with the role and score of whoever wrote it. */
export function ElementComments({
  version,
  comments,
  element,
}: {
  version: Pick<PracticeResult, 'responses'>
  comments: readonly CommentRow[]
  element: string
}) {
  const { results: text, words } = useMessages()
  const language = useLanguage()
  return (
    <ul className="verbatim">
      {commentsOn(element, comments, version).map(({ response, text: comment }) => {
        const by = version.responses.find((one) => one.response === response)
        const score = (by?.scores[element] as number | null | undefined) ?? null
        return (
          <li key={response}>
            <p className="by">
              {text.commentBy(roleWord(words, by?.role ?? ''), formatNumber(score, language, 2))}
            </p>
            <blockquote>{comment}</blockquote>
          </li>
        )
      })}
    </ul>
  )
}

/** The same, folded under a line that says how many there are; nothing where nobody wrote. */
export function FoldedComments(about: Parameters<typeof ElementComments>[0] & { name: string }) {
  const { perspectives: text } = useMessages()
  const { length } = commentsOn(about.element, about.comments, about.version)
  if (length === 0) return null
  return (
    <details className="folded">
      <summary>
        {text.comments(length)}
        <span className="visually-hidden">: {about.name}</span>
      </summary>
      <ElementComments {...about} />
    </details>
  )
}

/** Comments on an element by those who answered on this version of the scope. */
export function commentsOn(
  element: string,
  comments: readonly CommentRow[],
  { responses }: Pick<PracticeResult, 'responses'>,
): CommentRow[] {
  const own = new Set(responses.map(({ response }) => response))
  return comments.filter((comment) => comment.element === element && own.has(comment.response))
}
