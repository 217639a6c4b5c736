import type { Kysely } from 'kysely'
import type { Database, Role, ScopeLevel, VariantKind } from '#db/schema.ts'

/** An assignment that a browser holds, as the informant's list shows it. */
export interface HeldAssignment {
  readonly id: string
  readonly practiceId: string
  readonly practiceName: string
  readonly role: Role
  readonly declinedAt: string | null
  /** The assignment that this one asks again about; `null` the first time. */
  readonly againOf: string | null
  /** The practice seen narrower or broader on purpose; `null` as it is delimited otherwise. */
  readonly variant: VariantKind | null
  /** What its card says first. */
  readonly scopeLevel: ScopeLevel | null
  readonly scopeIncluded: string | null
  readonly startedAt: string | null
  readonly submittedAt: string | null
  readonly place: string | null
  readonly openedAt: string | null
  readonly closedAt: string | null
  readonly deadline: string
  readonly syntheticAt: string | null
}

/** These assignments by practice name, those about a variant after the ordinary one; not what is withdrawn. */
export async function listHeldAssignments(
  db: Kysely<Database>,
  assignmentIds: readonly string[],
): Promise<HeldAssignment[]> {
  if (assignmentIds.length === 0) return []
  return db
    .selectFrom('assignment')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .innerJoin('study', 'study.id', 'wave.studyId')
    .innerJoin('scope', 'scope.id', 'assignment.scopeId')
    .leftJoin('scopeVariant', 'scopeVariant.scopeId', 'assignment.scopeId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.id', 'in', assignmentIds)
    .where('assignment.withdrawnAt', 'is', null)
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .orderBy((eb) => eb('scopeVariant.kind', 'is not', null))
    .orderBy('assignment.id')
    .select([
      'assignment.id',
      'assignment.practiceId',
      'practice.name as practiceName',
      'assignment.role',
      'assignment.declinedAt',
      'assignment.againOf',
      'scopeVariant.kind as variant',
      'scope.level as scopeLevel',
      'scope.included as scopeIncluded',
      'response.startedAt',
      'response.submittedAt',
      'response.place',
      'wave.openedAt',
      'wave.closedAt',
      'wave.deadline',
      'study.syntheticAt',
    ])
    .execute()
}

/**
 * Whom to ask about an assignment that a session once opened and that has been withdrawn since; `undefined` when the
 * session never held it, or still may use it.
 */
export function findWithdrawnAssignment(
  db: Kysely<Database>,
  sessionId: string,
  assignmentId: string,
): Promise<{ contactName: string; contactEmail: string } | undefined> {
  return db
    .selectFrom('sessionAssignment')
    .innerJoin('assignment', 'assignment.id', 'sessionAssignment.assignmentId')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .innerJoin('study', 'study.id', 'wave.studyId')
    .where('sessionAssignment.sessionId', '=', sessionId)
    .where('assignment.id', '=', assignmentId)
    .where('assignment.withdrawnAt', 'is not', null)
    .select(['study.contactName', 'study.contactEmail'])
    .executeTakeFirst()
}
