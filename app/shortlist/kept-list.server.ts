import { db } from '#app/db.server.ts'
import { findRuleRun } from '#db/queries/rule-runs.ts'
import type { KeptList } from '#app/report/list/list-standing.ts'

/** The list of a set by a rule, as it was when somebody first decided on it; `null` when nobody has. */
export async function loadKeptList({
  set,
  rule,
}: {
  readonly set: { readonly id: string }
  readonly rule: { readonly id: string }
}): Promise<KeptList | null> {
  const run = await findRuleRun(db, { setId: set.id, ruleId: rule.id })
  if (!run) return null
  const { digest, analysisVersion, listVersion } = run
  return { digest, analysisVersion, listVersion }
}
