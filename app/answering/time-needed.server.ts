import { db } from '#app/db.server.ts'
import { findAnsweringTimes, type AnsweringTimes } from '#db/queries/answering-times.ts'
import { itemsOf, type Questionnaire } from '#survey/questionnaire.ts'

/** How long answering takes, in whole minutes, as most people did it. */
export interface TimeNeeded {
  readonly from: number
  readonly to: number
  /** Sent responses behind it. */
  readonly responses: number
}

const keptFor = 10 * 60 * 1000
const mostKept = 300

/** Nobody reads a question and answers it in less. */
const fastestSecondsAnItem = 2

interface Kept {
  readonly at: number
  readonly needed: Promise<TimeNeeded | null>
}

const kept = new Map<string, Kept>()

/**
 * Asks the database at most every ten minutes for each study and version, however many open the start page.
 *
 * @returns `null` when too few have answered to say.
 */
export function timeNeeded(
  questionnaire: Questionnaire,
  { studyId, isSynthetic, now }: { studyId: string; isSynthetic: boolean; now: number },
): Promise<TimeNeeded | null> {
  const key = `${studyId} ${questionnaire.id}`
  const known = kept.get(key)
  if (known && now - known.at < keptFor) return known.needed
  const needed = measured(questionnaire, studyId, isSynthetic)
  kept.delete(key)
  kept.set(key, { at: now, needed })
  // what failed is asked for again by the next visitor
  needed.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return needed
}

async function measured(questionnaire: Questionnaire, studyId: string, isSynthetic: boolean) {
  const fastestSeconds = fastestSecondsAnItem * itemsOf(questionnaire).length
  const of = { questionnaire: questionnaire.id, studyId, isSynthetic, fastestSeconds }
  const times = await findAnsweringTimes(db, of)
  return times && inMinutes(times)
}

/** Rounded outwards, so that at least half of the informants are within. */
function inMinutes({ lowerQuartile, upperQuartile, responses }: AnsweringTimes): TimeNeeded {
  return { from: Math.floor(lowerQuartile / 60), to: Math.ceil(upperQuartile / 60), responses }
}
