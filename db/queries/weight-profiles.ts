import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { WeightProfile } from '#analysis/shortlist/weight-profile.ts'
import { sortKeyOf } from '#db/practice-keys.ts'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { isSentAgain } from './sent-again.ts'
import { lockStudy } from './studies.ts'

/** A version of a weight profile. */
export interface KeptWeightProfile {
  readonly id: string
  readonly name: string
  readonly number: number
  readonly profile: WeightProfile
  readonly reason: string
  readonly by: string
  readonly at: string
}

export type WeightProfileSaved =
  | { readonly status: 'saved'; readonly id: string; readonly number: number }
  /** There is a newer version of the name than the writer saw; of a new name, somebody has used it. */
  | { readonly status: 'overtaken'; readonly newest: KeptWeightProfile }
  /** The version that stands says exactly this. */
  | { readonly status: 'unchanged' }

/**
 * Keeps a version of a weight profile; those before it stay to be read.
 *
 * @param after number of the newest version of the name that its writer saw, 0 for a new name.
 */
export function insertWeightProfile(
  db: Kysely<Database>,
  {
    studyId,
    name,
    after,
    text,
    reason,
    by,
    at,
  }: {
    readonly studyId: string
    readonly name: string
    readonly after: number
    /** Canonical JSON of the profile. */
    readonly text: string
    readonly reason: string
    readonly by: string
    readonly at: string
  },
): Promise<WeightProfileSaved> {
  return transact(db, async (trx): Promise<WeightProfileSaved> => {
    await lockStudy(trx, studyId)
    const newest = await trx
      .selectFrom('weightProfile')
      .where('studyId', '=', studyId)
      .where('name', '=', name)
      .orderBy('number', 'desc')
      .select(['id', 'number', 'profile', 'reason', 'accountId'])
      .executeTakeFirst()
    if (newest) {
      const { id, number, accountId } = newest
      const kept = { number, content: newest.profile, words: newest.reason, accountId }
      const sent = { number: after + 1, content: text, words: reason, accountId: by }
      if (isSentAgain(kept, sent)) return { status: 'saved', id, number }
    }
    if (newest && newest.number !== after) {
      const kept = await listWeightProfiles(trx, studyId)
      return { status: 'overtaken', newest: kept.find(({ id }) => id === newest.id)! }
    }
    if (newest?.profile === text) return { status: 'unchanged' }
    const id = randomUUID()
    const number = (newest?.number ?? 0) + 1
    await trx
      .insertInto('weightProfile')
      .values({
        id,
        studyId,
        name,
        sortKey: sortKeyOf(name),
        number,
        profile: text,
        reason,
        accountId: by,
        at,
      })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'weight_profile_saved',
      object: 'weight_profile',
      objectId: id,
      detail: { name, number },
      at,
    })
    return { status: 'saved', id, number }
  })
}

/** Every version of every profile of a study, by name, the newest first: it is the one that stands. */
export async function listWeightProfiles(
  db: Kysely<Database>,
  studyId: string,
): Promise<KeptWeightProfile[]> {
  const rows = await db
    .selectFrom('weightProfile')
    .innerJoin('account', 'account.id', 'weightProfile.accountId')
    .where('weightProfile.studyId', '=', studyId)
    .orderBy('weightProfile.sortKey')
    .orderBy('weightProfile.name')
    .orderBy('weightProfile.number', 'desc')
    .select([
      'weightProfile.id',
      'weightProfile.name',
      'weightProfile.number',
      'weightProfile.profile',
      'weightProfile.reason',
      'account.name as by',
      'weightProfile.at',
    ])
    .execute()
  return rows.map((row) => ({ ...row, profile: JSON.parse(row.profile) as WeightProfile }))
}

/** Of every name the version that stands, in the same order. */
export function standingProfiles(kept: readonly KeptWeightProfile[]): KeptWeightProfile[] {
  return kept.filter(({ name }, place) => kept.findIndex((other) => other.name === name) === place)
}
