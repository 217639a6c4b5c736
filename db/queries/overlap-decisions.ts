import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, OverlapDecisionTable, OverlapVerdict } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { findEnded } from './ended-practices.ts'
import { insertEvent } from './events.ts'
import { findNewestScopes } from './scope-use.ts'
import { scopeStamp } from './scope-card.ts'
import { lockStudy } from './studies.ts'
import type { FieldingGate } from './fielding-facts.ts'
import { moveAfterDecision } from './assignments-behind.ts'

/** A decision about two practices, with the name of who made it. */
export interface OverlapDecision extends Omit<OverlapDecisionTable, 'accountId' | 'studyId'> {
  readonly by: string
}

/** Every decision about pairs of a study, of one pair when it is named: the newest first. */
export function listOverlapDecisions(
  db: Kysely<Database>,
  studyId: string,
  pair?: readonly [string, string],
): Promise<OverlapDecision[]> {
  let query = db
    .selectFrom('overlapDecision')
    .innerJoin('account', 'account.id', 'overlapDecision.accountId')
    .where('overlapDecision.studyId', '=', studyId)
  if (pair) query = query.where('firstId', '=', pair[0]).where('secondId', '=', pair[1])
  return query
    .orderBy('overlapDecision.at', 'desc')
    .orderBy('overlapDecision.number', 'desc')
    .orderBy('overlapDecision.id')
    .select([
      'overlapDecision.id',
      'firstId',
      'secondId',
      'number',
      'verdict',
      'firstVersion',
      'secondVersion',
      'reason',
      'at',
      'account.name as by',
    ])
    .execute()
}

/** The two ids in the order in which a pair is kept. */
export function pairOf(one: string, other: string): [string, string] {
  return one < other ? [one, other] : [other, one]
}

export interface NewOverlapDecision {
  readonly studyId: string
  /** As `pairOf` puts them. */
  readonly pair: readonly [string, string]
  readonly verdict: OverlapVerdict
  readonly reason: string
  /** `scopeStamp` of the two cards that the member saw. */
  readonly stamps: readonly [string, string]
  /** How many decisions about the pair the member saw. */
  readonly after: number
  readonly by: string
  readonly at: string
}

/**
 * Adds what a member decides about two practices.
 *
 * @returns `'overtaken'`, and nothing written, when a card says something else now or somebody else decided meanwhile, or
 *   one of them has ended;
 *   `'unknown'` when the study does not have both practices.
 */
export function decideOverlap(
  db: Kysely<Database>,
  decision: NewOverlapDecision,
  gate: FieldingGate,
): Promise<'decided' | 'overtaken' | 'unknown'> {
  const { studyId, pair, verdict, reason, stamps, after, by, at } = decision
  return transact(db, async (trx) => {
    await lockStudy(trx, studyId)
    const known = await trx
      .selectFrom('practice')
      .where('studyId', '=', studyId)
      .where('id', 'in', [...pair])
      .orderBy('id')
      .select('id')
      .execute()
    if (known.length !== 2) return 'unknown'
    // who ended meanwhile stands beside nobody
    if ((await findEnded(trx, pair)).size > 0) return 'overtaken'
    const made = await listOverlapDecisions(trx, studyId, pair)
    const scopes = await findNewestScopes(trx, pair)
    const [firstId, secondId] = pair
    const [first, second] = [scopes.get(firstId), scopes.get(secondId)]
    if (!first || !second) throw new Error(`practices ${pair.join(' and ')} lack a scope`)
    const isAsSeen = scopeStamp(first) === stamps[0] && scopeStamp(second) === stamps[1]
    if (made.length !== after || !isAsSeen) return 'overtaken'
    const versions = { firstVersion: first.version, secondVersion: second.version }
    const row = { firstId, secondId, number: after + 1, verdict, ...versions, reason }
    await trx
      .insertInto('overlapDecision')
      .values({ ...row, id: randomUUID(), studyId, accountId: by, at })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'overlap_decided',
      object: 'practice',
      objectId: firstId,
      detail: { other: secondId, verdict, reason },
      at,
    })
    await moveAfterDecision(trx, { studyId, by, at, gate }, pair)
    return 'decided'
  })
}
