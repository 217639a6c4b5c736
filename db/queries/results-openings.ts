import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { lockStudy } from './studies.ts'

/** When the results of a wave were first opened. */
export interface ResultsOpening {
  readonly at: string
  /** `null` for waves that were there before results were sealed. */
  readonly by: string | null
}

/** @returns `undefined` while they are sealed. */
export function findResultsOpening(
  db: Kysely<Database>,
  waveId: string,
): Promise<ResultsOpening | undefined> {
  return db
    .selectFrom('resultsOpening')
    .leftJoin('account', 'account.id', 'resultsOpening.accountId')
    .where('resultsOpening.waveId', '=', waveId)
    .select(['resultsOpening.at', 'account.name as by'])
    .executeTakeFirst()
}

/** The waves of a study whose results have been opened. */
export async function listOpenedWaves(db: Kysely<Database>, studyId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('resultsOpening')
    .innerJoin('wave', 'wave.id', 'resultsOpening.waveId')
    .where('wave.studyId', '=', studyId)
    .orderBy('wave.id')
    .select('wave.id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/**
 * Opens the results of a wave. They are opened once: who comes second finds them open.
 *
 * @returns when they were opened, and by whom; `isOwn` unless somebody else came before.
 */
export function openResults(
  db: Kysely<Database>,
  { studyId, waveId, by, at }: { studyId: string; waveId: string; by: string; at: string },
): Promise<ResultsOpening & { readonly isOwn: boolean }> {
  return transact(db, async (trx) => {
    await lockStudy(trx, studyId)
    const opened = await findResultsOpening(trx, waveId)
    if (opened) return { ...opened, isOwn: await isOpenedBy(trx, waveId, by) }
    await trx.insertInto('resultsOpening').values({ waveId, accountId: by, at }).execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'results_opened',
      object: 'wave',
      objectId: waveId,
      detail: {},
      at,
    })
    return { ...(await findResultsOpening(trx, waveId))!, isOwn: true }
  })
}

async function isOpenedBy(db: Kysely<Database>, waveId: string, by: string): Promise<boolean> {
  const own = await db
    .selectFrom('resultsOpening')
    .where('waveId', '=', waveId)
    .where('accountId', '=', by)
    .select('waveId')
    .executeTakeFirst()
  return own !== undefined
}
