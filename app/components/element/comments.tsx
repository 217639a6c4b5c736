import { useMessages } from '#app/messages/use-messages.ts'
import type { LoadedElement } from '#app/report/for-pages/element.server.ts'
import { roleWord } from '../charts/role-words.ts'
import { PartPager } from './part-pager.tsx'

/** What informants wrote on the element, word for word, by practice and role. */
export function ElementComments({
  comments: { written, ...place },
  path,
  chosen,
}: {
  comments: LoadedElement['comments']
  /** Of the wave's results, and the choices as an address says them. */
  path: string
  chosen: string
}) {
  const { element: text, results, words } = useMessages()
  const practices = [...new Map(written.map((comment) => [comment.practice, comment.practiceName]))]
  return (
    <section>
      <h2 id="comments">{text.commentsHeading}</h2>
      <p>{place.total === 0 ? text.noComments : text.commentsIntro(place.total)}</p>
      {practices.map(([id, name]) => (
        <div key={id}>
          <h3>
            <a href={`${path}/${id}${chosen && `?${chosen}`}`}>{name}</a>
          </h3>
          <ul className="verbatim">
            {written
              .filter(({ practice }) => practice === id)
              .map(({ response, role, scopeVersion, text: comment }) => (
                <li key={response}>
                  <p className="by">
                    {roleWord(words, role)}, {results.scopeVersion(scopeVersion)}
                  </p>
                  <blockquote>{comment}</blockquote>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <PartPager label={text.commentPages} place={place} name="comments" anchor="comments" />
    </section>
  )
}
