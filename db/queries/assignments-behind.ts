import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/schema.ts'
import { isEnded } from './ended-practices.ts'
import { insertEvents } from './events.ts'
import { findFieldingFacts, type FieldingGate } from './fielding-facts.ts'
import { inChunks } from './informants.ts'
import { findNewestScopes, movableAssignments } from './scope-use.ts'

/** Assignments of a practice that nobody has started: how many went along to its newest scope, how many wait. */
export interface Moved {
  readonly moved: number
  readonly held: number
}

interface Move {
  readonly studyId: string
  /** Which practices the study's checks stop. */
  readonly gate: FieldingGate
}

/**
 * Lets assignments that nobody has started go along to the newest version of their practice's scope. In a wave that is only
 * planned they always do, as its practices are looked at when it opens. In an open one they do when the gate lets the
 * practice be fielded, and otherwise they stay on the version that they were given, until this is called again: by whatever
 * may put right what stops them.
 *
 * @param practiceIds those to look at, all of the study.
 * @returns by practice, of those with any.
 */
export async function moveUnstarted(
  trx: Transaction<Database>,
  { studyId, gate }: Move,
  practiceIds: readonly string[],
): Promise<Map<string, Moved>> {
  const behind = await listBehind(trx, practiceIds)
  if (behind.length === 0) return new Map()
  const inOpenWaves = [...new Set(behind.filter(({ isOpen }) => isOpen).map(({ practiceId }) => practiceId))]
  const stopped = new Set(
    inOpenWaves.length > 0 ? gate(await findFieldingFacts(trx, studyId), inOpenWaves) : [],
  )
  const counts = new Map<string, { moved: number; held: number }>()
  const goingTo = new Map<string, string[]>()
  for (const { id, practiceId, newest, isOpen } of behind) {
    const count = counts.get(practiceId) ?? { moved: 0, held: 0 }
    const isHeld = isOpen && stopped.has(practiceId)
    count[isHeld ? 'held' : 'moved'] += 1
    counts.set(practiceId, count)
    if (!isHeld) goingTo.set(newest, [...(goingTo.get(newest) ?? []), id])
  }
  for (const [scopeId, ids] of goingTo) {
    for (const chunk of inChunks(ids)) {
      await trx.updateTable('assignment').set({ scopeId }).where('id', 'in', chunk).execute()
    }
  }
  return counts
}

/**
 * The same after a decision that may have let practices be fielded, with an event for each practice whose assignments moved.
 *
 * @param practiceIds those that were decided about, or all of the study that have not ended.
 */
export async function moveAfterDecision(
  trx: Transaction<Database>,
  move: Move & { readonly by: string; readonly at: string },
  practiceIds: readonly string[] | 'all',
): Promise<void> {
  const { studyId, by, at } = move
  const ids = practiceIds === 'all' ? await listPracticeIds(trx, studyId) : practiceIds
  const event = { studyId, accountId: by, verb: 'unstarted_assignments_moved', object: 'practice', at }
  for (const chunk of inChunks(ids)) {
    const counts = [...(await moveUnstarted(trx, move, chunk))]
    const moved = counts.filter(([, count]) => count.moved > 0)
    await insertEvents(
      trx,
      moved.map(([objectId, detail]) => ({ ...event, objectId, detail: { ...detail } })),
    )
  }
}

/** Assignments of a practice in open waves that wait on an earlier version than the newest, by that version. */
export async function listHeld(
  db: Kysely<Database>,
  practiceId: string,
): Promise<{ version: number; count: number }[]> {
  const newest = (await findNewestScopes(db, [practiceId])).get(practiceId)
  if (!newest) return []
  const rows = await movableAssignments(db, [practiceId])
    .innerJoin('scope', 'scope.id', 'assignment.scopeId')
    .where('wave.openedAt', 'is not', null)
    .where('assignment.withdrawnAt', 'is', null)
    .where('assignment.scopeId', '!=', newest.id)
    .groupBy('scope.version')
    .orderBy('scope.version')
    .select((eb) => ['scope.version', eb.fn.countAll<number>().as('count')])
    .execute()
  return rows.map(({ version, count }) => ({ version, count: Number(count) }))
}

async function listPracticeIds(trx: Transaction<Database>, studyId: string): Promise<string[]> {
  const practices = await trx
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where(({ not }) => not(isEnded))
    .orderBy('id')
    .select('id')
    .execute()
  return practices.map(({ id }) => id)
}

/** Those on an earlier version than the newest, held until the transaction ends so that nobody starts between look and move. */
async function listBehind(trx: Transaction<Database>, practiceIds: readonly string[]) {
  if (practiceIds.length === 0) return []
  const newest = await findNewestScopes(trx, practiceIds)
  // a write that changes nothing
  await trx
    .updateTable('assignment')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('practiceId', 'in', [...practiceIds])
    .execute()
  const movable = await movableAssignments(trx, practiceIds)
    .orderBy('assignment.id')
    .select(['assignment.id', 'assignment.practiceId', 'assignment.scopeId', 'wave.openedAt'])
    .execute()
  return movable.flatMap(({ id, practiceId, scopeId, openedAt }) => {
    const scope = newest.get(practiceId)
    if (!scope || scope.id === scopeId) return []
    return { id, practiceId, newest: scope.id, isOpen: openedAt !== null }
  })
}
