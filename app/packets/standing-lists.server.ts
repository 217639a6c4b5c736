import { db } from '#app/db.server.ts'
import type { StandingDecision } from '#db/queries/decisions.ts'
import { listFrozenSets, type FrozenSet } from '#db/queries/frozen-sets.ts'
import { listRuleRuns } from '#db/queries/rule-runs.ts'
import { listSelectionRules, type RegisteredRule } from '#db/queries/selection-rules.ts'
import { listStandingDecisions } from '#db/queries/standing-decisions.ts'
import type { DecisionOutcome } from '#db/schema.ts'

/** The frozen data and the rule that a decision was made on; `null` when they are gone. */
export type ListOf = (
  stands: StandingDecision,
) => { readonly set: FrozenSet; readonly rule: RegisteredRule } | null

/**
 * What stands about the practices of a wave, with the lists that it was decided on.
 *
 * @param practiceId only of this practice.
 */
export async function loadStanding(waveId: string, practiceId?: string) {
  const [standing, sets, rules, runs] = await Promise.all([
    listStandingDecisions(db, waveId, practiceId),
    listFrozenSets(db, waveId),
    listSelectionRules(db, waveId),
    listRuleRuns(db, waveId),
  ])
  const listOf: ListOf = ({ decision }) => {
    const run = runs.find(({ id }) => id === decision.run.id)
    const set = sets.find(({ id }) => id === run?.setId)
    const rule = rules.find(({ id }) => id === run?.ruleId)
    return set && rule ? { set, rule } : null
  }
  return { standing, newest: { set: sets[0], rule: rules[0] }, listOf }
}

/** The practices of which this stands, by their codes. */
export function decidedAs(
  standing: ReadonlyMap<string, StandingDecision>,
  outcome: DecisionOutcome,
): StandingDecision[] {
  return [...standing.values()].filter((stands) => stands.outcome === outcome).toSorted(byCode)
}

function byCode(a: StandingDecision, b: StandingDecision): number {
  return a.code.localeCompare(b.code, 'da', { numeric: true })
}
