import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { CriterionJudgementTable, Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { countOthersSeen } from './judgement-reveals.ts'
import { lockStudy } from './studies.ts'

/** A judgement as it is shown. */
export interface CriterionJudgement extends Omit<CriterionJudgementTable, 'id' | 'waveId'> {
  readonly by: string
  /** What the practice is called now. */
  readonly code: string
  readonly name: string
}

export interface NewJudgement extends Pick<
  CriterionJudgementTable,
  'waveId' | 'practiceId' | 'criterion' | 'reason' | 'rating' | 'at'
> {
  readonly studyId: string
  readonly by: string
}

/**
 * Adds how an assessor judges a practice by a criterion. Assessors judge side by side, so nobody is overtaken. A judgement
 * that says the same as the assessor's newest is there once. How many others' they could have seen is kept with it.
 *
 * @returns its number; `undefined` when there is no such practice in the study, or no such wave.
 */
export function insertJudgement(db: Kysely<Database>, judgement: NewJudgement): Promise<number | undefined> {
  return transact(db, async (trx) => {
    const { studyId, by, ...judged } = judgement
    const { waveId, practiceId, criterion, reason, rating, at } = judged
    await lockStudy(trx, studyId)
    const known = await trx
      .selectFrom('practice')
      .innerJoin('wave', 'wave.studyId', 'practice.studyId')
      .where('practice.id', '=', practiceId)
      .where('wave.id', '=', waveId)
      .where('wave.studyId', '=', studyId)
      .select('practice.id')
      .executeTakeFirst()
    if (!known) return undefined
    const newest = await trx
      .selectFrom('criterionJudgement')
      .where('waveId', '=', waveId)
      .where('practiceId', '=', practiceId)
      .where('criterion', '=', criterion)
      .where('accountId', '=', by)
      .orderBy('number', 'desc')
      .select(['number', 'reason', 'rating'])
      .limit(1)
      .executeTakeFirst()
    if (newest && newest.reason === reason && newest.rating === rating) return newest.number
    const othersSeen = await countOthersSeen(trx, { waveId, practiceId, criterion, accountId: by })
    const id = randomUUID()
    const number = (newest?.number ?? 0) + 1
    await trx
      .insertInto('criterionJudgement')
      .values({ ...judged, othersSeen, id, number, accountId: by })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'criterion_judged',
      object: 'practice',
      objectId: practiceId,
      detail: { wave: waveId, criterion, rating, number },
      at,
    })
    return number
  })
}

/** Every judgement of a wave, of one practice when it is named: by practice, criterion and time, the newest first. */
export function listJudgements(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<CriterionJudgement[]> {
  let query = db
    .selectFrom('criterionJudgement')
    .innerJoin('account', 'account.id', 'criterionJudgement.accountId')
    .innerJoin('practice', 'practice.id', 'criterionJudgement.practiceId')
    .where('criterionJudgement.waveId', '=', waveId)
  if (practiceId !== undefined) query = query.where('criterionJudgement.practiceId', '=', practiceId)
  return query
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .orderBy('criterionJudgement.criterion')
    .orderBy('criterionJudgement.at', 'desc')
    .orderBy('criterionJudgement.number', 'desc')
    .orderBy('criterionJudgement.id')
    .select([
      'criterionJudgement.practiceId',
      'criterionJudgement.criterion',
      'criterionJudgement.accountId',
      'criterionJudgement.number',
      'criterionJudgement.reason',
      'criterionJudgement.rating',
      'criterionJudgement.othersSeen',
      'criterionJudgement.at',
      'account.name as by',
      'practice.code',
      'practice.name',
    ])
    .execute()
}

/** Whether anybody has judged in a wave, or said what a practice of its study counts as. */
export async function hasJudgements(
  db: Kysely<Database>,
  { studyId, waveId }: { readonly studyId: string; readonly waveId: string },
): Promise<boolean> {
  const judged = await db
    .selectFrom('criterionJudgement')
    .where('waveId', '=', waveId)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (judged) return true
  const recognised = await db
    .selectFrom('practiceRecognition')
    .innerJoin('practice', 'practice.id', 'practiceRecognition.practiceId')
    .where('practice.studyId', '=', studyId)
    .select('practiceRecognition.id')
    .limit(1)
    .executeTakeFirst()
  return recognised !== undefined
}

/** The judgements that stand, one per assessor, practice and criterion, in the order they are given in. */
export function standingJudgements<
  Judged extends Pick<CriterionJudgementTable, 'practiceId' | 'criterion' | 'accountId' | 'number'>,
>(all: readonly Judged[]): Judged[] {
  const nameOf = ({ practiceId, criterion, accountId }: Judged) =>
    [practiceId, criterion, accountId].join(' ')
  const newest = new Map<string, number>()
  for (const judged of all) {
    newest.set(nameOf(judged), Math.max(judged.number, newest.get(nameOf(judged)) ?? 0))
  }
  return all.filter((judged) => newest.get(nameOf(judged)) === judged.number)
}
