import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { decidedEntries, entryOfDecision } from './decided-entries.ts'
import type { StandingDecision } from './decisions.ts'
import { inChunks } from './informants.ts'

/**
 * What stands about each practice of a wave that something was decided about, by its id, in the order in which practices are
 * listed. The log is not read for it, nor the figures that anything was decided on.
 *
 * @param practiceId only of this practice.
 */
export async function listStandingDecisions(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<Map<string, StandingDecision>> {
  const rows = await decidedEntries(db, waveId)
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('decisionEntry as each')
          .innerJoin('decision as its', 'its.id', 'each.decisionId')
          .where('its.waveId', '=', waveId)
          .$if(practiceId !== undefined, (each) => each.where('each.practiceId', '=', practiceId!))
          .groupBy('each.practiceId')
          .select(({ fn }) => ['each.practiceId', fn.max('its.number').as('number')])
          .as('newest'),
      (join) =>
        join
          .onRef('newest.practiceId', '=', 'decisionEntry.practiceId')
          .onRef('newest.number', '=', 'decision.number'),
    )
    // said here too, so that the decisions about others are not gone through
    .$if(practiceId !== undefined, (one) => one.where('decisionEntry.practiceId', '=', practiceId!))
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .execute()
  return new Map(rows.map((row) => [row.practiceId, entryOfDecision(row)]))
}

/**
 * What the other practice of a swap is called.
 *
 * @param decisions with the practice that is asked for; those that are no swaps are not looked up.
 * @returns by `decision practice`.
 */
export async function listSwapped(
  db: Kysely<Database>,
  decisions: readonly StandingDecision[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const swaps = decisions.filter(({ decision }) => decision.kind === 'swap')
  for (const chunk of inChunks(swaps, 500)) {
    const rows = await db
      .selectFrom('decisionEntry')
      .innerJoin('practice', 'practice.id', 'decisionEntry.practiceId')
      .where(
        'decisionEntry.decisionId',
        'in',
        chunk.map(({ decision }) => decision.id),
      )
      .orderBy('decisionEntry.decisionId')
      .orderBy('practice.id')
      .select(['decisionEntry.decisionId', 'practice.id', 'practice.name'])
      .execute()
    for (const { practiceId, decision } of chunk) {
      const other = rows.find(({ decisionId, id }) => decisionId === decision.id && id !== practiceId)
      if (other) found.set(`${decision.id} ${practiceId}`, other.name)
    }
  }
  return found
}

/** How many decisions were made in a wave: their numbers are 1, 2, 3 … */
export async function countDecisions(db: Kysely<Database>, waveId: string): Promise<number> {
  const { count } = await db
    .selectFrom('decision')
    .where('waveId', '=', waveId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
