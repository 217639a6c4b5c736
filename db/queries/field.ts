import type { Kysely } from 'kysely'
import type { FieldAssignment } from '#analysis/field.ts'
import type { Database } from '#db/schema.ts'
import { isCountedOfPair } from './asked-again.ts'
import { findFollowing } from './followed-answers.ts'

export interface FieldPractice {
  readonly id: string
  readonly code: string
  readonly name: string
}

/** All practices of a study by code. */
export function listFieldPractices(db: Kysely<Database>, studyId: string): Promise<FieldPractice[]> {
  return db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .orderBy('codeSortKey')
    .select(['id', 'code', 'name'])
    .execute()
}

/**
 * Everybody asked in a wave, once for each pair, without names and without answers. Whoever was asked about a practice whose
 * answers follow is there under the practice that they count on.
 */
export async function listFieldAssignments(db: Kysely<Database>, waveId: string): Promise<FieldAssignment[]> {
  const rows = await db
    .selectFrom('assignment')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.waveId', '=', waveId)
    .where(isCountedOfPair)
    .orderBy('assignment.id')
    .select([
      'assignment.practiceId as practice',
      'assignment.role',
      'assignment.withdrawnAt',
      'assignment.declinedAt',
      'response.startedAt',
      'response.submittedAt',
      'response.scopeVerdict',
    ])
    .execute()
  const { practiceOf } = await findFollowing(db, waveId)
  return rows.map(({ scopeVerdict, ...row }) => ({
    ...row,
    practice: practiceOf(row.practice),
    // what is not sent is nobody else's yet
    contested: row.submittedAt !== null && scopeVerdict === 'contested',
  }))
}

/** A practice of the study by its code, whatever its case. */
export function findPracticeByCode(
  db: Kysely<Database>,
  studyId: string,
  code: string,
): Promise<FieldPractice | undefined> {
  return db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where((eb) => eb.or([eb('code', '=', code), eb('code', '=', code.toUpperCase())]))
    .orderBy('code')
    .select(['id', 'code', 'name'])
    .executeTakeFirst()
}
