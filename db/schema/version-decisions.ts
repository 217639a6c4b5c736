export const versionDecisions = ['apart', 'only', 'same'] as const

/** What a member decided about answers on several versions of a scope. Rows never change: the highest number stands. */
export interface VersionDecisionTable {
  id: string
  waveId: string
  practiceId: string
  /** 1, 2, 3 … of the practice in the wave. */
  number: number
  decision: (typeof versionDecisions)[number]
  /** The version whose answers count, when only one is used. */
  onlyVersion: number | null
  /** JSON: the versions that were answered on when it was decided, lowest first. */
  versions: string
  reason: string
  accountId: string
  at: string
}
