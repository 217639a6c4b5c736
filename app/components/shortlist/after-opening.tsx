import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import '#app/styles/shortlist.css'

/**
 * The mark on a rule that was registered when results could be seen, and on everything that is made by it; nothing for a
 * rule from before. In print too.
 */
export function AfterOpening({
  rule,
  which,
}: {
  rule: { readonly afterOpening: boolean; readonly at: string; readonly by: string }
  /** Of several rules on a page: the one that the mark is on. */
  which?: string
}) {
  const { shortlistPages: text } = useMessages()
  const language = useLanguage()
  if (!rule.afterOpening) return null
  return (
    <p className="after-opening">
      {which && `${which}: `}
      <strong>{text.afterOpening}</strong>.{' '}
      {text.afterOpeningLine(formatDateTime(rule.at, language), rule.by)}
    </p>
  )
}
