import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, FlagReview, ResponseReview, ReviewTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { findFollowing, isCountedOn } from './followed-answers.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'
import { lockStudy } from './studies.ts'

/** A response of a wave. */
export interface ReviewedResponse {
  readonly response: string
}

/** A flag as analysis raises it. */
export interface ReviewedFlag {
  readonly flag: string
  readonly practice: string
  readonly scopeVersion: number
  readonly response?: string | undefined
  readonly element?: string | undefined
}

/** The text that tells what a review is about. */
export function reviewSubject(about: ReviewedResponse | ReviewedFlag): string {
  if (!('flag' in about)) return `response ${about.response}`
  const { flag, practice, scopeVersion, response = '', element = '' } = about
  return `flag ${[flag, practice, scopeVersion, response, element].join(' ')}`
}

export interface NewReview {
  /** The study that the wave belongs to. */
  readonly studyId: string
  readonly waveId: string
  readonly reason: string
  /** What the member had before them: figures and codes, never names. */
  readonly seen: Readonly<Record<string, unknown>>
  /** How many reviews of this subject the member saw; 0 when it had none. */
  readonly after: number
  readonly by: string
  readonly at: string
}

/** A review as it is shown. */
export interface Review extends Omit<ReviewTable, 'accountId' | 'seen'> {
  readonly by: string
}

export type Reviewed =
  | { readonly status: 'reviewed'; readonly number: number }
  /** Somebody else decided meanwhile; their review is the newest. */
  | { readonly status: 'overtaken'; readonly newest: Review }
  /** There is no such sent response, or no such practice and scope, in this wave. */
  | { readonly status: 'unknown' }

/** Adds what a member decided about a sent response. Two who decide at once take turns; the second is told. */
export function reviewResponse(
  db: Kysely<Database>,
  review: NewReview & { readonly about: ReviewedResponse; readonly state: ResponseReview },
): Promise<Reviewed> {
  return transact(db, async (trx): Promise<Reviewed> => {
    await lockStudy(trx, review.studyId)
    const response = await trx
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .innerJoin('scope', 'scope.id', 'response.scopeId')
      .where('response.id', '=', review.about.response)
      .where('assignment.waveId', '=', review.waveId)
      .where('response.submittedAt', 'is not', null)
      .select(['assignment.practiceId', 'scope.version as scopeVersion'])
      .executeTakeFirst()
    if (!response) return { status: 'unknown' }
    const { response: responseId } = review.about
    return addReview(trx, review, { ...response, responseId, flag: null, element: null })
  })
}

/** Adds what a member decided about a flag, as `reviewResponse` does about a response. */
export function reviewFlag(
  db: Kysely<Database>,
  review: NewReview & { readonly about: ReviewedFlag; readonly state: FlagReview },
): Promise<Reviewed> {
  return transact(db, async (trx): Promise<Reviewed> => {
    await lockStudy(trx, review.studyId)
    const { flag, practice, scopeVersion, response, element } = review.about
    const following = await findFollowing(trx, review.waveId)
    let asked = trx
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .innerJoin('scope', 'scope.id', 'response.scopeId')
      .where('assignment.waveId', '=', review.waveId)
      .where(isCountedOn(following, practice))
      .where(isOrdinaryScope('scope.id'))
      .where('response.submittedAt', 'is not', null)
    if (response !== undefined) asked = asked.where('response.id', '=', response)
    const given = await asked
      .select(['assignment.practiceId as practice', 'scope.id as scopeId', 'scope.version as scopeVersion'])
      .distinct()
      .execute()
    // versions may count as one: then the response was given on another than the flag is raised on
    const isKnown = given.some(
      (place) => response !== undefined || following.placeOf(place).scopeVersion === scopeVersion,
    )
    if (!isKnown) return { status: 'unknown' }
    return addReview(trx, review, {
      practiceId: practice,
      scopeVersion,
      responseId: response ?? null,
      flag,
      element: element ?? null,
    })
  })
}

/**
 * Every review of a wave, of one practice when it is named: by subject, the newest first. Those of responses that follow to
 * the practice are among its own.
 */
export async function listReviews(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<Review[]> {
  let query = reviews(db).where('review.waveId', '=', waveId)
  if (practiceId !== undefined) {
    const { sourcesOf } = await findFollowing(db, waveId)
    query = query.where('review.practiceId', 'in', [practiceId, ...sourcesOf(practiceId)])
  }
  return query.orderBy('review.subject').orderBy('review.number', 'desc').execute()
}

/**
 * The responses of a wave that are left out of figures, for as long as that review stands.
 *
 * @returns response ids.
 */
export async function listLeftOut(db: Kysely<Database>, waveId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('review')
    .where('waveId', '=', waveId)
    .where('flag', 'is', null)
    .where('state', '=', 'left_out')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('review as later')
            .whereRef('later.waveId', '=', 'review.waveId')
            .whereRef('later.subject', '=', 'review.subject')
            .whereRef('later.number', '>', 'review.number')
            .select('later.id'),
        ),
      ),
    )
    .select((eb) => eb.ref('responseId').$notNull().as('response'))
    .execute()
  return new Set(rows.map(({ response }) => response))
}

/** The review that stands for each subject. */
export function standingReviews(all: readonly Review[]): Map<string, Review> {
  const standing = new Map<string, Review>()
  for (const review of all) {
    const other = standing.get(review.subject)
    if (!other || other.number < review.number) standing.set(review.subject, review)
  }
  return standing
}

type Subject = Pick<ReviewTable, 'practiceId' | 'scopeVersion' | 'responseId' | 'flag' | 'element'>

async function addReview(
  trx: Kysely<Database>,
  review: NewReview & {
    readonly about: ReviewedResponse | ReviewedFlag
    readonly state: ResponseReview | FlagReview
  },
  of: Subject,
): Promise<Reviewed> {
  const { waveId, state, reason, seen, after, by, at } = review
  const subject = reviewSubject(review.about)
  const newest = await reviews(trx)
    .where('review.waveId', '=', waveId)
    .where('review.subject', '=', subject)
    .orderBy('review.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (newest && newest.number !== after) return { status: 'overtaken', newest }
  const number = (newest?.number ?? 0) + 1
  await trx
    .insertInto('review')
    .values({
      ...of,
      id: randomUUID(),
      waveId,
      subject,
      number,
      state,
      reason,
      seen: JSON.stringify(seen),
      accountId: by,
      at,
    })
    .execute()
  return { status: 'reviewed', number }
}

function reviews(db: Kysely<Database>) {
  return db
    .selectFrom('review')
    .innerJoin('account', 'account.id', 'review.accountId')
    .select([
      'review.id',
      'review.waveId',
      'review.practiceId',
      'review.scopeVersion',
      'review.responseId',
      'review.subject',
      'review.flag',
      'review.element',
      'review.number',
      'review.state',
      'review.reason',
      'review.at',
      'account.name as by',
    ])
}
