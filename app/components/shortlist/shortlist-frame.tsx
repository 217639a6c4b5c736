import type { ReactNode } from 'react'
import { StudyFrame, type StudyHead, type WaveHead } from '../study-frame.tsx'
import { ShortlistNav } from './shortlist-nav.tsx'
import { shortlistEntry, type ShortlistPage } from './shortlist-pages.ts'

/** What stands around every page between a rule and interviews. */
export function ShortlistFrame({
  study,
  wave,
  page,
  above = [],
  children,
}: {
  study: StudyHead
  wave: WaveHead
  /** The page, or the one that it belongs to. */
  page: ShortlistPage
  /** Steps between the wave and this page. */
  above?: readonly { to: string; label: string }[]
  children: ReactNode
}) {
  return (
    <StudyFrame study={study} wave={wave} path={shortlistEntry} above={above}>
      <ShortlistNav path={`/studies/${study.id}/waves/${wave.id}`} current={page} />
      {children}
    </StudyFrame>
  )
}
