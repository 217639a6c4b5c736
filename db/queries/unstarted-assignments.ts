import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/schema.ts'
import { moveUnstarted } from './assignments-behind.ts'
import { insertEvents } from './events.ts'
import { findFieldingFacts, type FieldingGate } from './fielding-facts.ts'
import { inChunks } from './informants.ts'

/** Who withdraws because a practice has ended, or gives back because it goes on after all. */
interface EndingDeed {
  readonly studyId: string
  readonly successionId: string
  readonly by: string
  readonly at: string
}

/**
 * How many assignments of these practices nobody has begun, those about variants too, in waves that are not closed; not what is
 * withdrawn.
 */
export async function countUnstarted(db: Kysely<Database>, practiceIds: readonly string[]): Promise<number> {
  const { count } = await unstartedAssignments(db, practiceIds)
    .where('assignment.withdrawnAt', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** How many responses to these practices are sent, and how many are begun and may be finished. */
export async function countBegun(
  db: Kysely<Database>,
  practiceIds: readonly string[],
): Promise<{ sent: number; begun: number }> {
  const { sent, begun } = await db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .where('assignment.practiceId', 'in', [...practiceIds])
    .select((eb) => [
      eb.fn.count<number>('response.submittedAt').as('sent'),
      eb.fn
        .sum<number>(
          eb
            .case()
            .when(
              eb.and([
                eb('response.submittedAt', 'is', null),
                eb('assignment.withdrawnAt', 'is', null),
                eb('wave.closedAt', 'is', null),
              ]),
            )
            .then(1)
            .else(0)
            .end(),
        )
        .as('begun'),
    ])
    .executeTakeFirstOrThrow()
  return { sent: Number(sent), begun: Number(begun ?? 0) }
}

/** Withdraws them. Whoever has begun may finish. */
export async function withdrawUnstarted(
  trx: Transaction<Database>,
  practiceIds: readonly string[],
  deed: EndingDeed,
): Promise<number> {
  await holdAssignments(trx, practiceIds)
  const unstarted = await unstartedAssignments(trx, practiceIds)
    .where('assignment.withdrawnAt', 'is', null)
    .orderBy('assignment.id')
    .select('assignment.id')
    .execute()
  const ids = unstarted.map(({ id }) => id)
  await setWithdrawn(trx, ids, deed.at)
  await insertEvents(trx, eventsOf(ids, 'link_withdrawn', deed))
  return ids.length
}

/**
 * Gives back those that were withdrawn at a moment, in waves that are not closed, without those of variants that ended since and,
 * in open waves, without those whose practice the gate stops. What is given back is about the newest card.
 */
export async function restoreUnstarted(
  trx: Transaction<Database>,
  practiceIds: readonly string[],
  withdrawnAt: string,
  deed: EndingDeed,
  gate: FieldingGate,
): Promise<{ restored: number; stopped: number }> {
  await holdAssignments(trx, practiceIds)
  const withdrawn = await unstartedAssignments(trx, practiceIds)
    .leftJoin('scopeVariant', 'scopeVariant.scopeId', 'assignment.scopeId')
    .where('assignment.withdrawnAt', '=', withdrawnAt)
    .where('scopeVariant.endedAt', 'is', null)
    .orderBy('assignment.id')
    .select(['assignment.id', 'assignment.practiceId', 'wave.openedAt'])
    .execute()
  const ids = withdrawn.map(({ id }) => id)
  // the gate looks at variants that somebody is asked about: at all of them, as they would stand
  await setWithdrawn(trx, ids, null)
  const fielded = withdrawn.flatMap(({ practiceId, openedAt }) => (openedAt === null ? [] : practiceId))
  const facts = fielded.length > 0 ? await findFieldingFacts(trx, deed.studyId) : null
  const stoppedPractices = new Set(facts && gate(facts, [...new Set(fielded)]))
  const stopped = withdrawn
    .filter(({ practiceId, openedAt }) => openedAt !== null && stoppedPractices.has(practiceId))
    .map(({ id }) => id)
  await setWithdrawn(trx, stopped, withdrawnAt)
  const restored = ids.filter((id) => !stopped.includes(id))
  await insertEvents(trx, eventsOf(restored, 'link_restored', deed))
  await moveUnstarted(trx, { studyId: deed.studyId, gate }, practiceIds)
  return { restored: restored.length, stopped: stopped.length }
}

function unstartedAssignments(db: Kysely<Database>, practiceIds: readonly string[]) {
  return db
    .selectFrom('assignment')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.practiceId', 'in', [...practiceIds])
    .where('wave.closedAt', 'is', null)
    .where('response.id', 'is', null)
}

async function setWithdrawn(trx: Transaction<Database>, ids: readonly string[], withdrawnAt: string | null) {
  for (const chunk of inChunks(ids)) {
    await trx.updateTable('assignment').set({ withdrawnAt }).where('id', 'in', chunk).execute()
  }
}

/** A write that changes nothing: nobody begins between the look and the write. */
async function holdAssignments(trx: Transaction<Database>, practiceIds: readonly string[]): Promise<void> {
  await trx
    .updateTable('assignment')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('practiceId', 'in', [...practiceIds])
    .execute()
}

function eventsOf(
  ids: readonly string[],
  verb: 'link_withdrawn' | 'link_restored',
  { studyId, successionId, by, at }: EndingDeed,
) {
  const detail = { succession: successionId }
  return ids.map((objectId) => ({
    studyId,
    accountId: by,
    verb,
    object: 'assignment',
    objectId,
    detail,
    at,
  }))
}
