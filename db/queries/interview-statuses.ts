import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, InterviewStatusTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { lockPractice, type InterviewDeed } from './interviewed-practice.ts'

/** How an interview stands, as it is shown. */
export interface ShownStatus extends Pick<
  InterviewStatusTable,
  'practiceId' | 'number' | 'status' | 'onDate' | 'note' | 'at'
> {
  readonly by: string
}

export type StatusWritten =
  | { readonly status: 'written'; readonly number: number }
  /** Somebody else wrote how it stands meanwhile. */
  | { readonly status: 'overtaken'; readonly newest: ShownStatus }
  | { readonly status: 'unknown' }

/**
 * Adds how an interview stands. Two who write at once take turns; the second is told, unless both say the same.
 *
 * @param after number of the newest that the member saw, 0 for none.
 */
export function insertInterviewStatus(
  db: Kysely<Database>,
  deed: InterviewDeed,
  { after, ...said }: Pick<InterviewStatusTable, 'status' | 'onDate' | 'note'> & { readonly after: number },
): Promise<StatusWritten> {
  return transact(db, async (trx): Promise<StatusWritten> => {
    if ((await lockPractice(trx, deed)) === 'unknown') return { status: 'unknown' }
    const { studyId, waveId, practiceId, by, at } = deed
    const [newest] = await listInterviewStatuses(trx, waveId, practiceId)
    if (newest && newest.number !== after) {
      const isSame =
        newest.status === said.status && newest.onDate === said.onDate && newest.note === said.note
      return isSame ? { status: 'written', number: newest.number } : { status: 'overtaken', newest }
    }
    const number = (newest?.number ?? 0) + 1
    await trx
      .insertInto('interviewStatus')
      .values({ ...said, id: randomUUID(), waveId, practiceId, number, accountId: by, at })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'interview_status_written',
      object: 'practice',
      objectId: practiceId,
      detail: { wave: waveId, status: said.status, number },
      at,
    })
    return { status: 'written', number }
  })
}

/** How the interviews of a wave stand and stood, of one practice when it is named: the newest of each first. */
export function listInterviewStatuses(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<ShownStatus[]> {
  let query = db
    .selectFrom('interviewStatus')
    .innerJoin('account', 'account.id', 'interviewStatus.accountId')
    .where('interviewStatus.waveId', '=', waveId)
  if (practiceId !== undefined) query = query.where('interviewStatus.practiceId', '=', practiceId)
  return query
    .orderBy('interviewStatus.practiceId')
    .orderBy('interviewStatus.number', 'desc')
    .select([
      'interviewStatus.practiceId',
      'interviewStatus.number',
      'interviewStatus.status',
      'interviewStatus.onDate',
      'interviewStatus.note',
      'interviewStatus.at',
      'account.name as by',
    ])
    .execute()
}
