import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { CommentRow } from '#db/queries/results.ts'
import { roleWord } from './charts/role-words.ts'
import type { ElementName } from './profile-figure.tsx'

/** Comments word for word under their element, each with the role and score of whoever wrote it. */
export function ProfileComments({
  version,
  comments,
  elements,
  nameOf,
}: {
  version: PracticeResult
  comments: readonly CommentRow[]
  elements: readonly ElementName[]
  nameOf: (element: string) => string
}) {
  const { results: text, words } = useMessages()
  const language = useLanguage()
  const responses = new Map(version.responses.map((response) => [response.response, response]))
  const own = comments.filter(({ response }) => responses.has(response))
  if (own.length === 0) return <p className="quiet">{text.noComments}</p>
  return (
    <section>
      <h3>{text.commentsHeading}</h3>
      <p className="quiet">{text.commentsIntro}</p>
      {elements.map(({ id }) => {
        const here = own.filter(({ element }) => element === id)
        return (
          here.length > 0 && (
            <div key={id}>
              <h4>{nameOf(id)}</h4>
              <ul className="verbatim">
                {here.map(({ response, text: comment }) => {
                  const by = responses.get(response)
                  const score = formatNumber(
                    (by?.scores[id] as number | null | undefined) ?? null,
                    language,
                    2,
                  )
                  return (
                    <li key={response}>
                      <p className="by">{text.commentBy(roleWord(words, by?.role ?? ''), score)}</p>
                      <blockquote>{comment}</blockquote>
                    </li>
                  )
                })}
              </ul>
            </div>
          )
        )
      })}
    </section>
  )
}
