import type { PracticeResult } from '#analysis/practices.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { CommentRow } from '#db/queries/results.ts'
import { commentsOn, ElementComments } from './element-comments.tsx'
import { useElementNames, type ElementName } from './element-names.ts'

/** All comments word for word under their element, folded: each stands at the line of its element too. */
export function ProfileComments({
  version,
  comments,
  elements,
}: {
  version: PracticeResult
  comments: readonly CommentRow[]
  elements: readonly ElementName[]
}) {
  const { results: text, profile } = useMessages()
  const nameOf = useElementNames(elements)
  const commented = elements.filter(({ id }) => commentsOn(id, comments, version).length > 0)
  if (commented.length === 0) return <p className="quiet">{text.noComments}</p>
  return (
    <>
      <p className="quiet">{text.commentsIntro}</p>
      <details>
        <summary>{profile.comments}</summary>
        {commented.map(({ id }) => (
          <div key={id}>
            <h4>{nameOf(id)}</h4>
            <ElementComments version={version} comments={comments} element={id} />
          </div>
        ))}
      </details>
    </>
  )
}
