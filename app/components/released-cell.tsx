import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ReleasedEntry } from '#app/release/released-view.ts'

/** A released figure in a table, or in a few words why there is none; the page says more of it elsewhere. */
export function ReleasedCell({ entry: { mean, informants, release } }: { entry: ReleasedEntry }) {
  const { release: text } = useMessages()
  const language = useLanguage()
  if (mean === null) {
    return (
      <td className="number hidden-figure">
        {release === 'nobody' ? '–' : text.hidden}
        <span className="quiet line-detail">{text.short[release]}</span>
      </td>
    )
  }
  return (
    <td className="number">
      {formatNumber(mean, language, 2)}
      <span className="quiet line-detail">{text.ofInformants(formatNumber(informants, language))}</span>
    </td>
  )
}
