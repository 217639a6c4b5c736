import type { Interval, Reason } from '../figure.ts'
import { normalInterval } from '../modelled-practices.ts'
import { roleLabels } from '../role-labels.ts'
import type { RoleModelSummary } from '../role-models.ts'
import type { AnsweredScope, ScoreTable } from '../score-table.ts'
import { normalQuantile } from '../statistics/normal-distribution.ts'

/** An informant's total less what the model says that role adds. */
export interface RoleAdjusted {
  readonly response: string
  readonly role: string
  readonly total: number
  /** 0 for the reference. */
  readonly effect: number
  readonly less: number
}

/** What the model says of all practices; the same for each of them. */
export interface ModelSteps {
  /** The role that others are compared with. */
  readonly reference: string
  readonly intercept: number
  readonly varPractice: number
  readonly varResidual: number
  /** γ = varPractice / varResidual. */
  readonly ratio: number
  readonly informants: number
  readonly practices: number
}

/** From informants' totals to the score adjusted for role, and its interval. */
export interface AdjustedSteps {
  /** `null` without a model. */
  readonly model: ModelSteps | null
  /** Informants with a total. */
  readonly informants: readonly RoleAdjusted[]
  /** The mean of what is left; `null` without a model or without a total. */
  readonly mean: number | null
  /** λ, the share of the distance from b₀ that is kept. */
  readonly shrinkage: number | null
  /** û = λ (mean − b₀). */
  readonly effect: number | null
  readonly adjusted: number | null
  readonly predictionSd: number | null
  /** The quantile of the normal distribution that the interval is made with. */
  readonly z: number
  readonly interval: Interval | null
  /** Why there is no adjusted score. */
  readonly reason: Reason | null
}

/**
 * The chain to the adjusted score of `modelledPractices`, from the model's own figures.
 *
 *     less     = total − effect of the role
 *     û        = λ (mean of less − b₀),   λ = n γ / (1 + n γ),   γ = varPractice / varResidual
 *     adjusted = b₀ + û ± z √(varPractice (1 − λ))
 *
 * @param model of the same table's totals, with roles alone.
 */
export function adjustedSteps(
  table: ScoreTable,
  { rows }: AnsweredScope,
  model: RoleModelSummary,
): AdjustedSteps {
  const z = normalQuantile(0.975)
  const scored = rows.filter((row) => table.totals[row] !== null)
  const steps = modelSteps(model)
  if (!steps || scored.length === 0) {
    const reason = scored.length === 0 ? 'too_few_items' : (model.reasons.intercept ?? 'conditions_not_met')
    return { ...nothing, model: steps, z, reason }
  }
  const labels = roleLabels(table)
  const informants = scored.map((row) => {
    const { response, role } = table.responses[row]!
    const total = table.totals[row]!
    const effect = model.effects.find((one) => one.role === labels[row])?.estimate ?? 0
    return { response, role, total, effect, less: total - effect }
  })
  const mean = informants.reduce((sum, { less }) => sum + less, 0) / informants.length
  const weight = informants.length * steps.ratio
  const shrinkage = weight / (1 + weight)
  if (steps.varPractice === 0) {
    return { ...nothing, model: steps, informants, mean, shrinkage, z, reason: 'no_variation' }
  }
  const effect = shrinkage * (mean - steps.intercept)
  const adjusted = steps.intercept + effect
  const predictionSd = Math.sqrt(steps.varPractice * (1 - shrinkage))
  return {
    model: steps,
    informants,
    mean,
    shrinkage,
    effect,
    adjusted,
    predictionSd,
    z,
    interval: normalInterval(adjusted, predictionSd),
    reason: null,
  }
}

const nothing = {
  informants: [],
  mean: null,
  shrinkage: null,
  effect: null,
  adjusted: null,
  predictionSd: null,
  interval: null,
}

function modelSteps(model: RoleModelSummary): ModelSteps | null {
  const { reference, intercept, varPractice, varResidual, informants, practiceCount } = model
  if (reference === null || intercept === null || varPractice === null || varResidual === null) return null
  return {
    reference,
    intercept,
    varPractice,
    varResidual,
    ratio: varPractice / varResidual,
    informants,
    practices: practiceCount,
  }
}
