import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ReleaseBasis } from '#analysis/disclosure/release-basis.ts'
import type { ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { lockStudy } from './studies.ts'

/** A release without what it holds. */
export interface ListedRelease {
  readonly id: string
  readonly number: number
  readonly minimum: number
  readonly note: string
  readonly by: string
  readonly at: string
  readonly withdrawnBy: string | null
  readonly withdrawnAt: string | null
  readonly withdrawnReason: string | null
}

/** The release of a wave that stands. */
export interface StandingRelease extends ListedRelease {
  readonly figures: ReleasedFigures
}

interface ReleaseChange {
  readonly studyId: string
  readonly waveId: string
  readonly by: string
  readonly at: string
}

export interface NewRelease extends ReleaseChange {
  /** Number of the newest release that its maker saw, 0 for none. */
  readonly after: number
  readonly note: string
  readonly figures: ReleasedFigures
  readonly basis: ReleaseBasis
}

/**
 * Releases the figures of a closed wave.
 *
 * @returns `not_closed` while answers may come, `minimum_changed` when the study's smallest group is another than the
 *   figures were made for, `overtaken` when somebody released meanwhile; then nothing is written.
 */
export function insertRelease(
  db: Kysely<Database>,
  { studyId, waveId, after, note, figures, basis, by, at }: NewRelease,
): Promise<'released' | 'not_closed' | 'minimum_changed' | 'overtaken'> {
  return transact(db, async (trx) => {
    // the smallest group stays what it is until this is done
    await lockStudy(trx, studyId)
    const wave = await trx
      .selectFrom('wave')
      .innerJoin('study', 'study.id', 'wave.studyId')
      .where('wave.id', '=', waveId)
      .where('wave.studyId', '=', studyId)
      .select(['wave.closedAt', 'study.minimumGroup'])
      .executeTakeFirst()
    if (!wave?.closedAt) return 'not_closed'
    if (wave.minimumGroup !== figures.minimum) return 'minimum_changed'
    const newest = await newestNumber(trx, waveId)
    if (newest !== after) return 'overtaken'
    const id = randomUUID()
    const number = newest + 1
    await trx
      .insertInto('release')
      .values({
        id,
        waveId,
        number,
        minimum: figures.minimum,
        figures: JSON.stringify(figures),
        basis: JSON.stringify(basis),
        note,
        accountId: by,
        at,
      })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'figures_released',
      object: 'release',
      objectId: id,
      detail: { wave: waveId, number, minimum: figures.minimum },
      at,
    })
    return 'released'
  })
}

/**
 * Takes the standing release of a wave back: readers see nothing until there is a new one.
 *
 * @param number of the release that is to be withdrawn.
 * @returns `not_standing` when it is not the newest, or is withdrawn already.
 */
export function withdrawRelease(
  db: Kysely<Database>,
  { studyId, waveId, number, reason, by, at }: ReleaseChange & { number: number; reason: string },
): Promise<'withdrawn' | 'not_standing'> {
  return transact(db, async (trx) => {
    await lockStudy(trx, studyId)
    const [newest] = await listReleases(trx, waveId)
    if (newest?.number !== number || newest.withdrawnAt) return 'not_standing'
    await trx
      .insertInto('releaseWithdrawal')
      .values({ releaseId: newest.id, reason, accountId: by, at })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'release_withdrawn',
      object: 'release',
      objectId: newest.id,
      detail: { wave: waveId, number },
      at,
    })
    return 'withdrawn'
  })
}

/** Notes that somebody took the figures of a release out as a file. */
export function insertReleaseExport(
  db: Kysely<Database>,
  taken: {
    readonly studyId: string
    readonly releaseId: string
    readonly number: number
    readonly by: string
    readonly at: string
  },
): Promise<void> {
  return insertEvent(db, {
    studyId: taken.studyId,
    accountId: taken.by,
    verb: 'release_exported',
    object: 'release',
    objectId: taken.releaseId,
    detail: { number: taken.number },
    at: taken.at,
  })
}

/** Every release of a wave, the newest first. */
export function listReleases(db: Kysely<Database>, waveId: string): Promise<ListedRelease[]> {
  return releases(db).where('release.waveId', '=', waveId).orderBy('release.number', 'desc').execute()
}

/**
 * What readers of a wave may see: the newest release.
 *
 * @returns `undefined` when there is none, it is withdrawn, or the study's smallest group has been raised since: then it
 *   shows groups that are too small now.
 */
export async function findStandingRelease(
  db: Kysely<Database>,
  waveId: string,
): Promise<StandingRelease | undefined> {
  const release = await standing(db)
    .where('release.waveId', '=', waveId)
    .select('release.figures')
    .executeTakeFirst()
  return release && { ...release, figures: JSON.parse(release.figures) as ReleasedFigures }
}

/** The waves of a study that readers may see something of, the newest release first. */
export function listReleasedWaves(
  db: Kysely<Database>,
  studyId: string,
): Promise<{ id: string; title: string; at: string }[]> {
  return standing(db)
    .where('wave.studyId', '=', studyId)
    .clearSelect()
    .select(['wave.id', 'wave.title', 'release.at'])
    .orderBy('release.at', 'desc')
    .orderBy('wave.id')
    .execute()
}

/** What every later release of a wave is held against: who stood in the first, and what it showed; `undefined` before it. */
export async function findFirstBasis(
  db: Kysely<Database>,
  waveId: string,
): Promise<ReleaseBasis | undefined> {
  const first = await db
    .selectFrom('release')
    .where('waveId', '=', waveId)
    .where('number', '=', 1)
    .select('basis')
    .executeTakeFirst()
  return first && (JSON.parse(first.basis) as ReleaseBasis)
}

async function newestNumber(db: Kysely<Database>, waveId: string): Promise<number> {
  const { number } = await db
    .selectFrom('release')
    .where('waveId', '=', waveId)
    .select((eb) => eb.fn.max<number | null>('number').as('number'))
    .executeTakeFirstOrThrow()
  return number ?? 0
}

function releases(db: Kysely<Database>) {
  return db
    .selectFrom('release')
    .innerJoin('account', 'account.id', 'release.accountId')
    .leftJoin('releaseWithdrawal as withdrawal', 'withdrawal.releaseId', 'release.id')
    .leftJoin('account as withdrawer', 'withdrawer.id', 'withdrawal.accountId')
    .select([
      'release.id',
      'release.number',
      'release.minimum',
      'release.note',
      'account.name as by',
      'release.at',
      'withdrawer.name as withdrawnBy',
      'withdrawal.at as withdrawnAt',
      'withdrawal.reason as withdrawnReason',
    ])
}

function standing(db: Kysely<Database>) {
  return releases(db)
    .innerJoin('wave', 'wave.id', 'release.waveId')
    .innerJoin('study', 'study.id', 'wave.studyId')
    .where('withdrawal.releaseId', 'is', null)
    .whereRef('release.minimum', '>=', 'study.minimumGroup')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('release as later')
            .whereRef('later.waveId', '=', 'release.waveId')
            .whereRef('later.number', '>', 'release.number')
            .select('later.id'),
        ),
      ),
    )
}
