import type { Role } from './informants.ts'

export const membershipRoles = ['lead', 'field', 'assessor', 'reader'] as const
export type MembershipRole = (typeof membershipRoles)[number]

export const purposes = ['mapping', 'self_assessment', 'course'] as const
export type Purpose = (typeof purposes)[number]

export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

export interface StudyTable {
  id: string
  title: string
  purpose: Purpose
  /** Who decides about the data (GDPR controller), as informants read it. */
  controller: string
  contactName: string
  contactEmail: string
  /** When the purpose ends, a date. */
  endsOn: string
  /** `da`, `en` or `da,en`: the languages informants may choose. */
  languages: string
  /** Smallest group whose figures readers and practices may see, 3 to 10. */
  minimumGroup: number
  /** Set when all data are made up; shown on every screen the study feeds. */
  syntheticAt: string | null
  createdBy: string
  createdAt: string
}

export interface MembershipTable {
  studyId: string
  accountId: string
  role: MembershipRole
  createdAt: string
}

/** "At least `minimum` submitted informants in this role", per practice. */
export interface CoverageRuleTable {
  studyId: string
  role: Role
  minimum: number
}

/** One fielding of a questionnaire. */
export interface WaveTable {
  id: string
  studyId: string
  title: string
  /** Id of the published questionnaire version. */
  questionnaire: string
  /** Last day of fielding, a date; the day counts in Danish time. */
  deadline: string
  openedAt: string | null
  closedAt: string | null
  createdAt: string
}
