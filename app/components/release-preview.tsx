import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ReleaseDraft } from '#app/release/release-draft.server.ts'
import type { ChartScale } from './charts/chart-scale.ts'
import type { ElementName } from './element-names.ts'
import { ReleasedView } from './released-view.tsx'

/** What readers would see, before it is released. */
export function ReleasePreview({
  draft,
  minimum,
  scale,
  elements,
}: {
  draft: ReleaseDraft
  minimum: number
  scale: ChartScale
  elements: readonly ElementName[]
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
      <details>
        <summary>{text.previewSee}</summary>
        <ReleasedView
          {...draft}
          spreads={[]}
          elements={elements}
          minimum={minimum}
          scale={scale}
          path={null}
          isSaved={false}
        />
      </details>
    </section>
  )
}
