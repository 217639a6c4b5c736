import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, InterviewAppraisalTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { lockPractice, type InterviewDeed } from './interviewed-practice.ts'

/** A written appraisal as it is shown. */
export interface ShownAppraisal extends Pick<
  InterviewAppraisalTable,
  'practiceId' | 'element' | 'accountId' | 'number' | 'text' | 'at'
> {
  readonly by: string
}

/**
 * Adds what an assessor writes about an element. Assessors write side by side, so nobody is overtaken. What says the same as
 * the assessor's newest is there once.
 *
 * @returns its number; `undefined` when there is no such practice.
 */
export function insertInterviewAppraisal(
  db: Kysely<Database>,
  deed: InterviewDeed,
  { element, text }: Pick<InterviewAppraisalTable, 'element' | 'text'>,
): Promise<number | undefined> {
  return transact(db, async (trx): Promise<number | undefined> => {
    if ((await lockPractice(trx, deed)) === 'unknown') return undefined
    const { studyId, waveId, practiceId, by, at } = deed
    const newest = await trx
      .selectFrom('interviewAppraisal')
      .where('waveId', '=', waveId)
      .where('practiceId', '=', practiceId)
      .where('element', '=', element)
      .where('accountId', '=', by)
      .orderBy('number', 'desc')
      .limit(1)
      .select(['number', 'text'])
      .executeTakeFirst()
    if (newest?.text === text) return newest.number
    const number = (newest?.number ?? 0) + 1
    await trx
      .insertInto('interviewAppraisal')
      .values({ id: randomUUID(), waveId, practiceId, element, number, text, accountId: by, at })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'element_appraised',
      object: 'practice',
      objectId: practiceId,
      detail: { wave: waveId, element, number },
      at,
    })
    return number
  })
}

/** What assessors wrote about elements in a wave, of one practice when it is named: by element and time, the newest first. */
export function listInterviewAppraisals(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<ShownAppraisal[]> {
  let query = db
    .selectFrom('interviewAppraisal')
    .innerJoin('account', 'account.id', 'interviewAppraisal.accountId')
    .where('interviewAppraisal.waveId', '=', waveId)
  if (practiceId !== undefined) query = query.where('interviewAppraisal.practiceId', '=', practiceId)
  return query
    .orderBy('interviewAppraisal.practiceId')
    .orderBy('interviewAppraisal.element')
    .orderBy('interviewAppraisal.at', 'desc')
    .orderBy('interviewAppraisal.number', 'desc')
    .orderBy('interviewAppraisal.id')
    .select([
      'interviewAppraisal.practiceId',
      'interviewAppraisal.element',
      'interviewAppraisal.accountId',
      'interviewAppraisal.number',
      'interviewAppraisal.text',
      'interviewAppraisal.at',
      'account.name as by',
    ])
    .execute()
}

/** The appraisals that stand: of each assessor the newest about an element of a practice. */
export function standingAppraisals<
  Written extends Pick<InterviewAppraisalTable, 'practiceId' | 'element' | 'accountId' | 'number'>,
>(all: readonly Written[]): Written[] {
  const nameOf = ({ practiceId, element, accountId }: Written) => `${practiceId} ${element} ${accountId}`
  const newest = new Map<string, number>()
  for (const one of all) newest.set(nameOf(one), Math.max(one.number, newest.get(nameOf(one)) ?? 0))
  return all.filter((one) => newest.get(nameOf(one)) === one.number)
}
