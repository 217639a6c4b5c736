import type { ReactNode } from 'react'
import { may } from '#app/auth/authorize.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { mayRank } from '#app/report/ranking.ts'
import { ShortlistFrame } from '../shortlist/shortlist-frame.tsx'
import { StudyFrame, type StudyHead, type WaveHead } from '../study-frame.tsx'

/** Among the pages from rule to interview where there are any for this member, otherwise beside the field. */
export function CoverageFrame({
  study,
  wave,
  children,
}: {
  study: StudyHead
  wave: WaveHead
  children: ReactNode
}) {
  const { frame } = useMessages()
  if (mayRank(study.purpose) && may(study.role, 'result:read')) {
    return (
      <ShortlistFrame study={study} wave={wave} page="coverage-map">
        {children}
      </ShortlistFrame>
    )
  }
  const field = { to: `/studies/${study.id}/waves/${wave.id}/field`, label: frame.tabs.field }
  return (
    <StudyFrame study={study} wave={wave} path="field" above={[field]}>
      {children}
    </StudyFrame>
  )
}
