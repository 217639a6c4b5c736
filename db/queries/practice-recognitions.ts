import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, PracticeRecognitionTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { lockStudy } from './studies.ts'

/** What a practice counts as, as it is shown. */
export interface PracticeRecognition extends Omit<PracticeRecognitionTable, 'id' | 'accountId'> {
  readonly by: string
  /** What the practice is called now. */
  readonly code: string
  readonly name: string
}

export type Recognised =
  | { readonly status: 'recognised'; readonly number: number }
  /** Somebody else wrote what it counts as meanwhile; theirs is the newest. */
  | { readonly status: 'overtaken'; readonly newest: PracticeRecognition }
  /** There is no such practice in the study. */
  | { readonly status: 'unknown' }

/**
 * Adds what a practice counts as already. Two who write at once take turns; the second is told, unless both say the same.
 *
 * @param after number of the newest that the member saw, 0 for none.
 */
export function insertRecognition(
  db: Kysely<Database>,
  {
    studyId,
    after,
    by,
    ...recognition
  }: Pick<PracticeRecognitionTable, 'practiceId' | 'recognisedAs' | 'reason' | 'at'> & {
    readonly studyId: string
    readonly after: number
    readonly by: string
  },
): Promise<Recognised> {
  return transact(db, async (trx): Promise<Recognised> => {
    const { practiceId, recognisedAs, reason, at } = recognition
    await lockStudy(trx, studyId)
    const known = await trx
      .selectFrom('practice')
      .where('id', '=', practiceId)
      .where('studyId', '=', studyId)
      .select('id')
      .executeTakeFirst()
    if (!known) return { status: 'unknown' }
    const [newest] = await recognitions(trx).where('practiceId', '=', practiceId).limit(1).execute()
    if (newest && newest.number !== after) {
      return newest.recognisedAs === recognisedAs && newest.reason === reason
        ? { status: 'recognised', number: newest.number }
        : { status: 'overtaken', newest }
    }
    const number = (newest?.number ?? 0) + 1
    await trx
      .insertInto('practiceRecognition')
      .values({ ...recognition, id: randomUUID(), number, accountId: by })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'practice_recognised',
      object: 'practice',
      objectId: practiceId,
      detail: { as: recognisedAs, number },
      at,
    })
    return { status: 'recognised', number }
  })
}

/** What practices of a study count as and counted as before, of one when it is named: by practice, the newest first. */
export function listRecognitions(
  db: Kysely<Database>,
  studyId: string,
  practiceId?: string,
): Promise<PracticeRecognition[]> {
  const query = recognitions(db).where('practice.studyId', '=', studyId)
  return (practiceId === undefined ? query : query.where('practice.id', '=', practiceId)).execute()
}

function recognitions(db: Kysely<Database>) {
  return db
    .selectFrom('practiceRecognition')
    .innerJoin('practice', 'practice.id', 'practiceRecognition.practiceId')
    .innerJoin('account', 'account.id', 'practiceRecognition.accountId')
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .orderBy('practiceRecognition.number', 'desc')
    .select([
      'practiceRecognition.practiceId',
      'practiceRecognition.number',
      'practiceRecognition.recognisedAs',
      'practiceRecognition.reason',
      'practiceRecognition.at',
      'account.name as by',
      'practice.code',
      'practice.name',
    ])
}
