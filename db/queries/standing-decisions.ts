import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { StandingDecision } from './decisions.ts'

/**
 * What stands about each practice of a wave that something was decided about, by its id, in the order in which practices are
 * listed. The log is not read for it, nor the figures that anything was decided on.
 */
export async function listStandingDecisions(
  db: Kysely<Database>,
  waveId: string,
): Promise<Map<string, StandingDecision>> {
  const rows = await db
    .selectFrom('decisionEntry')
    .innerJoin('decision', 'decision.id', 'decisionEntry.decisionId')
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('decisionEntry as each')
          .innerJoin('decision as its', 'its.id', 'each.decisionId')
          .where('its.waveId', '=', waveId)
          .groupBy('each.practiceId')
          .select(({ fn }) => ['each.practiceId', fn.max('its.number').as('number')])
          .as('newest'),
      (join) =>
        join
          .onRef('newest.practiceId', '=', 'decisionEntry.practiceId')
          .onRef('newest.number', '=', 'decision.number'),
    )
    .innerJoin('account', 'account.id', 'decision.accountId')
    .innerJoin('ruleRun', 'ruleRun.id', 'decision.runId')
    .innerJoin('frozenSet', 'frozenSet.id', 'ruleRun.setId')
    .innerJoin('selectionRule', 'selectionRule.id', 'ruleRun.ruleId')
    .innerJoin('practice', 'practice.id', 'decisionEntry.practiceId')
    .where('decision.waveId', '=', waveId)
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .select([
      'decisionEntry.practiceId',
      'decisionEntry.outcome',
      'practice.code',
      'practice.name',
      'decision.id',
      'decision.number',
      'decision.kind',
      'decision.reasonCode',
      'decision.reason',
      'decision.at',
      'account.name as by',
      'ruleRun.id as runId',
      'frozenSet.number as setNumber',
      'selectionRule.number as ruleNumber',
      'ruleRun.digest',
      'ruleRun.analysisVersion',
      'ruleRun.listVersion',
    ])
    .execute()
  return new Map(
    rows.map((row) => {
      const { practiceId, outcome, code, name, runId, setNumber, ruleNumber, ...rest } = row
      const { digest, analysisVersion, listVersion, ...decision } = rest
      const run = { id: runId, setNumber, ruleNumber, digest, analysisVersion, listVersion }
      return [practiceId, { practiceId, outcome, code, name, decision: { ...decision, run } }]
    }),
  )
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
