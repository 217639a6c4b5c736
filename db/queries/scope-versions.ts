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
