import type { Kysely, Transaction } from 'kysely'
import type { Database, Purpose, WaveTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { isCountedOfPair } from './asked-again.ts'
import { insertEvent } from './events.ts'
import { findFieldingFacts, type FieldingGate } from './fielding-facts.ts'
import { lockStudy } from './studies.ts'

/** A wave of this study; another study's wave does not exist here. */
export function findWave(
  db: Kysely<Database>,
  studyId: string,
  waveId: string,
): Promise<WaveTable | undefined> {
  return db
    .selectFrom('wave')
    .where('studyId', '=', studyId)
    .where('id', '=', waveId)
    .selectAll()
    .executeTakeFirst()
}

export interface WaveWithCounts extends WaveTable {
  assignments: number
  submitted: number
}

/** The study's waves, newest first, with how many were asked and how many have submitted. */
export async function listWaves(db: Kysely<Database>, studyId: string): Promise<WaveWithCounts[]> {
  const waves = await db
    .selectFrom('wave')
    .where('studyId', '=', studyId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .selectAll()
    .execute()
  const counts = await countsByWave(db, studyId)
  return waves.map((wave) => ({ ...wave, ...(counts.get(wave.id) ?? { assignments: 0, submitted: 0 }) }))
}

async function countsByWave(db: Kysely<Database>, studyId: string) {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('wave.studyId', '=', studyId)
    .where('assignment.withdrawnAt', 'is', null)
    .where(isCountedOfPair)
    .groupBy('assignment.waveId')
    .select((eb) => [
      'assignment.waveId',
      eb.fn.countAll<number>().as('assignments'),
      eb.fn.count<number>('response.submittedAt').as('submitted'),
    ])
    .execute()
  return new Map(rows.map(({ waveId, ...counts }) => [waveId, counts]))
}

export interface NewWave {
  readonly id: string
  readonly studyId: string
  readonly title: string
  readonly questionnaire: string
  readonly deadline: string
  readonly by: string
  readonly at: string
}

/** Plans a wave; it takes answers from when it is opened. */
export async function insertWave(db: Kysely<Database>, wave: NewWave): Promise<void> {
  const { by, at, ...columns } = wave
  await transact(db, async (trx) => {
    await trx
      .insertInto('wave')
      .values({ ...columns, openedAt: null, closedAt: null, createdAt: at })
      .execute()
    await insertWaveEvent(trx, { ...change(wave, by, at), verb: 'wave_created' }, { deadline: wave.deadline })
  })
}

export interface WaveChange {
  readonly studyId: string
  readonly waveId: string
  readonly by: string
  readonly at: string
}

const change = (wave: { studyId: string; id: string }, by: string, at: string): WaveChange => ({
  studyId: wave.studyId,
  waveId: wave.id,
  by,
  at,
})

/**
 * Opens a planned wave for answers, unless the gate stops a practice that somebody is asked about.
 *
 * @param today the Danish day, with which the deadline is compared.
 */
export function openWave(
  db: Kysely<Database>,
  opening: WaveChange & { today: string; gate: FieldingGate },
): Promise<'opened' | 'not_planned' | 'no_assignments' | 'deadline_passed' | 'scope_stopped'> {
  const { studyId, waveId, at, today, gate } = opening
  return transact(db, async (trx) => {
    // the smallest group may be lowered until now and not from now on
    await lockStudy(trx, studyId)
    const wave = await findWave(trx, studyId, waveId)
    if (!wave || wave.openedAt || wave.closedAt) return 'not_planned'
    if (wave.deadline < today) return 'deadline_passed'
    const assignments = (await countsByWave(trx, studyId)).get(waveId)?.assignments ?? 0
    if (assignments === 0) return 'no_assignments'
    const fielded = await listFieldedPractices(trx, waveId)
    if (gate(await findFieldingFacts(trx, studyId), fielded).length > 0) return 'scope_stopped'
    const { numUpdatedRows } = await trx
      .updateTable('wave')
      .set({ openedAt: at })
      .where('id', '=', waveId)
      .where('openedAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return 'not_planned'
    await insertWaveEvent(trx, { ...opening, verb: 'wave_opened' }, { assignments, deadline: wave.deadline })
    return 'opened'
  })
}

/** The purpose of the study that a wave belongs to. */
export async function findPurpose(db: Kysely<Database>, waveId: string): Promise<Purpose> {
  const { purpose } = await db
    .selectFrom('wave')
    .innerJoin('study', 'study.id', 'wave.studyId')
    .where('wave.id', '=', waveId)
    .select('study.purpose')
    .executeTakeFirstOrThrow()
  return purpose
}

/** The practices that a wave asks somebody about, by their ids. */
export async function listFieldedPractices(db: Kysely<Database>, waveId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assignment')
    .where('waveId', '=', waveId)
    .where('withdrawnAt', 'is', null)
    .orderBy('practiceId')
    .select('practiceId')
    .distinct()
    .execute()
  return rows.map(({ practiceId }) => practiceId)
}

/** Closes a wave that was opened; what was sent stays, nothing more is taken. */
export function closeWave(db: Kysely<Database>, closing: WaveChange): Promise<'closed' | 'not_open'> {
  const { studyId, waveId, at } = closing
  return transact(db, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('wave')
      .set({ closedAt: at })
      .where('studyId', '=', studyId)
      .where('id', '=', waveId)
      .where('openedAt', 'is not', null)
      .where('closedAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return 'not_open'
    const counts = (await countsByWave(trx, studyId)).get(waveId) ?? { assignments: 0, submitted: 0 }
    await insertWaveEvent(trx, { ...closing, verb: 'wave_closed' }, counts)
    return 'closed'
  })
}

/** Moves the deadline of a wave that is not closed. */
export function updateWaveDeadline(
  db: Kysely<Database>,
  moving: WaveChange & { deadline: string },
): Promise<'saved' | 'closed'> {
  const { studyId, waveId, deadline } = moving
  return db.transaction().execute(async (trx) => {
    const before = await findWave(trx, studyId, waveId)
    const { numUpdatedRows } = await trx
      .updateTable('wave')
      .set({ deadline })
      .where('studyId', '=', studyId)
      .where('id', '=', waveId)
      .where('closedAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n || !before) return 'closed'
    if (before.deadline !== deadline) {
      await insertWaveEvent(
        trx,
        { ...moving, verb: 'wave_deadline_moved' },
        { from: before.deadline, to: deadline },
      )
    }
    return 'saved'
  })
}

/** Gives a wave another questionnaire, until it is opened; from then on it keeps the one it has. */
export function updateWaveQuestionnaire(
  db: Kysely<Database>,
  choice: WaveChange & { questionnaire: string },
): Promise<'saved' | 'wave_opened'> {
  const { studyId, waveId, questionnaire } = choice
  return transact(db, async (trx) => {
    // opening a wave waits for this, and this for it
    await lockStudy(trx, studyId)
    const before = await findWave(trx, studyId, waveId)
    if (!before || before.openedAt !== null || before.closedAt !== null) return 'wave_opened'
    if (before.questionnaire === questionnaire) return 'saved'
    await trx.updateTable('wave').set({ questionnaire }).where('id', '=', waveId).execute()
    await insertWaveEvent(
      trx,
      { ...choice, verb: 'wave_questionnaire_changed' },
      { from: before.questionnaire, to: questionnaire },
    )
    return 'saved'
  })
}

function insertWaveEvent(
  trx: Transaction<Database>,
  { studyId, waveId, by, at, verb }: WaveChange & { verb: string },
  detail: object,
): Promise<void> {
  return insertEvent(trx, {
    studyId,
    accountId: by,
    verb,
    object: 'wave',
    objectId: waveId,
    detail: { ...detail },
    at,
  })
}

/** The study that a wave belongs to; for what is asked about a wave that somebody was let through to. */
export async function findStudyIdOf(db: Kysely<Database>, waveId: string): Promise<string> {
  const { studyId } = await db
    .selectFrom('wave')
    .where('id', '=', waveId)
    .select('studyId')
    .executeTakeFirstOrThrow()
  return studyId
}
