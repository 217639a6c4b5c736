import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, ScopeApproval, ScopeApprovalTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { findNewestScopes } from './scope-use.ts'
import { scopeStamp } from './scope-card.ts'
import { lockStudy } from './studies.ts'
import type { FieldingGate } from './fielding-facts.ts'
import { moveAfterDecision } from './assignments-behind.ts'

/** What a second reader said of a version of a card, with the name of who did. */
export interface ReadScope extends Omit<ScopeApprovalTable, 'accountId'> {
  readonly version: number
  readonly by: string
}

/** Everything second readers have said of a practice's card, the newest first. */
export function listScopeApprovals(db: Kysely<Database>, practiceId: string): Promise<ReadScope[]> {
  return db
    .selectFrom('scopeApproval')
    .innerJoin('scope', 'scope.id', 'scopeApproval.scopeId')
    .innerJoin('account', 'account.id', 'scopeApproval.accountId')
    .where('scope.practiceId', '=', practiceId)
    .orderBy('scope.version', 'desc')
    .orderBy('scopeApproval.number', 'desc')
    .select([
      'scopeApproval.id',
      'scopeApproval.scopeId',
      'scopeApproval.number',
      'scopeApproval.stamp',
      'scopeApproval.state',
      'scopeApproval.reason',
      'scopeApproval.at',
      'scope.version',
      'account.name as by',
    ])
    .execute()
}

/** Accounts that have written in a version of a card: who made it, and who corrected it before it was fielded. */
export async function listScopeWriters(db: Kysely<Database>, scopeId: string): Promise<Set<string>> {
  const { createdBy } = await db
    .selectFrom('scope')
    .where('id', '=', scopeId)
    .select('createdBy')
    .executeTakeFirstOrThrow()
  const edits = await db
    .selectFrom('event')
    .where('verb', '=', 'scope_edited')
    .where('object', '=', 'scope')
    .where('objectId', '=', scopeId)
    .where('accountId', 'is not', null)
    .orderBy('at')
    .select((eb) => eb.ref('accountId').$notNull().as('accountId'))
    .execute()
  return new Set([createdBy, ...edits.map(({ accountId }) => accountId)])
}

export interface NewScopeApproval {
  readonly studyId: string
  readonly practiceId: string
  readonly state: ScopeApproval
  /** Required when it is sent back. */
  readonly reason: string | null
  /** `scopeStamp` of the card that was read. */
  readonly stamp: string
  /** How many approvals of this version the member saw. */
  readonly after: number
  readonly by: string
  readonly at: string
}

/**
 * Adds what a second reader says of the newest card. Assignments that waited for it go along, unless the gate stops them still.
 *
 * @returns `'own'` when they have written in it themselves; `'overtaken'` when the card says something else now, or
 *   another reader decided meanwhile. Then nothing is written.
 */
export function decideScopeApproval(
  db: Kysely<Database>,
  approval: NewScopeApproval,
  gate: FieldingGate,
): Promise<'decided' | 'own' | 'overtaken'> {
  const { studyId, practiceId, state, reason, stamp, after, by, at } = approval
  return transact(db, async (trx) => {
    // saving a scope waits for this, and this for it
    await lockStudy(trx, studyId)
    const scope = (await findNewestScopes(trx, [practiceId])).get(practiceId)
    if (!scope) throw new Error(`practice ${practiceId} has no scope`)
    const { count } = await trx
      .selectFrom('scopeApproval')
      .where('scopeId', '=', scope.id)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    if (scopeStamp(scope) !== stamp || Number(count) !== after) return 'overtaken'
    if ((await listScopeWriters(trx, scope.id)).has(by)) return 'own'
    await trx
      .insertInto('scopeApproval')
      .values({
        id: randomUUID(),
        scopeId: scope.id,
        number: after + 1,
        stamp,
        state,
        reason,
        accountId: by,
        at,
      })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: state === 'approved' ? 'scope_approved' : 'scope_sent_back',
      object: 'scope',
      objectId: scope.id,
      detail: { version: scope.version, reason },
      at,
    })
    await moveAfterDecision(trx, { studyId, by, at, gate }, [practiceId])
    return 'decided'
  })
}
