import { db } from '#app/db.server.ts'
import { findStandingRule } from '#db/queries/selection-rules.ts'
import { loadRuleGround } from './rule-ground.server.ts'
import { unfitOf, type RuleUnfit } from './rule-unfit.ts'

/** What of the rule that stands does not fit the wave any more; `null` when there is none, or it fits. */
export async function findStandingUnfit(
  studyId: string,
  wave: { readonly id: string; readonly questionnaire: string },
): Promise<(RuleUnfit & { readonly number: number }) | null> {
  const standing = await findStandingRule(db, wave.id)
  if (!standing) return null
  const unfit = unfitOf(standing.rule, await loadRuleGround(studyId, wave))
  return unfit && { ...unfit, number: standing.number }
}
