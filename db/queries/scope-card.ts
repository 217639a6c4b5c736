import { createHash } from 'node:crypto'
import type { ScopeTable } from '#db/schema.ts'

/** What a scope card says. */
export type ScopeValues = Omit<
  ScopeTable,
  'id' | 'practiceId' | 'version' | 'originId' | 'createdAt' | 'createdBy'
>

/** Who writes in a card, and when. */
export interface ScopeEditor {
  readonly studyId: string
  readonly by: string
  readonly at: string
}

export const emptyScope: ScopeValues = {
  included: null,
  excluded: null,
  targetGroup: null,
  place: null,
  sinceYear: null,
  citizensPerYear: null,
  staffCount: null,
  level: null,
  legalBasis: null,
  delimitedBy: null,
  source: null,
}

export const scopeFields = Object.keys(emptyScope) as (keyof ScopeValues)[]

/** Short text that differs when anything on the card differs, so that a stale form is noticed. */
export function scopeStamp(scope: ScopeValues & { version: number }): string {
  const values = scopeFields.map((field) => scope[field])
  return createHash('sha256')
    .update(JSON.stringify([scope.version, ...values]))
    .digest('hex')
    .slice(0, 16)
}
