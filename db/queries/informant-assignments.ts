import type { Kysely, Transaction } from 'kysely'
import { prepared, type NamesOf } from '#db/prepared.ts'
import type { Database, Role, VariantKind } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { nothingSent } from './nothing-sent.ts'

/** What an informant's pages say about an assignment, whether or not it has been started. */
export interface InformantAssignment {
  readonly id: string
  readonly informantId: string
  readonly role: Role
  readonly linkVersion: number
  readonly withdrawnAt: string | null
  readonly declinedAt: string | null
  readonly practiceName: string
  readonly waveId: string
  readonly questionnaire: string
  readonly deadline: string
  readonly openedAt: string | null
  readonly closedAt: string | null
  readonly studyId: string
  readonly studyTitle: string
  readonly controller: string
  readonly contactName: string
  readonly contactEmail: string
  readonly languages: string
  readonly minimumGroup: number
  readonly syntheticAt: string | null
  readonly startedAt: string | null
  readonly submittedAt: string | null
  /** The assignment that this one asks again about; `null` the first time. */
  readonly againOf: string | null
  /** The practice seen narrower or broader on purpose; `null` as it is delimited otherwise. */
  readonly variant: VariantKind | null
}

/** The assignment that a personal link leads to, by the digest of its token; also when it is withdrawn or closed. */
export async function findLinkedAssignment(
  db: Kysely<Database>,
  linkDigest: string,
): Promise<InformantAssignment | undefined> {
  return (await byLinkDigest(db, { linkDigest }))[0]
}

/** The same by its id, for somebody who has been let in. */
export async function findInformantAssignment(
  db: Kysely<Database>,
  assignmentId: string,
): Promise<InformantAssignment | undefined> {
  return (await byId(db, { assignmentId }))[0]
}

const byLinkDigest = prepared((db, value: NamesOf<{ linkDigest: string }>) =>
  informantAssignments(db).where('assignment.linkDigest', '=', value('linkDigest')),
)
const byId = prepared((db, value: NamesOf<{ assignmentId: string }>) =>
  informantAssignments(db).where('assignment.id', '=', value('assignmentId')),
)

function informantAssignments(db: Kysely<Database>) {
  return db
    .selectFrom('assignment')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .innerJoin('study', 'study.id', 'wave.studyId')
    .leftJoin('scopeVariant', 'scopeVariant.scopeId', 'assignment.scopeId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .select([
      'assignment.id',
      'assignment.informantId',
      'assignment.role',
      'assignment.linkVersion',
      'assignment.withdrawnAt',
      'assignment.declinedAt',
      'assignment.againOf',
      'scopeVariant.kind as variant',
      'practice.name as practiceName',
      'wave.id as waveId',
      'wave.questionnaire',
      'wave.deadline',
      'wave.openedAt',
      'wave.closedAt',
      'study.id as studyId',
      'study.title as studyTitle',
      'study.controller',
      'study.contactName',
      'study.contactEmail',
      'study.languages',
      'study.minimumGroup',
      'study.syntheticAt',
      'response.startedAt',
      'response.submittedAt',
    ])
}

/** One line of an informant's list. */
export interface InformantAssignmentLine {
  readonly id: string
  readonly practiceName: string
  readonly role: Role
  readonly linkVersion: number
  readonly declinedAt: string | null
  readonly startedAt: string | null
  readonly submittedAt: string | null
  readonly place: string | null
}

/**
 * Everything the informant behind an assignment is asked about in its wave, by practice name; not what is withdrawn.
 */
export function listInformantAssignments(
  db: Kysely<Database>,
  assignmentId: string,
): Promise<InformantAssignmentLine[]> {
  return db
    .selectFrom('assignment as own')
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.informantId', '=', 'own.informantId')
        .onRef('assignment.waveId', '=', 'own.waveId'),
    )
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('own.id', '=', assignmentId)
    .where('assignment.withdrawnAt', 'is', null)
    .orderBy('practice.sortKey')
    .orderBy('assignment.role')
    .select([
      'assignment.id',
      'practice.name as practiceName',
      'assignment.role',
      'assignment.linkVersion',
      'assignment.declinedAt',
      'response.startedAt',
      'response.submittedAt',
      'response.place',
    ])
    .execute()
}

/**
 * Holds an assignment until the transaction ends, as `lockStudy` does a study, so that it is not started, sent, declined
 * or withdrawn between what is read about it and what is written.
 *
 * @returns false when there is no such assignment (any more).
 */
export async function lockAssignment(trx: Transaction<Database>, assignmentId: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('assignment')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('id', '=', assignmentId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Notes that the informant will not answer. Starting afterwards takes the refusal back.
 *
 * @returns whether it was noted; not when the assignment is withdrawn or already submitted.
 */
export function declineAssignment(
  db: Kysely<Database>,
  { assignmentId, reason, at }: { assignmentId: string; reason: string | null; at: string },
): Promise<boolean> {
  return transact(db, async (trx) => {
    await lockAssignment(trx, assignmentId)
    const { numUpdatedRows } = await trx
      .updateTable('assignment')
      .set({ declinedAt: at, declineReason: reason })
      .where('id', '=', assignmentId)
      .where('withdrawnAt', 'is', null)
      .where(nothingSent)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}
