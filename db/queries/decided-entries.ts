import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { StandingDecision } from './decisions.ts'

/** What every decision of a wave says of each practice, with the list that it was made on; without the figures seen. */
export function decidedEntries(db: Kysely<Database>, waveId: string) {
  return db
    .selectFrom('decisionEntry')
    .innerJoin('decision', 'decision.id', 'decisionEntry.decisionId')
    .innerJoin('account', 'account.id', 'decision.accountId')
    .innerJoin('ruleRun', 'ruleRun.id', 'decision.runId')
    .innerJoin('frozenSet', 'frozenSet.id', 'ruleRun.setId')
    .innerJoin('selectionRule', 'selectionRule.id', 'ruleRun.ruleId')
    .innerJoin('practice', 'practice.id', 'decisionEntry.practiceId')
    .where('decision.waveId', '=', waveId)
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
}

type DecidedEntry = Awaited<ReturnType<ReturnType<typeof decidedEntries>['execute']>>[number]

/** An entry beside the decision that it is of. */
export function entryOfDecision(row: DecidedEntry): StandingDecision {
  const { practiceId, outcome, code, name, id, number, kind, reasonCode, reason, at, by } = row
  const { runId, setNumber, ruleNumber, digest, analysisVersion, listVersion } = row
  const run = { id: runId, setNumber, ruleNumber, digest, analysisVersion, listVersion }
  return {
    practiceId,
    outcome,
    code,
    name,
    decision: { id, number, kind, reasonCode, reason, at, by, run },
  }
}
