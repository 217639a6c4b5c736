import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { DraftHead } from './draft-frame.tsx'
import { StudyFrame, type StudyHead } from './study-frame.tsx'

/** Around every page of test answers: that nothing of it becomes data, and the way out. */
export function TestBanner({
  study,
  draft,
  children,
}: {
  study: StudyHead
  draft: DraftHead
  children: ReactNode
}) {
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  const base = `/studies/${study.id}/questionnaires`
  const draftPath = `${base}/drafts/${draft.id}`
  const title = draft.title[language] || draft.title.da || text.untitled
  const above = [
    { to: base, label: text.heading },
    { to: draftPath, label: title },
    { to: `${draftPath}/test`, label: text.testHeading },
  ]
  return (
    <StudyFrame study={study} path="questionnaires" above={above}>
      <p className="notice warning">
        <strong>{text.testBanner}</strong> <a href={`${draftPath}/test`}>{text.testLeave}</a>
      </p>
      {children}
    </StudyFrame>
  )
}
