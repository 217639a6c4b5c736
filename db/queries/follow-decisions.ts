import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, FollowDecisionTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { findFollowing, isCountedOn } from './followed-answers.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'
import { lockStudy } from './studies.ts'
import { findStandingSuccession, type SucceededPractice } from './successions.ts'

/** What was decided about the answers about an ended practice in a wave, as it is shown. */
export interface FollowDecided {
  readonly waveId: string
  readonly practiceId: string
  readonly number: number
  /** The practice that the answers follow to; `null` when they stay. */
  readonly to: SucceededPractice | null
  readonly reason: string
  readonly by: string
  readonly at: string
}

export interface NewFollowDecision {
  readonly studyId: string
  readonly waveId: string
  /** The practice that ended. */
  readonly practiceId: string
  readonly decision: FollowDecisionTable['decision']
  readonly toId: string | null
  readonly reason: string
  /** How many decisions about the practice in this wave the member saw. */
  readonly after: number
  readonly by: string
  readonly at: string
}

export type FollowOutcome =
  | { readonly status: 'decided'; readonly number: number }
  /** Somebody else decided meanwhile; theirs is the newest. */
  | { readonly status: 'overtaken'; readonly newest: FollowDecided }
  /** The practice has not ended, or not any more; it did not become that one; or nothing in the wave counts on it. */
  | { readonly status: 'unknown' }

/**
 * Adds what a member decided about the answers about an ended practice in a wave: all that count on it stay, or follow to one
 * of those that took its place. Neither response nor assignment is changed. Two who decide at once take turns; the second is
 * told.
 */
export function decideFollowing(db: Kysely<Database>, decision: NewFollowDecision): Promise<FollowOutcome> {
  return transact(db, async (trx): Promise<FollowOutcome> => {
    const { studyId, waveId, practiceId, toId, reason, by, at } = decision
    await lockStudy(trx, studyId)
    const succession = await findStandingSuccession(trx, studyId, practiceId)
    if (!succession) return { status: 'unknown' }
    if (toId !== null && !succession.to.some(({ id }) => id === toId)) return { status: 'unknown' }
    if ((await countFollowable(trx, waveId, practiceId)) === 0) return { status: 'unknown' }
    const [newest] = await listFollowDecisions(trx, practiceId, waveId)
    if ((newest?.number ?? 0) !== decision.after && newest) return { status: 'overtaken', newest }
    const number = (newest?.number ?? 0) + 1
    const row = { waveId, practiceId, number, decision: decision.decision, toId, reason, accountId: by, at }
    await trx
      .insertInto('followDecision')
      .values({ ...row, id: randomUUID() })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'followed_answers_decided',
      object: 'practice',
      objectId: practiceId,
      detail: { wave: waveId, decision: decision.decision, to: toId, reason },
      at,
    })
    return { status: 'decided', number }
  })
}

/** Every decision about an ended practice, in one wave when it is named: by wave, the newest first. */
export async function listFollowDecisions(
  db: Kysely<Database>,
  practiceId: string,
  waveId?: string,
): Promise<FollowDecided[]> {
  let query = db
    .selectFrom('followDecision')
    .innerJoin('account', 'account.id', 'followDecision.accountId')
    .leftJoin('practice as target', 'target.id', 'followDecision.toId')
    .where('followDecision.practiceId', '=', practiceId)
  if (waveId !== undefined) query = query.where('followDecision.waveId', '=', waveId)
  const rows = await query
    .orderBy('followDecision.waveId')
    .orderBy('followDecision.number', 'desc')
    .select([
      'followDecision.waveId',
      'followDecision.practiceId',
      'followDecision.number',
      'followDecision.reason',
      'followDecision.at',
      'account.name as by',
      'target.id',
      'target.code',
      'target.name',
    ])
    .execute()
  return rows.map(({ id, code, name, ...row }) => ({
    ...row,
    to: id === null || code === null || name === null ? null : { id, code, name },
  }))
}

/** Of decisions with the newest first in each wave, those that stand. */
export function standingFollowDecisions(all: readonly FollowDecided[]): FollowDecided[] {
  return all.filter(({ waveId }, place) => all[place - 1]?.waveId !== waveId)
}

/**
 * How many sent responses of a wave were given about a practice, or follow to it from one that ended before it; whatever was
 * decided about where they count now. Answers on variants never count, and never follow.
 */
export async function countFollowable(
  db: Kysely<Database>,
  waveId: string,
  practiceId: string,
): Promise<number> {
  const following = await findFollowing(db, waveId, practiceId)
  const { count } = await db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .where('assignment.waveId', '=', waveId)
    .where(isCountedOn(following, practiceId))
    .where('response.submittedAt', 'is not', null)
    .where(isOrdinaryScope('response.scopeId'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * How many informants with a sent response that would follow from one practice to another have answered about the other too, or
 * follow to it already from elsewhere: they would count twice there.
 */
export async function countDoubled(
  db: Kysely<Database>,
  waveId: string,
  practiceId: string,
  toId: string,
): Promise<number> {
  const following = await findFollowing(db, waveId, practiceId)
  const informantsOf = async (counted: string) => {
    const rows = await db
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .where('assignment.waveId', '=', waveId)
      .where(isCountedOn(following, counted))
      .where('response.submittedAt', 'is not', null)
      .where(isOrdinaryScope('response.scopeId'))
      .select('assignment.informantId')
      .distinct()
      .execute()
    return new Set(rows.map(({ informantId }) => informantId))
  }
  const [own, others] = [await informantsOf(practiceId), await informantsOf(toId)]
  return [...own].filter((informant) => others.has(informant)).length
}
