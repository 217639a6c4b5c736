import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

/** How long people were at work on a questionnaire, in seconds. */
export interface AnsweringTimes {
  /** Sent responses behind the figures. */
  readonly responses: number
  readonly lowerQuartile: number
  readonly median: number
  readonly upperQuartile: number
}

/** Fewer say too little about the next one. */
export const fewestTimes = 10

/** Longer than this at work means that the page stood open beside something else. */
export const slowestSeconds = 2 * 60 * 60

/**
 * Active time over the sent responses on a questionnaire version: those of the study, or with fewer than ten there, those
 * of every study on this server that is made up or real as this one is. Left out is what nobody can have spent: less than
 * `fastestSeconds` (also what was answered without JavaScript, where no time is taken) and more than two hours; and answers on
 * variants of a scope, which are the informant's second.
 *
 * @returns quartiles as observed values, each the lowest that at least a quarter, a half and three quarters stay within;
 *   `null` with fewer than ten in all.
 */
export async function findAnsweringTimes(
  db: Kysely<Database>,
  of: { questionnaire: string; studyId: string; isSynthetic: boolean; fastestSeconds: number },
): Promise<AnsweringTimes | null> {
  const inStudy = await countedTimes(db, of, { studyId: of.studyId })
  if (total(inStudy) >= fewestTimes) return timesOf(inStudy)
  const everywhere = await countedTimes(db, of, {})
  return total(everywhere) >= fewestTimes ? timesOf(everywhere) : null
}

interface CountedTime {
  readonly seconds: number
  readonly count: number
}

/** Each time with how many took it, shortest first: at most two hours of seconds, however many the responses. */
async function countedTimes(
  db: Kysely<Database>,
  of: { questionnaire: string; isSynthetic: boolean; fastestSeconds: number },
  { studyId }: { studyId?: string },
): Promise<CountedTime[]> {
  const sent = db
    .selectFrom('study')
    .innerJoin('wave', 'wave.studyId', 'study.id')
    .innerJoin('assignment', 'assignment.waveId', 'wave.id')
    .innerJoin('response', 'response.assignmentId', 'assignment.id')
    .where('study.syntheticAt', of.isSynthetic ? 'is not' : 'is', null)
    .where('response.questionnaire', '=', of.questionnaire)
    .where('response.submittedAt', 'is not', null)
    .where(isOrdinaryScope('response.scopeId'))
    .where('response.activeSeconds', '>=', of.fastestSeconds)
    .where('response.activeSeconds', '<=', slowestSeconds)
  const rows = await (studyId === undefined ? sent : sent.where('study.id', '=', studyId))
    .groupBy('response.activeSeconds')
    .orderBy('response.activeSeconds')
    .select((eb) => ['response.activeSeconds as seconds', eb.fn.countAll<number | string>().as('count')])
    .execute()
  return rows.map(({ seconds, count }) => ({ seconds, count: Number(count) }))
}

const total = (times: readonly CountedTime[]) => times.reduce((sum, { count }) => sum + count, 0)

function timesOf(times: readonly CountedTime[]): AnsweringTimes {
  const responses = total(times)
  const within = (share: number) => {
    let seen = 0
    for (const { seconds, count } of times) {
      seen += count
      if (seen >= share * responses) return seconds
    }
    return 0
  }
  return {
    responses,
    lowerQuartile: within(0.25),
    median: within(0.5),
    upperQuartile: within(0.75),
  }
}
