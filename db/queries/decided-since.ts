import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { findFollowing } from './followed-answers.ts'

/**
 * How many decisions were made since a time that can move figures of a wave which is closed: about responses and flags, about
 * answers on several versions of a scope, about contested scopes, and about answers that follow to another practice.
 *
 * @param since UTC ISO text; what was decided at that very time is not among them.
 * @param practiceId only those about this practice, and those about answers that follow to it. Decisions on answers that follow
 *   elsewhere are counted for the practice that they were given about too.
 */
export async function countDecidedSince(
  db: Kysely<Database>,
  { waveId, since, practiceId }: { waveId: string; since: string; practiceId?: string | undefined },
): Promise<number> {
  const about =
    practiceId === undefined ? [] : [practiceId, ...(await findFollowing(db, waveId)).sourcesOf(practiceId)]
  const reviews = db
    .selectFrom('review')
    .where('waveId', '=', waveId)
    .where('at', '>', since)
    .$if(practiceId !== undefined, (query) => query.where('practiceId', 'in', about))
    .select((eb) => eb.fn.countAll<number>().as('count'))
  const versions = db
    .selectFrom('versionDecision')
    .where('waveId', '=', waveId)
    .where('at', '>', since)
    .$if(practiceId !== undefined, (query) => query.where('practiceId', '=', practiceId!))
    .select((eb) => eb.fn.countAll<number>().as('count'))
  const follows = db
    .selectFrom('followDecision')
    .where('waveId', '=', waveId)
    .where('at', '>', since)
    .$if(practiceId !== undefined, (query) =>
      query.where((eb) => eb.or([eb('practiceId', 'in', about), eb('toId', '=', practiceId!)])),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
  const contests = db
    .selectFrom('contestDecision')
    .innerJoin('response', 'response.id', 'contestDecision.responseId')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .where('assignment.waveId', '=', waveId)
    .where('contestDecision.at', '>', since)
    .$if(practiceId !== undefined, (query) => query.where('assignment.practiceId', 'in', about))
    .select((eb) => eb.fn.countAll<number>().as('count'))
  const counts = await Promise.all(
    [reviews, versions, follows, contests].map((query) => query.executeTakeFirstOrThrow()),
  )
  return counts.reduce((sum, { count }) => sum + Number(count), 0)
}
