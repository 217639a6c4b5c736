import type { ReactNode } from 'react'
import type { Language, Role } from '#db/schema.ts'
import { WithOverview } from './overview-list.tsx'
import type { OverviewEntry } from './overview.ts'
import { Steps } from './steps.tsx'

/** Around scope, facts and review: what it is about and how far one is, and the overview. */
export function AnsweringPage({
  place,
  overview,
  questionLanguage,
  children,
  ...about
}: {
  place: 'scope' | 'facts' | 'review'
  step: string
  practiceName: string
  role: Role
  isSynthetic: boolean
  overview: readonly OverviewEntry[] | undefined
  questionLanguage: Language
  children: ReactNode
}) {
  const page = (
    <>
      <Steps {...about} toOverview={overview !== undefined} />
      {children}
    </>
  )
  if (!overview) return page
  return (
    <WithOverview entries={overview} current={place} questionLanguage={questionLanguage}>
      {page}
    </WithOverview>
  )
}
