import { figures, type Figures, type Interval, type Reason } from './figure.ts'
import { neededOfInterceptModel, practicesCondition, type Condition } from './role-conditions.ts'
import type { ScoreTable } from './score-table.ts'
import { normalQuantile } from './statistics/normal-distribution.ts'
import { randomIntercept, type RandomIntercept } from './statistics/random-intercept.ts'

/** What a model says of one practice on one version of its scope. */
export type ModelledPractice = Figures<
  'adjusted' | 'adjustedMean' | 'predictionSd' | 'predictionSdWithFixed' | 'shrinkage',
  'adjustedInterval'
> & {
  readonly practice: string
  readonly scopeVersion: number
  /** Informants in the model. */
  readonly informants: number
}

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

export interface ModelledRows {
  /** Rows of the table that have a score and whose covariates are known. */
  readonly rows: readonly number[]
  /** Covariates, one number per row. */
  readonly columns: readonly (readonly number[])[]
  readonly conditions: readonly Condition[]
  readonly withoutCovariate: number
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

/** Estimate ± 1.96 standard errors. */
export function normalInterval(estimate: number, se: number): Interval {
  const half = normalQuantile(0.975) * se
  return [estimate - half, estimate + half]
}

/** Rows that have a score. */
export function rowsWithScore(scores: readonly (number | null)[]): number[] {
  return [...scores.keys()].filter((row) => scores[row] !== null)
}

function modelledPractices(
  scores: readonly (number | null)[],
  table: ScoreTable,
  { rows, columns }: ModelledRows,
  fit: RandomIntercept | null,
): ModelledPractice[] {
  const informants = new Int32Array(table.scopes.length)
  const sums = new Float64Array(table.scopes.length)
  for (const [place, row] of rows.entries()) {
    const effects = columns.reduce(
      (sum, column, at) => sum + (fit?.fixedEffects[at + 1] ?? 0) * column[place]!,
      0,
    )
    informants[table.scopeOfRow[row]!]! += 1
    sums[table.scopeOfRow[row]!]! += scores[row]! - effects
  }
  return table.scopes.map(({ practice, scopeVersion, rows: all }, scope) => {
    const scored = all.some((row) => scores[row] !== null)
    const count = informants[scope]!
    const missing: Reason | null = scored
      ? count > 0 && fit
        ? (fit.reasons.icc ?? null)
        : 'conditions_not_met'
      : 'too_few_items'
    const mean = missing ? null : sums[scope]! / count
    return { practice, scopeVersion, informants: count, ...practiceFigures(fit, scope, mean, missing) }
  })
}

function practiceFigures(
  fit: RandomIntercept | null,
  scope: number,
  adjustedMean: number | null,
  missing: Reason | null,
) {
  const apart = missing ?? (fit?.varGroup === 0 ? 'no_variation' : null)
  const of = (list: readonly (number | null)[] | undefined) => (apart ? null : (list?.[scope] ?? null))
  const adjusted = apart ? null : fit!.fixedEffects[0]! + fit!.blup[scope]!
  const predictionSd = of(fit?.predictionSd)
  const interval: Interval | null =
    adjusted === null || predictionSd === null ? null : normalInterval(adjusted, predictionSd)
  return figures(
    {
      adjusted,
      adjustedInterval: interval,
      adjustedMean,
      predictionSd,
      predictionSdWithFixed: of(fit?.predictionSdWithFixed),
      shrinkage: missing ? null : (fit?.shrinkage[scope] ?? null),
    },
    {
      adjusted: apart,
      adjustedInterval: apart,
      adjustedMean: missing,
      predictionSd: apart,
      predictionSdWithFixed: apart,
      shrinkage: missing,
    },
  )
}
