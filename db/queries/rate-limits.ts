import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'

export interface RateLimitWindow {
  readonly count: number
  readonly windowStartedAt: string
}

/**
 * Counts one attempt in one statement, so that attempts made at once are all counted.
 *
 * @param key what is counted; never an address or a token in clear.
 * @param windowAfter a window begun at or before then is over, and this attempt begins a new one.
 * @returns the window that the attempt falls in, with the attempt.
 */
export function insertAttempt(
  db: Kysely<Database>,
  key: string,
  at: string,
  windowAfter: string,
): Promise<RateLimitWindow> {
  return db
    .insertInto('rateLimit')
    .values({ key, windowStartedAt: at, count: 1 })
    .onConflict((oc) =>
      oc.column('key').doUpdateSet((eb) => {
        const isOver = eb('rateLimit.windowStartedAt', '<=', windowAfter)
        return {
          count: eb
            .case()
            .when(isOver)
            .then(eb.lit(1))
            .else(eb('rateLimit.count', '+', eb.lit(1)))
            .end(),
          windowStartedAt: eb
            .case()
            .when(isOver)
            .then(eb.ref('excluded.windowStartedAt'))
            .else(eb.ref('rateLimit.windowStartedAt'))
            .end(),
        }
      }),
    )
    .returning(['count', 'windowStartedAt'])
    .executeTakeFirstOrThrow()
}

/** The window of a key as it stands, without counting; `undefined` when it is over or never began. */
export function findRateLimit(
  db: Kysely<Database>,
  key: string,
  windowAfter: string,
): Promise<RateLimitWindow | undefined> {
  return db
    .selectFrom('rateLimit')
    .where('key', '=', key)
    .where('windowStartedAt', '>', windowAfter)
    .select(['count', 'windowStartedAt'])
    .executeTakeFirst()
}

/** Takes one attempt off a counter: it was no guess after all. */
export async function takeBackAttempt(db: Kysely<Database>, key: string): Promise<void> {
  await db
    .updateTable('rateLimit')
    .set((eb) => ({ count: eb('count', '-', eb.lit(1)) }))
    .where('key', '=', key)
    .where('count', '>', 0)
    .execute()
}

/** Forgets a counter, after somebody proved who they are. */
export async function deleteRateLimit(db: Kysely<Database>, key: string): Promise<void> {
  await db.deleteFrom('rateLimit').where('key', '=', key).execute()
}

/** Clears counters whose window began at or before then. */
export async function deleteOldRateLimits(db: Kysely<Database>, startedBefore: string): Promise<void> {
  await db.deleteFrom('rateLimit').where('windowStartedAt', '<=', startedBefore).execute()
}
