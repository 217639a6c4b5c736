import { interceptModel, type PracticeModel } from './practice-model.ts'
import { roleGap, type RoleGap } from './role-gaps.ts'
import { roleAdjustedScores, roleModel, type RoleModel } from './role-model.ts'
import {
  roleByStake,
  roleEffectsByElement,
  type ElementRoleModel,
  type RoleStakeCell,
} from './role-profile.ts'
import type { ScoreTable } from './score-table.ts'
import { intervalLevel } from './settings.ts'
import type { ModelBasis, ModelScores, Prediction } from './shortlist/input.ts'

/** What depends on who answered, in every form that this project shows it. */
export interface RoleModels {
  /** Which model the shortlist's chances are drawn from; `null` when there is none, and they are drawn around raw scores. */
  readonly shortlistModel: 'role' | 'intercept' | null
  /** Of totals, with roles alone; what adjusted scores are. */
  readonly role: RoleModelSummary
  /** Of totals, with roles and own stake side by side: leaders have a stake more often than others. */
  readonly roleAndStake: RoleModelSummary
  /** Of each element's scores, with roles alone. */
  readonly elements: readonly ElementRoleModel[]
  readonly byStake: readonly RoleStakeCell[]
  /** Leaders less staff inside each practice that has both. */
  readonly leaderStaffGap: RoleGap
}

/** A model without its list of practices, whose figures stand with the practices. */
export type RoleModelSummary = Omit<RoleModel, 'practices'>

/** The models of totals, whole: with what they say of every practice. */
export interface TotalModels {
  readonly role: RoleModel
  readonly roleAndStake: RoleModel
  /** What chances of the top k are drawn from: the role model, or without its conditions the one without roles. */
  readonly shortlist: PracticeModel | null
}

export function totalModels(table: ScoreTable): TotalModels {
  const role = roleModel(table.totals, table, { covariates: 'role' })
  return {
    role,
    roleAndStake: roleModel(table.totals, table, { covariates: 'role_and_stake' }),
    shortlist: [role, interceptModel(table.totals, table)].find(tellsPracticesApart) ?? null,
  }
}

export function roleModels(table: ScoreTable, models: TotalModels): RoleModels {
  const { shortlist, role } = models
  return {
    shortlistModel: shortlist === null ? null : shortlist === role ? 'role' : 'intercept',
    role: withoutPractices(role),
    roleAndStake: withoutPractices(models.roleAndStake),
    elements: roleEffectsByElement(table),
    byStake: roleByStake(table),
    leaderStaffGap: roleGap(table, table.totals, 'leader', 'staff', intervalLevel),
  }
}

/** A model's scores in the form of a shortlist's input. */
export function modelScores({ practices }: PracticeModel): ModelScores {
  return {
    adjusted: practices.map(({ adjusted }) => adjusted),
    predictionSd: practices.map(({ predictionSd }) => predictionSd),
  }
}

/** Fits a model to other scores of the same table; `null` when it tells no practices apart. */
export function refit(
  models: TotalModels,
  scores: readonly (number | null)[],
  table: ScoreTable,
  basis: ModelBasis,
) {
  const { model } = fitted(models, scores, table, basis)
  return tellsPracticesApart(model) ? modelScores(model) : null
}

/** The same as what predicts practices' scores, so that they can be predicted from some of their informants. */
export function prediction(
  models: TotalModels,
  scores: readonly (number | null)[],
  table: ScoreTable,
  basis: ModelBasis,
): Prediction | null {
  const { model, values } = fitted(models, scores, table, basis)
  const { intercept, varPractice, varResidual } = model
  if (!tellsPracticesApart(model) || intercept === null || varPractice === null || varResidual === null) {
    return null
  }
  return { values, intercept, varianceRatio: varPractice / varResidual }
}

function fitted(
  models: TotalModels,
  scores: readonly (number | null)[],
  table: ScoreTable,
  basis: ModelBasis,
) {
  if (basis === 'shrunk') return { model: interceptModel(scores, table), values: scores }
  const isOfTotals = scores.every((score, row) => score === table.totals[row])
  const model = isOfTotals ? models.role : roleModel(scores, table, { covariates: 'role' })
  return { model, values: roleAdjustedScores(scores, table, model) }
}

function tellsPracticesApart({ varPractice }: PracticeModel): boolean {
  return varPractice !== null && varPractice > 0
}

function withoutPractices({ practices: _, ...summary }: RoleModel): RoleModelSummary {
  return summary
}
