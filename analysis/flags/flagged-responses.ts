import type { PracticeRow } from '../dataset.ts'
import { roleAdjustedScores, roleModel } from '../role-model.ts'
import type { ScoreTable } from '../score-table.ts'
import { isContext, type Flag } from './flag.ts'
import { raiseFlags } from './raise-flags.ts'

/**
 * The responses with a flag that questions what was answered: those that a list without flagged informants leaves out.
 *
 * @param isSetAside whether a person has set this flag aside; it then takes nobody out.
 * @param comparesPractices whether flags may rest on other practices, as in `FlagSettings`.
 * @returns ids of responses.
 */
export function flaggedResponses(
  table: ScoreTable,
  practices: readonly PracticeRow[],
  isSetAside: (flag: Flag) => boolean = () => false,
  comparesPractices = true,
): Set<string> {
  const model = roleModel(table.totals, table, { covariates: 'role' })
  const adjustedTotals = roleAdjustedScores(table.totals, table, model)
  const { flags } = raiseFlags(table, practices, { adjustedTotals, comparesPractices })
  return new Set(
    flags.flatMap((flag) => (isContext(flag.flag) || isSetAside(flag) ? [] : (flag.response ?? []))),
  )
}
