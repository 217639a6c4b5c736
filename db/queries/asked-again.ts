import { randomUUID } from 'node:crypto'
import { sql, type Kysely, type SqlBool, type Transaction } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { LinkDigest } from './assignments.ts'
import { findFollowing, isCountedOn } from './followed-answers.ts'
import { lockAssignment } from './informant-assignments.ts'

/**
 * Whether an assignment is the one of its pair that counts, in a query that joins `assignment` and, to the left, `response`:
 * the first, until the informant has sent the answer that was asked for again, and then that one. None about a variant counts.
 */
export const isCountedOfPair = sql<SqlBool>`
  (assignment.again_of is null or response.submitted_at is not null)
  and not exists (
    select 1 from assignment as again inner join response as later on later.assignment_id = again.id
    where again.again_of = assignment.id and later.submitted_at is not null
  )
  and not exists (select 1 from scope_variant where scope_variant.scope_id = assignment.scope_id)`

/** A sent response and the later one by which the informant replaced it. */
export interface Superseded {
  readonly response: string
  readonly by: string
}

/**
 * Sent responses of a wave, or that count on one practice of it, that the informant was asked to give again, and has given
 * again, by their id.
 */
export async function listSuperseded(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<Superseded[]> {
  let query = db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('assignment as again', 'again.againOf', 'assignment.id')
    .innerJoin('response as later', 'later.assignmentId', 'again.id')
    .where('assignment.waveId', '=', waveId)
  if (practiceId !== undefined) {
    query = query.where(isCountedOn(await findFollowing(db, waveId), practiceId))
  }
  return query
    .where('response.submittedAt', 'is not', null)
    .where('later.submittedAt', 'is not', null)
    .orderBy('response.id')
    .orderBy('later.id')
    .select(['response.id as response', 'later.id as by'])
    .execute()
}

/** How many of a wave are asked again and have not answered yet; not what is withdrawn or declined. */
export async function countAskedAgain(db: Kysely<Database>, waveId: string): Promise<number> {
  const { count } = await db
    .selectFrom('assignment')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.waveId', '=', waveId)
    .where('assignment.againOf', 'is not', null)
    .where('assignment.withdrawnAt', 'is', null)
    .where('assignment.declinedAt', 'is', null)
    .where('response.submittedAt', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The assignment by which an informant is asked again, and how far its answer has come. */
export interface FollowUp {
  readonly id: string
  readonly startedAt: string | null
  readonly submittedAt: string | null
}

/** The newest follow-up of an assignment, held until the transaction ends, so that it is neither started nor sent meanwhile. */
export async function findFollowUp(
  trx: Transaction<Database>,
  assignmentId: string,
): Promise<FollowUp | undefined> {
  const found = await trx
    .selectFrom('assignment')
    .where('againOf', '=', assignmentId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .select('id')
    .executeTakeFirst()
  if (!found) return undefined
  await lockAssignment(trx, found.id)
  const response = await trx
    .selectFrom('response')
    .where('assignmentId', '=', found.id)
    .select(['startedAt', 'submittedAt'])
    .executeTakeFirst()
  return { id: found.id, startedAt: response?.startedAt ?? null, submittedAt: response?.submittedAt ?? null }
}

/**
 * Asks the informant of an assignment again, on an assignment of its own with a link of its own; what was sent on the first
 * stays as it is. Who was asked again before keeps that link, about the scope given here unless the answer was begun.
 */
export async function askAgain(
  trx: Transaction<Database>,
  asking: {
    readonly assignmentId: string
    readonly scopeId: string
    readonly again: FollowUp | undefined
    readonly linkDigest: LinkDigest
    readonly at: string
  },
): Promise<void> {
  const { assignmentId, scopeId, again, linkDigest, at } = asking
  const open = { withdrawnAt: null, declinedAt: null, declineReason: null }
  if (again) {
    const scope = again.startedAt === null ? { scopeId } : {}
    await trx
      .updateTable('assignment')
      .set({ ...scope, ...open })
      .where('id', '=', again.id)
      .execute()
    return
  }
  const pair = await trx
    .selectFrom('assignment')
    .where('id', '=', assignmentId)
    .select(['waveId', 'practiceId', 'informantId', 'role'])
    .executeTakeFirstOrThrow()
  const id = randomUUID()
  const link = { linkDigest: linkDigest(id, 1), linkVersion: 1, linkIssuedAt: at }
  await trx
    .insertInto('assignment')
    .values({ ...pair, ...link, ...open, id, scopeId, createdAt: at, againOf: assignmentId })
    .execute()
}

/** Nobody waits for the follow-up any more: its link ends. */
export async function withdrawFollowUp(trx: Transaction<Database>, id: string, at: string): Promise<void> {
  await trx
    .updateTable('assignment')
    .set({ withdrawnAt: at })
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .execute()
}
