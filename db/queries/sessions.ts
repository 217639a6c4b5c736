import type { Kysely, Transaction } from 'kysely'
import { prepared, type NamesOf } from '#db/prepared.ts'
import type { Database, MembershipRole } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { lockAssignment } from './informant-assignments.ts'

/** What a session opens at a moment, read afresh for every request so that a withdrawn right ends at once. */
export interface SessionRights {
  accountId: string | null
  accountName: string | null
  memberships: { studyId: string; role: MembershipRole }[]
  assignmentIds: string[]
}

export interface SessionLimits {
  /** Sessions not seen since then are over. */
  readonly seenAfter: string
  /** Accounts signed in before then, or not seen since `accountSeenAfter`, must sign in again. */
  readonly signedInAfter: string
  readonly accountSeenAfter: string
}

const listSessionRights = prepared((db, value: NamesOf<SessionLimits & { sessionId: string }>) =>
  db
    .selectFrom('session')
    .leftJoin('account', (join) =>
      join
        .onRef('account.id', '=', 'session.accountId')
        .on('account.disabledAt', 'is', null)
        .on('session.signedInAt', '>', value('signedInAfter'))
        .on('session.seenAt', '>', value('accountSeenAfter')),
    )
    .leftJoin('sessionAssignment', 'sessionAssignment.sessionId', 'session.id')
    .leftJoin('assignment', (join) =>
      join
        .onRef('assignment.id', '=', 'sessionAssignment.assignmentId')
        .onRef('assignment.linkVersion', '=', 'sessionAssignment.linkVersion')
        .on('assignment.withdrawnAt', 'is', null),
    )
    .where('session.id', '=', value('sessionId'))
    .where('session.seenAt', '>', value('seenAfter'))
    .orderBy('assignment.id')
    .select([
      'session.seenAt',
      'account.id as accountId',
      'account.name as accountName',
      'assignment.id as assignmentId',
    ]),
)

/**
 * What the session may open now: the account when it is neither disabled nor timed out, and the assignments whose link
 * still is the one that was exchanged.
 *
 * @returns `undefined` when there is no such session or it is over.
 */
export async function findSessionRights(
  db: Kysely<Database>,
  sessionId: string,
  limits: SessionLimits,
): Promise<(SessionRights & { seenAt: string }) | undefined> {
  // a row for each assignment, and one without when there is none
  const rows = await listSessionRights(db, { sessionId, ...limits })
  const [session] = rows
  if (!session) return undefined
  const { seenAt, accountId, accountName } = session
  const memberships = accountId
    ? await db
        .selectFrom('membership')
        .where('accountId', '=', accountId)
        .orderBy('studyId')
        .select(['studyId', 'role'])
        .execute()
    : []
  const assignmentIds = rows.flatMap(({ assignmentId }) => assignmentId ?? [])
  return { seenAt, accountId, accountName, memberships, assignmentIds }
}

/**
 * Notes that a session was used.
 *
 * @param signedIn false ends a sign-in that has timed out; otherwise being seen now would bring it back to life.
 */
export async function updateSessionSeen(
  db: Kysely<Database>,
  sessionId: string,
  at: string,
  signedIn: boolean,
): Promise<void> {
  await db
    .updateTable('session')
    .set(signedIn ? { seenAt: at } : { seenAt: at, accountId: null, signedInAt: null })
    .where('id', '=', sessionId)
    .execute()
}

export interface NewSession {
  readonly id: string
  readonly at: string
  /** The session it takes the place of: its rights go along and it ends. */
  readonly replaces: string | null
  /** Signs this account in; left out, the account of the replaced session stays. */
  readonly accountId?: string
  /** Opens these assignments beside those of the replaced session. */
  readonly assignments?: readonly { id: string; linkVersion: number }[]
}

/** Makes a session with a new id and ends the one it replaces, so that a token known before is worth nothing after. */
export async function insertSession(db: Kysely<Database>, session: NewSession): Promise<void> {
  await transact(db, async (trx) => {
    const opened = await lockOpened(trx, session.assignments ?? [])
    const old = session.replaces
      ? await trx
          .selectFrom('session')
          .where('id', '=', session.replaces)
          .select(['accountId', 'signedInAt', 'seenAt'])
          .executeTakeFirst()
      : undefined
    const carriesAccount = !session.accountId && old?.accountId
    await trx
      .insertInto('session')
      .values({
        id: session.id,
        accountId: session.accountId ?? old?.accountId ?? null,
        signedInAt: session.accountId ? session.at : (old?.signedInAt ?? null),
        createdAt: session.at,
        // a carried-over sign-in keeps its own last use, or changing the token would outlive its time limit
        seenAt: carriesAccount ? old.seenAt : session.at,
      })
      .execute()
    if (old && session.replaces) {
      await trx
        .updateTable('sessionAssignment')
        .set({ sessionId: session.id })
        .where('sessionId', '=', session.replaces)
        .execute()
      await trx.deleteFrom('session').where('id', '=', session.replaces).execute()
    }
    for (const { id, linkVersion } of opened) {
      await trx
        .insertInto('sessionAssignment')
        .values({ sessionId: session.id, assignmentId: id, linkVersion })
        .onConflict((oc) => oc.columns(['sessionId', 'assignmentId']).doUpdateSet({ linkVersion }))
        .execute()
    }
  })
}

/** Those that are still there, and stay until the commit; in one order for all, so that nobody waits in a ring. */
async function lockOpened(
  trx: Transaction<Database>,
  assignments: NonNullable<NewSession['assignments']>,
): Promise<{ id: string; linkVersion: number }[]> {
  const locked = []
  for (const assignment of assignments.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (await lockAssignment(trx, assignment.id)) locked.push(assignment)
  }
  return locked
}

/** Ends a session; its cookie opens nothing afterwards. */
export async function deleteSession(db: Kysely<Database>, sessionId: string): Promise<void> {
  await db.deleteFrom('session').where('id', '=', sessionId).execute()
}

/** Ends all sessions of an account but one, after a change of password. */
export async function deleteOtherSessions(
  db: Kysely<Database>,
  accountId: string,
  exceptSessionId: string | null,
): Promise<void> {
  let query = db.deleteFrom('session').where('accountId', '=', accountId)
  if (exceptSessionId) query = query.where('id', '<>', exceptSessionId)
  await query.execute()
}

/** Where an account is signed in, last used first. */
export function listSessions(
  db: Kysely<Database>,
  accountId: string,
  limits: Pick<SessionLimits, 'signedInAfter' | 'accountSeenAfter'>,
): Promise<{ id: string; signedInAt: string | null; seenAt: string }[]> {
  return db
    .selectFrom('session')
    .where('accountId', '=', accountId)
    .where('signedInAt', '>', limits.signedInAfter)
    .where('seenAt', '>', limits.accountSeenAfter)
    .orderBy('seenAt', 'desc')
    .orderBy('id')
    .select(['id', 'signedInAt', 'seenAt'])
    .execute()
}

/** Clears sessions that are over. */
export async function deleteExpiredSessions(db: Kysely<Database>, seenBefore: string): Promise<void> {
  await db.deleteFrom('session').where('seenAt', '<=', seenBefore).execute()
}
