import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, FollowDecisionTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { isCountedOfPair } from './asked-again.ts'
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
export function listFollowDecisions(
  db: Kysely<Database>,
  practiceId: string,
  waveId?: string,
): Promise<FollowDecided[]> {
  return listDecided(db, waveId === undefined ? { practiceId } : { practiceId, waveId })
}

/** Every decision in a wave: by practice, the newest first. */
export function listFollowDecisionsOfWave(db: Kysely<Database>, waveId: string): Promise<FollowDecided[]> {
  return listDecided(db, { waveId })
}

async function listDecided(
  db: Kysely<Database>,
  of: { readonly practiceId?: string; readonly waveId?: string },
): Promise<FollowDecided[]> {
  let query = db
    .selectFrom('followDecision')
    .innerJoin('account', 'account.id', 'followDecision.accountId')
    .leftJoin('practice as target', 'target.id', 'followDecision.toId')
  if (of.practiceId !== undefined) query = query.where('followDecision.practiceId', '=', of.practiceId)
  if (of.waveId !== undefined) query = query.where('followDecision.waveId', '=', of.waveId)
  const rows = await query
    .orderBy('followDecision.practiceId')
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

/** Of decisions with the newest first for each practice in each wave, those that stand. */
export function standingFollowDecisions(all: readonly FollowDecided[]): FollowDecided[] {
  return all.filter(({ waveId, practiceId }, place) => {
    const before = all[place - 1]
    return before?.waveId !== waveId || before.practiceId !== practiceId
  })
}

/**
 * How many sent responses of a wave were given about a practice, or follow to it from one that ended before it; whatever was
 * decided about where they count now. One that the informant has given again is not among them, and answers on variants never
 * are: they do not follow.
 */
export async function countFollowable(
  db: Kysely<Database>,
  waveId: string,
  practiceId: string,
): Promise<number> {
  const following = await findFollowing(db, waveId, practiceId)
  const { count } = await followableResponses(db, waveId)
    .where(isCountedOn(following, practiceId))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * The same for every practice of a wave at once, those without any left out.
 *
 * @param standing the decisions of the wave that stand.
 */
export async function countFollowableOfEach(
  db: Kysely<Database>,
  waveId: string,
  standing: readonly FollowDecided[],
): Promise<Map<string, number>> {
  const given = await followableResponses(db, waveId)
    .groupBy('assignment.practiceId')
    .orderBy('assignment.practiceId')
    .select((eb) => ['assignment.practiceId', eb.fn.countAll<number>().as('count')])
    .execute()
  const next = new Map(standing.map(({ practiceId, to }) => [practiceId, to?.id]))
  const counts = new Map<string, number>()
  for (const { practiceId, count } of given) {
    for (let at: string | undefined = practiceId; at !== undefined; at = next.get(at)) {
      counts.set(at, (counts.get(at) ?? 0) + Number(count))
    }
  }
  return counts
}

function followableResponses(db: Kysely<Database>, waveId: string) {
  return db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
    .where(isCountedOfPair)
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
