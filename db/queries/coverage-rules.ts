import type { Kysely } from 'kysely'
import type { Database, Role } from '#db/schema.ts'

/** At least `minimum` submitted informants in this role, per practice. */
export interface CoverageRule {
  role: Role
  minimum: number
}

/** What the study asks of every practice, by role. */
export function listCoverageRules(db: Kysely<Database>, studyId: string): Promise<CoverageRule[]> {
  return db
    .selectFrom('coverageRule')
    .where('studyId', '=', studyId)
    .orderBy('role')
    .select(['role', 'minimum'])
    .execute()
}

/** Puts these rules in the place of the study's; give it the transaction of the change. */
export async function replaceCoverageRules(
  trx: Kysely<Database>,
  studyId: string,
  rules: readonly CoverageRule[],
): Promise<void> {
  await trx.deleteFrom('coverageRule').where('studyId', '=', studyId).execute()
  if (rules.length === 0) return
  await trx
    .insertInto('coverageRule')
    .values(rules.map(({ role, minimum }) => ({ studyId, role, minimum })))
    .execute()
}
