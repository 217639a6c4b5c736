import type { Transaction } from 'kysely'
import type { Database } from '#db/schema.ts'
import { lockStudy } from './studies.ts'

/** Whom something is written about, by whom and when. */
export interface InterviewDeed {
  readonly studyId: string
  readonly waveId: string
  readonly practiceId: string
  readonly by: string
  readonly at: string
}

/** Lets one write at a time about the practices of a study. */
export async function lockPractice(
  trx: Transaction<Database>,
  { studyId, waveId, practiceId }: InterviewDeed,
): Promise<'locked' | 'unknown'> {
  await lockStudy(trx, studyId)
  const known = await trx
    .selectFrom('practice')
    .innerJoin('wave', 'wave.studyId', 'practice.studyId')
    .where('practice.id', '=', practiceId)
    .where('wave.id', '=', waveId)
    .where('wave.studyId', '=', studyId)
    .select('practice.id')
    .executeTakeFirst()
  return known ? 'locked' : 'unknown'
}
