import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

/** One assignment of a practice without who holds it. */
export interface PracticeAssignment {
  waveId: string
  waveTitle: string
  scopeVersion: number
  startedAt: string | null
  submittedAt: string | null
  declinedAt: string | null
  withdrawnAt: string | null
}

/** The assignments of a practice by wave, the oldest first, with the scope version each is asked about; not those about variants. */
export function listPracticeAssignments(
  db: Kysely<Database>,
  practiceId: string,
): Promise<PracticeAssignment[]> {
  return db
    .selectFrom('assignment')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .innerJoin('scope', 'scope.id', 'assignment.scopeId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.practiceId', '=', practiceId)
    .where(isOrdinaryScope('assignment.scopeId'))
    .orderBy('wave.createdAt')
    .orderBy('wave.id')
    .orderBy('scope.version')
    .orderBy('assignment.id')
    .select([
      'wave.id as waveId',
      'wave.title as waveTitle',
      'scope.version as scopeVersion',
      'response.startedAt',
      'response.submittedAt',
      'assignment.declinedAt',
      'assignment.withdrawnAt',
    ])
    .execute()
}
