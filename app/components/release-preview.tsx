import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ReleaseDraft } from '#app/release/release-draft.server.ts'

/** What readers would get, in counts, and the way to see it as they will. */
export function ReleasePreview({
  draft,
  minimum,
  path,
}: {
  draft: ReleaseDraft
  minimum: number
  /** Where the release stands as readers will see it. */
  path: string
}) {
  const { release: text } = useMessages()
  const language = useLanguage()
  const count = (number: number) => formatNumber(number, language)
  return (
    <section>
      <h2>{text.previewHeading}</h2>
      <p>
        {text.counts(count(draft.shown), count(draft.practices))} {text.rule(minimum)}
      </p>
      {draft.asOne > 0 && <p className="notice">{text.asOneDraft(draft.asOne)}</p>}
      {draft.changed > 0 && <p className="notice warning">{text.later(count(draft.changed))}</p>}
      <p>
        <a className="button secondary" href={path}>
          {text.previewSee}
        </a>
      </p>
    </section>
  )
}
