import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, InterviewNoteTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { lockPractice, type InterviewDeed } from './interviewed-practice.ts'

/** A note as it is shown. */
export interface ShownNote extends Pick<
  InterviewNoteTable,
  'practiceId' | 'number' | 'questionId' | 'text' | 'at'
> {
  readonly by: string
}

/**
 * Adds a note. One that says what the same person's newest says about the same is there once.
 *
 * @returns whether there is such a practice, and such a question of it.
 */
export function insertInterviewNote(
  db: Kysely<Database>,
  deed: InterviewDeed,
  { questionId, text }: Pick<InterviewNoteTable, 'questionId' | 'text'>,
): Promise<boolean> {
  return transact(db, async (trx): Promise<boolean> => {
    if ((await lockPractice(trx, deed)) === 'unknown') return false
    const { studyId, waveId, practiceId, by, at } = deed
    if (questionId !== null) {
      const question = await trx
        .selectFrom('interviewQuestion')
        .where('id', '=', questionId)
        .where('waveId', '=', waveId)
        .where('practiceId', '=', practiceId)
        .select('id')
        .executeTakeFirst()
      if (!question) return false
    }
    const notes = trx
      .selectFrom('interviewNote')
      .where('waveId', '=', waveId)
      .where('practiceId', '=', practiceId)
      .orderBy('number', 'desc')
      .limit(1)
      .select(['number', 'questionId', 'text'])
    const own = await notes.where('accountId', '=', by).executeTakeFirst()
    if (own?.text === text && own.questionId === questionId) return true
    const number = ((await notes.executeTakeFirst())?.number ?? 0) + 1
    await trx
      .insertInto('interviewNote')
      .values({ id: randomUUID(), waveId, practiceId, number, questionId, text, accountId: by, at })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'interview_noted',
      object: 'practice',
      objectId: practiceId,
      detail: { wave: waveId, number, ...(questionId === null ? {} : { question: questionId }) },
      at,
    })
    return true
  })
}

/** What was noted about a practice, the oldest first. */
export function listInterviewNotes(
  db: Kysely<Database>,
  waveId: string,
  practiceId: string,
): Promise<ShownNote[]> {
  return db
    .selectFrom('interviewNote')
    .innerJoin('account', 'account.id', 'interviewNote.accountId')
    .where('interviewNote.waveId', '=', waveId)
    .where('interviewNote.practiceId', '=', practiceId)
    .orderBy('interviewNote.number')
    .select([
      'interviewNote.practiceId',
      'interviewNote.number',
      'interviewNote.questionId',
      'interviewNote.text',
      'interviewNote.at',
      'account.name as by',
    ])
    .execute()
}
