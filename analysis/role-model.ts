import { figures, type Figures, type Interval, type Reason } from './figure.ts'
import { normalInterval } from './modelled-practices.ts'
import { practiceModel, rowsWithScore, type PracticeModel } from './practice-model.ts'
import {
  countLabels,
  neededOfRoleModel,
  practicesCondition,
  referenceRole,
  rolesCondition,
  type RoleCount,
} from './role-conditions.ts'
import { roleLabels } from './role-labels.ts'
import type { ScoreTable } from './score-table.ts'
import type { RandomIntercept } from './statistics/random-intercept.ts'

export type Covariates = 'role' | 'role_and_stake'

/** How much higher informants of a role, or with own stake, score the same practice than those they are compared with. */
export type RoleEffect = Figures<'estimate' | 'se', 'interval'> & {
  readonly covariate: 'role' | 'own_stake'
  /** `null` for own stake. */
  readonly role: string | null
  readonly informants: number
  readonly practicesTogether: number
  /**
   * Whether both sides of the comparison have informants and practices enough (`neededOfRole`). An effect that has not is
   * estimated nevertheless: without a column of its own the role would be taken for the reference. It is not to be read.
   */
  readonly qualified: boolean
}

export type RoleModel = PracticeModel & {
  readonly covariates: Covariates
  /** The role that others are compared with, and for which `adjusted` holds; `null` without informants. */
  readonly reference: string | null
  readonly roles: readonly RoleCount[]
  /** Roles by code, without the reference, then own stake. */
  readonly effects: readonly RoleEffect[]
}

/**
 * The role model: what practices' scores would be if informants of every role answered as those of the reference role
 * do, and none had a stake in the practice.
 *
 *     score = b₀ + b_role + g · own stake + u_practice + e
 *
 * The reference is staff, or without any the most common role. Only average differences between roles, as they show inside
 * practices, are taken out. Scores are adjusted for role; which role is right the data cannot say, so a difference is
 * removed, not a bias.
 *
 * Own stake goes in as 0 or 1; informants of whom it is not known are left out and counted. Leaders have own stake more
 * often than others, so that their effect is smaller with it in the model than without: show both.
 *
 * @param scores per row of the table: the totals, or an element's.
 * @returns everything `null` with `conditions_not_met` unless 15 practices have two informants and two roles have ten
 *   informants and meet another role in ten practices; see `PracticeModel`. An effect is `null` with `conditions_not_met`
 *   too when the columns before it explain its own, as own stake that everybody has.
 */
export function roleModel(
  scores: readonly (number | null)[],
  table: ScoreTable,
  { covariates }: { readonly covariates: Covariates },
): RoleModel {
  const labels = roleLabels(table)
  const stakeOf = (row: number) => table.responses[row]!.ownStake
  const scored = rowsWithScore(scores)
  const rows = covariates === 'role' ? scored : scored.filter((row) => stakeOf(row) !== null)
  const roles = countLabels(rows, table, (row) => labels[row]!)
  const reference = referenceRole(roles)
  const compared = roles.filter(({ role }) => role !== reference)
  const columns = compared.map(({ role }) => rows.map((row) => (labels[row] === role ? 1 : 0)))
  if (covariates === 'role_and_stake') columns.push(rows.map((row) => (stakeOf(row) === 'yes' ? 1 : 0)))
  const { model, fit } = practiceModel(scores, table, {
    rows,
    columns,
    conditions: [practicesCondition(rows, table, neededOfRoleModel.practices), rolesCondition(roles)],
    withoutCovariate: scored.length - rows.length,
  })

  const referenceQualified = roles.some(({ role, qualified }) => role === reference && qualified)
  const effects: RoleEffect[] = compared.map(({ role, informants, practicesTogether, qualified }, place) => ({
    covariate: 'role',
    role,
    informants,
    practicesTogether,
    qualified: qualified && referenceQualified,
    ...effectFigures(fit, place + 1),
  }))
  if (covariates === 'role_and_stake') {
    const stakes = countLabels(rows, table, (row) => stakeOf(row)!)
    const yes = stakes.find(({ role }) => role === 'yes')
    effects.push({
      covariate: 'own_stake',
      role: null,
      informants: yes?.informants ?? 0,
      practicesTogether: yes?.practicesTogether ?? 0,
      qualified: stakes.length === 2 && stakes.every(({ qualified }) => qualified),
      ...effectFigures(fit, columns.length),
    })
  }
  return { covariates, reference, roles, ...model, effects }
}

/**
 * Informants' scores less the effects of their role and stake, as the model has them: what is left to compare inside a
 * practice. For rules about single informants, not for showing: how strict one informant is cannot be told.
 *
 * @param scores those the model was made of.
 * @returns per row of the table; `null` for rows that are not in the model, and for all when there is none.
 */
export function roleAdjustedScores(
  scores: readonly (number | null)[],
  table: ScoreTable,
  { intercept, covariates, effects }: RoleModel,
): (number | null)[] {
  const labels = roleLabels(table)
  const byRole = new Map(effects.map(({ role, estimate }) => [role, estimate ?? 0]))
  return scores.map((score, row) => {
    const { ownStake } = table.responses[row]!
    if (score === null || intercept === null) return null
    if (covariates === 'role_and_stake' && ownStake === null) return null
    return score - (byRole.get(labels[row]!) ?? 0) - (ownStake === 'yes' ? (byRole.get(null) ?? 0) : 0)
  })
}

function effectFigures(fit: RandomIntercept | null, column: number) {
  const estimate = fit?.fixedEffects[column] ?? null
  const se = fit?.fixedSe[column] ?? null
  const reason: Reason = fit?.reasons.icc ?? 'conditions_not_met'
  const interval: Interval | null = estimate === null || se === null ? null : normalInterval(estimate, se)
  return figures({ estimate, se, interval }, { estimate: reason, se: reason, interval: reason })
}
