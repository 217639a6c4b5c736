import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'
import { StudyFrame, type StudyHead } from './study-frame.tsx'

export interface DraftHead {
  readonly id: string
  readonly title: Text
  readonly publishedAs: string | null
  readonly discardedAt: string | null
}

/** Around every page of a draft: the way to it, its title, and whether anything can be done to it any more. */
export function DraftFrame({
  study,
  draft,
  heading,
  refused,
  children,
}: {
  study: StudyHead
  draft: DraftHead
  heading: string
  /** A sentence on why the last form was not carried out. */
  refused?: string | undefined
  children: ReactNode
}) {
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  const base = `/studies/${study.id}/questionnaires`
  const title = draft.title[language] || draft.title.da || text.untitled
  const above = [
    { to: base, label: text.heading },
    { to: `${base}/drafts/${draft.id}`, label: title },
  ]
  return (
    <StudyFrame study={study} path="questionnaires" above={above}>
      <h1>{heading}</h1>
      <p className="lead">{text.draftOf(title)}</p>
      {refused && (
        <div className="alert" role="alert">
          <p>{refused}</p>
        </div>
      )}
      {draft.publishedAs && (
        <p className="notice">
          {text.isPublished} <a href={`${base}/${draft.publishedAs}`}>{text.seeVersion}</a>
        </p>
      )}
      {draft.discardedAt && <p className="notice">{text.isDiscarded}</p>}
      {children}
    </StudyFrame>
  )
}
