import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'

export interface ShownDraft {
  readonly id: string
  readonly title: Text
  readonly savedAt: string
  readonly savedByName: string
  readonly finishedTests: number
}

/** A draft in the list, with the ways to go on with it. */
export function DraftCard({
  draft,
  studyId,
  mayWrite,
}: {
  draft: ShownDraft
  studyId: string
  mayWrite: boolean
}) {
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  const base = `/studies/${studyId}/questionnaires/drafts/${draft.id}`
  const title = draft.title[language] || draft.title.da || text.untitled
  return (
    <li className="card">
      <h3>{mayWrite ? <a href={base}>{title}</a> : title}</h3>
      <p className="quiet">
        {text.draftSaved(formatDateTime(draft.savedAt, language), draft.savedByName)} ·{' '}
        {text.draftTests(draft.finishedTests)}
      </p>
      <p className="card-links">
        {mayWrite && <a href={base}>{text.edit}</a>}
        {mayWrite && <a href={`${base}/test`}>{text.test}</a>}
        {mayWrite && <a href={`${base}/publish`}>{text.publish}</a>}
        <a href={`${base}/history`}>{text.history}</a>
      </p>
    </li>
  )
}
