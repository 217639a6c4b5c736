import { ExchangeNotes } from '#app/components/exchange-findings.tsx'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ImportNotes } from '#db/queries/questionnaire-drafts.ts'

/** What was not taken over from the draft's file, until somebody says that it is looked through. */
export function KeptImportNotes({ kept }: { kept: ImportNotes }) {
  const { exchange: text } = useMessages()
  const language = useLanguage()
  return (
    <section aria-labelledby="import-notes-heading">
      <h2 id="import-notes-heading">{text.keptHeading(formatDateTime(kept.at, language))}</h2>
      <ExchangeNotes notes={kept.notes} />
      <form method="post">
        <input type="hidden" name="readAt" value={kept.at} />
        <button className="secondary" name="intent" value="dismiss">
          {text.dismiss}
        </button>{' '}
        <span className="quiet">{text.dismissNote}</span>
      </form>
    </section>
  )
}
