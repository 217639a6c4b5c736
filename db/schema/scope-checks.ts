import type { ScopeCheck } from '#analysis/scope-checks.ts'

/** How a study has set its checks before fielding. Rows are never changed: the highest number of a study stands. */
export interface ScopeCheckSettingTable {
  studyId: string
  number: number
  /** Names of the checks that stop, and of those that warn, with commas between; the others are not looked at. */
  stops: string
  warns: string
  /** From this level a scope is too broad. */
  broadLevel: number
  /** Below so many citizens a year, and up to so many staff, a scope is too narrow. */
  narrowCitizens: number
  narrowStaff: number
  accountId: string
  at: string
}

/** A check that a lead put aside for one version of a practice's card. The highest number stands. */
export interface ScopeCheckExceptionTable {
  id: string
  practiceId: string
  checkName: ScopeCheck
  scopeVersion: number
  number: number
  state: 'set_aside' | 'taken_up'
  reason: string
  accountId: string
  at: string
}

export const scopeApprovals = ['approved', 'sent_back'] as const
export type ScopeApproval = (typeof scopeApprovals)[number]

/** What a second reader said of a card. It holds while the card says what it said then. */
export interface ScopeApprovalTable {
  id: string
  scopeId: string
  /** 1, 2, 3 … on the version of the scope. */
  number: number
  /** `scopeStamp` of the card that was read. */
  stamp: string
  state: ScopeApproval
  /** Required when it is sent back. */
  reason: string | null
  accountId: string
  at: string
}

export const overlapVerdicts = ['same', 'first_in_second', 'second_in_first', 'different'] as const
export type OverlapVerdict = (typeof overlapVerdicts)[number]

/** What a member decided about two practices that may overlap. `firstId` comes before `secondId` by their characters. */
export interface OverlapDecisionTable {
  id: string
  studyId: string
  firstId: string
  secondId: string
  number: number
  verdict: OverlapVerdict
  /** The versions of their scopes that were compared. */
  firstVersion: number
  secondVersion: number
  reason: string
  accountId: string
  at: string
}
