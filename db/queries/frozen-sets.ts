import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, ScopeTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { inChunks } from './informants.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'
import { isSentAgain } from './sent-again.ts'
import { lockStudy } from './studies.ts'

/** A frozen set without its content. */
export interface FrozenSet {
  readonly id: string
  readonly number: number
  readonly digest: string
  readonly note: string
  readonly by: string
  readonly at: string
}

export interface StoredPart {
  readonly name: string
  readonly digest: string
  readonly content: string
}

export interface NewFrozenSet {
  readonly studyId: string
  readonly waveId: string
  /** Number of the newest set that its maker saw, 0 for none. */
  readonly after: number
  readonly digest: string
  readonly parts: readonly StoredPart[]
  readonly note: string
  readonly by: string
  readonly at: string
}

export type Frozen =
  | { readonly status: 'frozen'; readonly id: string; readonly number: number }
  /** Answers may still come. */
  | { readonly status: 'not_closed' }
  /** Somebody froze the wave meanwhile. */
  | { readonly status: 'overtaken' }
  /** The newest set holds exactly these data. */
  | { readonly status: 'unchanged'; readonly number: number }

/** Keeps the data of a closed wave as they are now; earlier sets stay as they were. */
export function insertFrozenSet(
  db: Kysely<Database>,
  { studyId, waveId, after, digest, parts, note, by, at }: NewFrozenSet,
): Promise<Frozen> {
  return transact(db, async (trx): Promise<Frozen> => {
    await lockStudy(trx, studyId)
    const wave = await trx
      .selectFrom('wave')
      .where('id', '=', waveId)
      .where('studyId', '=', studyId)
      .select('closedAt')
      .executeTakeFirst()
    if (!wave?.closedAt) return { status: 'not_closed' }
    const [newest] = await listFrozenSets(trx, waveId)
    if (newest) {
      const { accountId } = await trx
        .selectFrom('frozenSet')
        .where('id', '=', newest.id)
        .select('accountId')
        .executeTakeFirstOrThrow()
      const kept = { number: newest.number, content: newest.digest, words: newest.note, accountId }
      if (isSentAgain(kept, { number: after + 1, content: digest, words: note, accountId: by })) {
        return { status: 'frozen', id: newest.id, number: newest.number }
      }
    }
    if ((newest?.number ?? 0) !== after) return { status: 'overtaken' }
    if (newest?.digest === digest) return { status: 'unchanged', number: newest.number }
    const id = randomUUID()
    const number = after + 1
    await trx
      .insertInto('frozenSet')
      .values({ id, waveId, number, digest, note, accountId: by, at })
      .execute()
    await trx
      .insertInto('frozenPart')
      .values(parts.map(({ name, digest, content }) => ({ setId: id, name, digest, content })))
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'data_frozen',
      object: 'frozen_set',
      objectId: id,
      detail: { wave: waveId, number, digest },
      at,
    })
    return { status: 'frozen', id, number }
  })
}

/** Every frozen set of a wave, the newest first. */
export function listFrozenSets(db: Kysely<Database>, waveId: string): Promise<FrozenSet[]> {
  return db
    .selectFrom('frozenSet')
    .innerJoin('account', 'account.id', 'frozenSet.accountId')
    .where('frozenSet.waveId', '=', waveId)
    .orderBy('frozenSet.number', 'desc')
    .select([
      'frozenSet.id',
      'frozenSet.number',
      'frozenSet.digest',
      'frozenSet.note',
      'account.name as by',
      'frozenSet.at',
    ])
    .execute()
}

/** The parts of a frozen set, as they stand in the database. */
export function listFrozenParts(db: Kysely<Database>, setId: string): Promise<StoredPart[]> {
  return db
    .selectFrom('frozenPart')
    .where('setId', '=', setId)
    .orderBy('name')
    .select(['name', 'digest', 'content'])
    .execute()
}

export type ScopeCard = Omit<ScopeTable, 'id' | 'practiceId' | 'originId' | 'createdAt' | 'createdBy'> & {
  readonly practice: string
}

/** Every version of these practices' ordinary scopes as their cards read, by practice and version. */
export async function listScopeCards(
  db: Kysely<Database>,
  practiceIds: readonly string[],
): Promise<ScopeCard[]> {
  const cards: ScopeCard[] = []
  for (const ids of inChunks(practiceIds)) {
    const rows = await db
      .selectFrom('scope')
      .where('practiceId', 'in', ids)
      .where(isOrdinaryScope('scope.id'))
      .select([
        'practiceId as practice',
        'version',
        'included',
        'excluded',
        'targetGroup',
        'place',
        'sinceYear',
        'citizensPerYear',
        'staffCount',
        'level',
        'legalBasis',
        'delimitedBy',
        'source',
      ])
      .execute()
    cards.push(...rows)
  }
  return cards.sort((a, b) =>
    a.practice === b.practice ? a.version - b.version : a.practice < b.practice ? -1 : 1,
  )
}
