import { db } from '#app/db.server.ts'
import { findResultsOpening } from '#db/queries/results-openings.ts'
import { findStandingRule } from '#db/queries/selection-rules.ts'
import { loadRuleGround } from './rule-ground.server.ts'
import { standingUnfit, type StandingUnfit } from './rule-unfit.ts'

/** What of the rule that stands does not fit the wave any more; `null` when there is none, or it fits. */
export async function findStandingUnfit(
  studyId: string,
  wave: { readonly id: string; readonly questionnaire: string },
): Promise<StandingUnfit | null> {
  const standing = await findStandingRule(db, wave.id)
  if (!standing) return null
  const opening = await findResultsOpening(db, wave.id)
  return standingUnfit(standing, await loadRuleGround(studyId, wave), opening !== undefined)
}
