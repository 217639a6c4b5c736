import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'

export interface NewEvent {
  readonly studyId: string
  /** Who did it; null when nobody was signed in. */
  readonly accountId: string | null
  /** What was done, in the past: `wave_opened`, `links_handed_out`. */
  readonly verb: string
  /** The table of what it was done to, and its id. */
  readonly object: string
  readonly objectId: string
  /** Counts and codes only: never names, answers or tokens. */
  readonly detail: Readonly<Record<string, unknown>>
  readonly at: string
}

/** Notes what somebody did. Give it the transaction that does it, so that neither stands without the other. */
export async function insertEvent(db: Kysely<Database>, event: NewEvent): Promise<void> {
  await db
    .insertInto('event')
    .values({ ...event, id: randomUUID(), detail: JSON.stringify(event.detail) })
    .execute()
}

/** Notes many things at once, as `insertEvent` does one. */
export async function insertEvents(db: Kysely<Database>, events: readonly NewEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += 500) {
    const rows = events.slice(from, from + 500)
    await db
      .insertInto('event')
      .values(rows.map((event) => ({ ...event, id: randomUUID(), detail: JSON.stringify(event.detail) })))
      .execute()
  }
}

export interface EventRow {
  id: string
  at: string
  verb: string
  object: string
  objectId: string
  /** JSON. */
  detail: string
  accountName: string | null
}

/** What happened in a study, newest first. */
export function listEvents(db: Kysely<Database>, studyId: string, limit: number): Promise<EventRow[]> {
  return db
    .selectFrom('event')
    .leftJoin('account', 'account.id', 'event.accountId')
    .where('event.studyId', '=', studyId)
    .orderBy('event.at', 'desc')
    .orderBy('event.id')
    .limit(limit)
    .select([
      'event.id',
      'event.at',
      'event.verb',
      'event.object',
      'event.objectId',
      'event.detail',
      'account.name as accountName',
    ])
    .execute()
}
