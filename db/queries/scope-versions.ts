import type { Kysely } from 'kysely'
import type { Database, ScopeTable } from '#db/schema.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

/** A version of a scope with the name of who wrote it. */
export interface ScopeVersion extends ScopeTable {
  readonly by: string
}

/** All versions of a practice's scope with who made each, the newest first; variants are none of them. */
export function listScopeVersions(db: Kysely<Database>, practiceId: string): Promise<ScopeVersion[]> {
  return db
    .selectFrom('scope')
    .innerJoin('account', 'account.id', 'scope.createdBy')
    .where('scope.practiceId', '=', practiceId)
    .where(isOrdinaryScope('scope.id'))
    .orderBy('scope.version', 'desc')
    .selectAll('scope')
    .select('account.name as by')
    .execute()
}

/** A version that is a copy of the card of a practice that ended. */
export interface CopiedScope {
  readonly version: number
  /** The practice, and which version it was there. */
  readonly practiceId: string
  readonly code: string
  readonly name: string
  readonly of: number
}

/** The versions of a practice's scope that are copies, lowest first. */
export function listCopiedScopes(db: Kysely<Database>, practiceId: string): Promise<CopiedScope[]> {
  return db
    .selectFrom('scope')
    .innerJoin('scope as origin', 'origin.id', 'scope.originId')
    .innerJoin('practice', 'practice.id', 'origin.practiceId')
    .where('scope.practiceId', '=', practiceId)
    .orderBy('scope.version')
    .select([
      'scope.version',
      'practice.id as practiceId',
      'practice.code',
      'practice.name',
      'origin.version as of',
    ])
    .execute()
}
