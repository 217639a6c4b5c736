import type { PracticeRow, ResponseRow } from '#analysis/dataset.ts'
import type { VersionDecision } from '#analysis/version-decisions.ts'
import type { InterviewAnswer, Purpose, Role, ScopeTable } from '#db/schema.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'

/** A decision with what makes it one. */
export interface Decided {
  readonly reason: string
  readonly by: string
  readonly at: string
}

export interface FrozenPractice extends PracticeRow {
  readonly code: string
  readonly name: string
  readonly sortKey: string
  /** Informants who were asked, and of whom answers came in. */
  readonly asked: number
  readonly submitted: number
  /**
   * What it said to an interview, without how it was said; `null` when nothing was registered. Sets from before it could be
   * registered have no such field.
   */
  readonly consent?: FrozenConsent | null
}

export interface FrozenConsent {
  readonly answer: InterviewAnswer
  /** What the person who said it is to the practice. */
  readonly saidBy: Role | null
  readonly by: string
  readonly at: string
}

/** A version of a scope that answers count on, as its card read. */
export type FrozenScope = Omit<ScopeTable, 'id' | 'practiceId' | 'originId' | 'createdAt' | 'createdBy'> & {
  readonly practice: string
}

export interface FrozenResponse extends ResponseRow {
  /** By the key's items in their order: the rating as it was chosen, or the code of why there is none. */
  readonly answers: readonly number[]
}

/** Everything that the results of a wave rest on, by parts. Plain data: the same data give the same text. */
export interface FrozenContent {
  readonly wave: {
    readonly id: string
    readonly title: string
    readonly purpose: Purpose
    readonly closedAt: string
    /** Sent on another version of the questionnaire, and left out. */
    readonly otherVersion: number
  }
  readonly scoring: {
    readonly questionnaire: string
    /** SHA-256 of the questionnaire as it was published. */
    readonly questionnaireDigest: string
    readonly key: ScoringKey
    /** The version of the analysis that was current when the data were frozen. */
    readonly analysisVersion: number
    /** The same of lists; absent from sets that were frozen before lists had a version. */
    readonly listVersion?: number
  }
  /** In the order that analysis has them. */
  readonly practices: readonly FrozenPractice[]
  /** By practice and version. */
  readonly scopes: readonly FrozenScope[]
  /** In the order that analysis has them; those that are left out too. */
  readonly responses: readonly FrozenResponse[]
  readonly decisions: {
    /** Responses that do not count. */
    readonly leftOut: readonly (Decided & { readonly response: string })[]
    /** Flags that question nothing any more, by `reviewSubject`. */
    readonly setAside: readonly (Decided & { readonly subject: string })[]
    /** About answers on several versions of a scope. */
    readonly versions: readonly (Decided & VersionDecision & { readonly practice: string })[]
    /** Responses that were given again, and do not count. */
    readonly superseded: readonly string[]
  }
}

export type FrozenPartName = keyof FrozenContent

export const frozenPartNames = [
  'wave',
  'scoring',
  'practices',
  'scopes',
  'responses',
  'decisions',
] as const satisfies readonly FrozenPartName[]
