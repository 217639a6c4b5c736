import type { ReactNode } from 'react'
import { may, type Verb } from '#app/auth/authorize.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { mayRank } from '#app/report/ranking.ts'
import type { MembershipRole, Purpose } from '#db/schema.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { shortlistEntry } from './shortlist/shortlist-pages.ts'

export interface StudyHead {
  id: string
  title: string
  syntheticAt: string | null
  /** Decides what may be compared: see `mayRank`. */
  purpose: Purpose
  /** The reader's own role in it. */
  role: MembershipRole
}

export interface WaveHead {
  id: string
  title: string
}

interface Tab {
  to: string
  label: string
  verb: Verb
}

/**
 * What stands around every page of a study: the way down, the label on made-up data, and the tabs that this member may
 * open. Pages of one wave get the tabs of the wave.
 */
export function StudyFrame({
  study,
  wave,
  path,
  above = [],
  children,
}: {
  study: StudyHead
  wave?: WaveHead
  /** Path of the tab that this page belongs to, below the study or the wave: `practices`, `''` for the overview. */
  path: string
  /** Steps between the tab and this page. */
  above?: readonly { to: string; label: string }[]
  children: ReactNode
}) {
  const { frame } = useMessages()
  const studyPath = `/studies/${study.id}`
  const base = wave ? `${studyPath}/waves/${wave.id}` : studyPath
  const tabs: Tab[] = wave
    ? [
        { to: '', label: frame.tabs.wave, verb: 'study:read' },
        { to: 'informants', label: frame.tabs.informants, verb: 'informant:write' },
        { to: 'links', label: frame.tabs.links, verb: 'link:hand-out' },
        { to: 'field', label: frame.tabs.field, verb: 'field:read' },
        { to: 'results', label: frame.tabs.results, verb: 'result:read' },
        ...(mayRank(study.purpose)
          ? [{ to: shortlistEntry, label: frame.tabs.shortlist, verb: 'result:read' as const }]
          : []),
        { to: 'release', label: frame.tabs.release, verb: 'release:read' },
        { to: 'export', label: frame.tabs.export, verb: 'answer:export' },
      ]
    : [
        { to: '', label: frame.tabs.study, verb: 'study:see' },
        { to: 'practices', label: frame.tabs.practices, verb: 'study:read' },
        { to: 'questionnaires', label: frame.tabs.questionnaires, verb: 'study:read' },
        { to: 'export', label: frame.tabs.export, verb: 'answer:export' },
        { to: 'members', label: frame.tabs.members, verb: 'study:manage' },
        { to: 'settings', label: frame.tabs.settings, verb: 'study:manage' },
      ]
  const steps = [
    { to: '/studies', label: frame.studies },
    { to: studyPath, label: study.title },
    // who may not read the study has no page of the wave but what is released of it
    ...(wave ? [{ to: may(study.role, 'study:read') ? base : `${base}/release`, label: wave.title }] : []),
    ...above,
  ]
  return (
    <>
      <Breadcrumb steps={steps} />
      {study.syntheticAt && <p className="notice warning">{frame.synthetic}</p>}
      <nav aria-label={wave ? wave.title : study.title}>
        <ul className="tabs">
          {tabs
            .filter((tab) => may(study.role, tab.verb))
            .map((tab) => (
              <li key={tab.to}>
                <a
                  href={tab.to ? `${base}/${tab.to}` : base}
                  aria-current={tab.to === path ? 'page' : undefined}
                >
                  {tab.label}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      {children}
    </>
  )
}
