import { createHash, randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, SuccessionKind } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertCopiedScopes } from './copied-scopes.ts'
import { findEnded } from './ended-practices.ts'
import { insertEvent } from './events.ts'
import { insertPracticesWithin, practiceStamp, type KnownPractice, type PracticeValues } from './practices.ts'
import { findNewestScopes } from './scope-use.ts'
import { scopeStamp, type ScopeValues } from './scope-card.ts'
import { lockStudy } from './studies.ts'
import { countUnstarted, withdrawUnstarted } from './unstarted-assignments.ts'

export interface NewSuccession {
  readonly studyId: string
  readonly kind: SuccessionKind
  /** Practices that end: one for a split, several for a merge, with the `successionStamp` of what the member saw. */
  readonly from: readonly { readonly id: string; readonly seen: string }[]
  /** Practices that take their place: several for a split, one for a merge. */
  readonly to: readonly KnownPractice[]
  readonly reason: string
  /** How many assignments that nobody has begun the member saw: they are withdrawn. */
  readonly unstarted: number
  readonly by: string
  readonly at: string
}

export type SuccessionOutcome =
  | { readonly status: 'succeeded'; readonly id: string; readonly withdrawn: number }
  /** Somebody else ended one of them meanwhile. */
  | { readonly status: 'ended' }
  /** What is said about one of them, or how many have not begun, is something else now. */
  | { readonly status: 'changed_meanwhile' }
  /** Codes that other practices of the study have, or that were given twice. */
  | { readonly status: 'code_taken'; readonly codes: readonly string[] }
  /** The study does not have all of them. */
  | { readonly status: 'unknown' }

/**
 * Ends practices and makes those that take their place. What was answered stays as it is; assignments that nobody has begun,
 * in waves that are not closed, are withdrawn. The history of every new card begins with copies of the cards that were answered
 * on, so that answers can follow later. Two who end a practice at once take turns; the second is told, and nothing is written.
 *
 * @throws Error unless one becomes several or several become one.
 */
export function succeedPractices(
  db: Kysely<Database>,
  succession: NewSuccession,
): Promise<SuccessionOutcome> {
  const { studyId, kind, from, to, reason, by, at } = succession
  const [one, several] = kind === 'split' ? [from, to] : [to, from]
  if (one.length !== 1 || several.length < 2) throw new Error(`${from.length} to ${to.length} is no ${kind}`)
  return transact(db, async (trx): Promise<SuccessionOutcome> => {
    // no wave opens, and nobody is asked, meanwhile
    await lockStudy(trx, studyId)
    const fault = await findFault(trx, succession)
    if (fault) return fault

    const id = randomUUID()
    const ids = from.map((practice) => practice.id)
    const withdrawn = await withdrawUnstarted(trx, ids, { studyId, successionId: id, by, at })
    await insertPracticesWithin(trx, { studyId, by, at }, to)
    for (const practice of to) await insertCopiedScopes(trx, ids, practice.id)
    await trx.insertInto('succession').values({ id, studyId, kind, reason, accountId: by, at }).execute()
    const parts = [
      ...ids.map((practiceId, place) => ({ practiceId, side: 'from' as const, place: place + 1 })),
      ...to.map((practice, place) => ({ practiceId: practice.id, side: 'to' as const, place: place + 1 })),
    ]
    await trx
      .insertInto('successionPractice')
      .values(parts.map((part) => ({ ...part, successionId: id })))
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: kind === 'split' ? 'practice_split' : 'practices_merged',
      object: 'succession',
      objectId: id,
      detail: { from: ids, to: to.map((practice) => practice.id), reason, withdrawn },
      at,
    })
    return { status: 'succeeded', id, withdrawn }
  })
}

/** Short text that differs when anything that is said about a practice, or on its newest card, differs. */
export function successionStamp(
  practice: PracticeValues,
  scope: ScopeValues & { readonly version: number },
): string {
  return createHash('sha256')
    .update(practiceStamp(practice) + scopeStamp(scope))
    .digest('hex')
    .slice(0, 16)
}

async function findFault(
  trx: Transaction<Database>,
  { studyId, from, to, unstarted }: NewSuccession,
): Promise<SuccessionOutcome | null> {
  const ids = from.map(({ id }) => id)
  const practices = await trx
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where('id', 'in', ids)
    .selectAll()
    .execute()
  if (practices.length !== ids.length) return { status: 'unknown' }
  if ((await findEnded(trx, ids)).size > 0) return { status: 'ended' }
  const scopes = await findNewestScopes(trx, ids)
  const isAsSeen = from.every(({ id, seen }) => {
    const [practice, scope] = [practices.find((one) => one.id === id), scopes.get(id)]
    return practice && scope && successionStamp(practice, scope) === seen
  })
  if (!isAsSeen || (await countUnstarted(trx, ids)) !== unstarted) return { status: 'changed_meanwhile' }
  const codes = await listTakenCodes(
    trx,
    studyId,
    to.map(({ values }) => values.code),
  )
  return codes.length > 0 ? { status: 'code_taken', codes } : null
}

async function listTakenCodes(
  trx: Transaction<Database>,
  studyId: string,
  codes: readonly string[],
): Promise<string[]> {
  const known = await trx
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where('code', 'in', [...codes])
    .orderBy('code')
    .select('code')
    .execute()
  const twice = codes.filter((code, place) => codes.indexOf(code) !== place)
  return [...new Set([...known.map(({ code }) => code), ...twice])]
}
