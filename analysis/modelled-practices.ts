import { figures, type Figures, type Interval, type Reason } from './figure.ts'
import type { Condition } from './role-conditions.ts'
import type { ScoreTable } from './score-table.ts'
import { normalQuantile } from './statistics/normal-distribution.ts'
import type { RandomIntercept } from './statistics/random-intercept.ts'

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

/** The informants that a model is fitted to. */
export interface ModelledRows {
  /** Rows of the table that have a score and whose covariates are known. */
  readonly rows: readonly number[]
  /** Covariates, one number per row. */
  readonly columns: readonly (readonly number[])[]
  readonly conditions: readonly Condition[]
  readonly withoutCovariate: number
}

/** What the fit says of every entry of `scopes`, in their order; without a fit their figures are `null`. */
export function modelledPractices(
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
    const missing = whyMissing(scored, count, fit)
    const mean = missing ? null : sums[scope]! / count
    return { practice, scopeVersion, informants: count, ...practiceFigures(fit, scope, mean, missing) }
  })
}

function whyMissing(scored: boolean, informants: number, fit: RandomIntercept | null): Reason | null {
  if (!scored) return 'too_few_items'
  if (informants === 0 || fit === null) return 'conditions_not_met'
  return fit.reasons.icc ?? null
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

/** Estimate ± 1.96 standard errors. */
export function normalInterval(estimate: number, se: number): Interval {
  const half = normalQuantile(0.975) * se
  return [estimate - half, estimate + half]
}
