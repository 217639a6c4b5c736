import { figures, type Figures, type Reason } from './figure.ts'
import { modelledPractices, type ModelledPractice, type ModelledRows } from './modelled-practices.ts'
import { neededOfInterceptModel, practicesCondition, type Condition } from './role-conditions.ts'
import type { ScoreTable } from './score-table.ts'
import { randomIntercept, type RandomIntercept } from './statistics/random-intercept.ts'

/**
 * A model of informants' scores with one random intercept per practice × scope version.
 *
 *     score = b₀ + effects + u_practice + e,   u ~ N(0, varPractice),  e ~ N(0, varResidual)
 *
 * Estimated by REML (`statistics/random-intercept.ts`); `icc` is what is left to practices of the variance once effects are
 * taken out. In `practices`, which follow `ScoreTable.scopes`:
 *
 * - `adjusted` = b₀ + û, drawn towards b₀ by `shrinkage` λ = n γ / (1 + n γ), γ = varPractice / varResidual;
 *   `predictionSd` = √(varPractice (1 − λ)) and `adjustedInterval` = adjusted ± 1.96 predictionSd. That leaves out the error
 *   of b₀ and the effects, which practices have nearly in common, so that it hardly touches their order;
 *   `predictionSdWithFixed` counts it. Neither counts the error of the variances.
 * - `adjustedMean` is the mean of the scores less the effects, not drawn towards anything.
 *
 * `null` with `conditions_not_met` when a condition is not, or the practice has no informant whose covariates are known;
 * `too_few_items` when it has none with a score; `no_variation` for `adjusted`, its interval and deviations when varPractice
 * is 0: the model cannot tell practices apart.
 */
export type PracticeModel = Figures<'intercept' | 'interceptSe' | 'varPractice' | 'varResidual' | 'icc'> & {
  readonly conditions: readonly Condition[]
  /** Informants in the model. */
  readonly informants: number
  /** Practices × scope versions with an informant in the model. */
  readonly practiceCount: number
  readonly leftOut: {
    /** Informants without the score. */
    readonly withoutScore: number
    /** Informants with it of whom a covariate is not known. */
    readonly withoutCovariate: number
  }
  readonly practices: readonly ModelledPractice[]
}

/**
 * The model without effects of roles: practices' scores drawn towards their mean. For chances of being in the top where
 * roles are too few or too seldom together for the role model.
 *
 * @param scores per row of the table: the totals, or an element's.
 */
export function interceptModel(scores: readonly (number | null)[], table: ScoreTable): PracticeModel {
  const rows = rowsWithScore(scores)
  const conditions = [practicesCondition(rows, table, neededOfInterceptModel.practices)]
  return practiceModel(scores, table, { rows, columns: [], conditions, withoutCovariate: 0 }).model
}

/** The model, and the fit itself for those who need the effects; `fit` is `null` when a condition is not met. */
export function practiceModel(
  scores: readonly (number | null)[],
  table: ScoreTable,
  modelled: ModelledRows,
): { model: PracticeModel; fit: RandomIntercept | null } {
  const { rows, columns, conditions, withoutCovariate } = modelled
  const fit = conditions.every(({ met }) => met)
    ? randomIntercept({
        y: rows.map((row) => scores[row]!),
        group: rows.map((row) => table.scopeOfRow[row]!),
        groups: table.scopes.length,
        columns,
      })
    : null
  const whenNull: Reason = fit?.reasons.icc ?? 'conditions_not_met'
  const model = {
    ...figures(
      {
        intercept: fit?.fixedEffects[0] ?? null,
        interceptSe: fit?.fixedSe[0] ?? null,
        varPractice: fit?.varGroup ?? null,
        varResidual: fit?.varResidual ?? null,
        icc: fit?.icc ?? null,
      },
      {
        intercept: whenNull,
        interceptSe: whenNull,
        varPractice: whenNull,
        varResidual: whenNull,
        icc: whenNull,
      },
    ),
    conditions,
    informants: rows.length,
    practiceCount: new Set(rows.map((row) => table.scopeOfRow[row]!)).size,
    leftOut: { withoutScore: scores.length - rows.length - withoutCovariate, withoutCovariate },
    practices: modelledPractices(scores, table, modelled, fit),
  }
  return { model, fit }
}

/** Rows that have a score. */
export function rowsWithScore(scores: readonly (number | null)[]): number[] {
  return [...scores.keys()].filter((row) => scores[row] !== null)
}
