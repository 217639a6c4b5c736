import { distinctRoles, roleKind } from '../roles.ts'
import type { AnsweredScope, ScoreTable } from '../score-table.ts'
import { overPractices, rowsWithTotal, type Finding, type Verdict } from './judging.ts'

// Who stands behind a practice's score. Only informants with a total do, and only they are counted here: a role that
// answered "do not know" throughout is not heard in the score. A practice in which nobody has a total has no score to
// doubt, and none of these flags.

/** One informant has a total: the score is one person's view. */
export function singleInformant(table: ScoreTable): Finding {
  return overPractices('single-informant', table, (scope) =>
    judgeRows(table, scope, (rows) => {
      const informants = new Set(rows.map((row) => table.responses[row]!.informant)).size
      return { raised: informants <= 1, value: informants, threshold: 1 }
    }),
  )
}

/** All informants have the same role. */
export function oneRoleOnly(table: ScoreTable): Finding {
  return overPractices('one-role-only', table, (scope) =>
    judgeRows(table, scope, (rows) => {
      const roles = distinctRoles(rows.map((row) => table.responses[row]!.role)).length
      return { raised: roles <= 1, value: roles, threshold: 1 }
    }),
  )
}

/** No informant is a citizen. */
export function noCitizenVoice(table: ScoreTable): Finding {
  return overPractices('no-citizen-voice', table, (scope) =>
    judgeRows(table, scope, (rows) => {
      const citizens = rows.filter((row) => roleKind(table.responses[row]!.role) === 'citizen').length
      return { raised: citizens < 1, value: citizens, threshold: 1 }
    }),
  )
}

/** Every informant has a stake of their own in the practice; one who has not said is not taken to have. */
export function ownStakeOnly(table: ScoreTable): Finding {
  return overPractices('own-stake-only', table, (scope) =>
    judgeRows(table, scope, (rows) => {
      const withStake = rows.filter((row) => table.responses[row]!.ownStake === 'yes').length
      return { raised: withStake === rows.length, value: withStake / rows.length, threshold: 1 }
    }),
  )
}

function judgeRows(
  table: ScoreTable,
  scope: AnsweredScope,
  judge: (rows: readonly number[]) => Omit<Verdict, 'n'>,
): Verdict | null {
  const rows = rowsWithTotal(table, scope)
  return rows.length > 0 ? { ...judge(rows), n: rows.length } : null
}
