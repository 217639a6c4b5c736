import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import type { FieldingGate } from './fielding-facts.ts'
import { listFollowDecisions, standingFollowDecisions } from './follow-decisions.ts'
import { lockStudy } from './studies.ts'
import { listSuccessions, type Succession } from './successions.ts'
import { restoreUnstarted } from './unstarted-assignments.ts'

export type UndoingOutcome =
  /** What ended goes on; so many assignments that were withdrawn with it are given back, and so many stay withdrawn. */
  | { readonly status: 'undone'; readonly restored: number; readonly stopped: number }
  /** Somebody else undid it meanwhile. */
  | { readonly status: 'undone_before' }
  | { readonly status: UndoingHindrance }
  | { readonly status: 'unknown' }

/** Somebody is asked about a successor; answers follow to one; a successor has ended itself. */
export type UndoingHindrance = 'assigned' | 'followed' | 'succeeded'

/**
 * Undoes a split or a merge that nothing rests on yet: the practices that ended go on, and those that took their place end.
 * Assignments that were withdrawn with it are given back in waves that are not closed, about the newest card. In an open wave
 * those stay withdrawn whose practice the gate stops: nobody is asked about it again until what stops it is put right.
 */
export function undoSuccession(
  db: Kysely<Database>,
  undoing: {
    readonly studyId: string
    readonly successionId: string
    readonly reason: string
    readonly by: string
    readonly at: string
  },
  gate: FieldingGate,
): Promise<UndoingOutcome> {
  const { studyId, successionId, reason, by, at } = undoing
  return transact(db, async (trx): Promise<UndoingOutcome> => {
    await lockStudy(trx, studyId)
    const succession = (await listSuccessions(trx, studyId)).find(({ id }) => id === successionId)
    if (!succession) return { status: 'unknown' }
    if (succession.undone) return { status: 'undone_before' }
    const hindrance = await findUndoingHindrance(trx, studyId, succession)
    if (hindrance) return { status: hindrance }
    await trx.insertInto('successionUndoing').values({ successionId, reason, accountId: by, at }).execute()
    const from = succession.from.map(({ id }) => id)
    const deed = { studyId, successionId, by, at }
    const links = await restoreUnstarted(trx, from, succession.at, deed, gate)
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'succession_undone',
      object: 'succession',
      objectId: successionId,
      detail: { from, to: succession.to.map(({ id }) => id), reason, ...links },
      at,
    })
    return { status: 'undone', ...links }
  })
}

/** What rests on a succession, so that it cannot be undone; `null` when it can. */
export async function findUndoingHindrance(
  db: Kysely<Database> | Transaction<Database>,
  studyId: string,
  { id, from, to }: Succession,
): Promise<UndoingHindrance | null> {
  const successors = to.map((practice) => practice.id)
  const all = await listSuccessions(db, studyId)
  const isSuccessor = (practice: { id: string }) => successors.includes(practice.id)
  if (all.some((other) => other.id !== id && !other.undone && other.from.some(isSuccessor)))
    return 'succeeded'
  const assigned = await db
    .selectFrom('assignment')
    .where('practiceId', 'in', successors)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (assigned) return 'assigned'
  for (const ended of from) {
    const standing = standingFollowDecisions(await listFollowDecisions(db, ended.id))
    if (standing.some(({ to: target }) => target !== null && isSuccessor(target))) return 'followed'
  }
  return null
}
