import { figures, type Figures, type Reason } from '../figure.ts'
import { groupSums, type GroupedValues, type GroupSums } from './group-sums.ts'
import { effectsOf } from './random-intercept-effects.ts'
import { bestVarianceRatio, solve, type Solved } from './variance-ratio.ts'

/** A random-intercept model. With a reason for `icc` nothing could be fitted, and every list holds `null` alone. */
export type RandomIntercept = Figures<'remlCriterion' | 'varGroup' | 'varResidual' | 'icc'> & {
  readonly values: number
  /** Groups with at least one value. */
  readonly groupsWithValues: number
  /** Values less fixed effects that could be estimated. */
  readonly df: number
  /** The intercept, then the columns; `null` (`conditions_not_met`) for a column that those before it explain. */
  readonly fixedEffects: readonly (number | null)[]
  readonly fixedSe: readonly (number | null)[]
  readonly fixedCovariance: readonly (readonly (number | null)[])[]
  /** Per group: its values, how many. */
  readonly sizes: readonly number[]
  /** Per group û; `null` for a group without values, as the two below. */
  readonly blup: readonly (number | null)[]
  /** Per group λ: the share of its mean residual that û keeps. */
  readonly shrinkage: readonly (number | null)[]
  /** Per group the standard deviation of u − û when variances and fixed effects are known. */
  readonly predictionSd: readonly (number | null)[]
  /** Per group the standard deviation of (b₀ + u) − (b̂₀ + û) when only the variances are known. */
  readonly predictionSdWithFixed: readonly (number | null)[]
}

/**
 * Linear model with one random intercept, fitted by restricted maximum likelihood (REML) with the deviance profiled over the
 * ratio of the variances (Bates, Mächler, Bolker & Walker, 2015, J. Stat. Softw. 67(1), eq. 41; Laird & Ware, 1982,
 * Biometrics 38:963).
 *
 *     y = X b + u_group + e,   u ~ N(0, σ_u²),  e ~ N(0, σ_e²),   γ = θ² = σ_u² / σ_e²
 *     A = X'V⁻¹X,  b = A⁻¹X'V⁻¹y,  rss = y'V⁻¹y − b'X'V⁻¹y,  df = N − rank X,   V = I + γ J in blocks of n
 *     deviance(γ) = Σ log(1 + n γ) + log |A| + df (log(2π rss / df) + 1),  smallest over γ ≥ 0
 *     σ_e² = rss / df,  σ_u² = γ σ_e²,  icc = γ / (1 + γ),  cov b = σ_e² A⁻¹
 *     λ = n γ / (1 + n γ),  û = λ · mean(y − X b),  predictionSd² = σ_u² (1 − λ)
 *     predictionSdWithFixed² = predictionSd² + d' cov b d,   d = (1, 0 …) − λ x̄   (Henderson, 1975, Biometrics 31:423)
 *
 * Figures are in the units of y. Both prediction deviations take the variances as known, which with few groups makes them
 * too small; the first leaves out the error of the fixed effects too, as lme4 does.
 *
 * @returns everything `null`, with the reason: `empty` without values; `too_few_groups` with one group, or no more groups
 *   than columns between them take; `no_within_degrees_of_freedom` when groups have a single value, or columns explain every
 *   difference inside them; `no_variation` when the columns explain y, in all or inside groups. A σ_u² of 0 is a result.
 * @throws RangeError for numbers that are not finite, columns of another length, or a group that is not there.
 */
export function randomIntercept(data: GroupedValues): RandomIntercept {
  const sums = groupSums(data)
  const reason = whyNotFitted(sums)
  const columns = data.columns.length + 1
  if (reason) return notFitted(sums, columns, reason)

  const df = sums.values - sums.kept.length
  const criterion = ({ logV, logA, rss }: Solved) =>
    logV + logA + df * (Math.log((2 * Math.PI * rss) / df) + 1)
  const solved = solve(sums, bestVarianceRatio(sums, criterion))
  const scaleOfY = sums.scale.at(-1)!
  const varResidual = (solved.rss / df) * scaleOfY ** 2
  const effects = effectsOf(sums, solved, varResidual)
  const placed = <Value>(list: readonly Value[]) => atColumns(list, sums.kept, columns)
  return {
    ...figures(
      {
        // the lengths of columns and y, taken out when sums were made, belong to the determinant and to rss
        remlCriterion:
          criterion(solved) +
          2 * sums.scale.slice(0, -1).reduce((sum, scale) => sum + Math.log(scale), 0) +
          2 * df * Math.log(scaleOfY),
        varGroup: solved.gamma * varResidual,
        varResidual,
        icc: solved.gamma / (1 + solved.gamma),
      },
      {},
    ),
    values: sums.values,
    groupsWithValues: sums.groupsWithValues,
    df,
    fixedEffects: placed(effects.fixed),
    fixedSe: placed(effects.fixedCovariance.map((row, place) => Math.sqrt(row[place]!))),
    fixedCovariance: placed(effects.fixedCovariance.map(placed)).map((row) => row ?? nulls(columns)),
    sizes: [...sums.sizeOfGroup],
    ...effects.groups,
  }
}

/** Why no model can be fitted to these sums; `null` when one can. */
export function whyNotFitted(sums: GroupSums): Reason | null {
  if (sums.values === 0) return 'empty'
  if (sums.groupsWithValues < 2) return 'too_few_groups'
  if (sums.dfWithin < 1) return 'no_within_degrees_of_freedom'
  if (sums.dfBetween < 1) return 'too_few_groups'
  return sums.unexplainedWithin > 0 ? null : 'no_variation'
}

function notFitted(sums: GroupSums, columns: number, reason: Reason): RandomIntercept {
  const figure: number | null = null
  const groups = sums.sizeOfGroup.length
  return {
    ...figures(
      { remlCriterion: figure, varGroup: figure, varResidual: figure, icc: figure },
      { remlCriterion: reason, varGroup: reason, varResidual: reason, icc: reason },
    ),
    values: sums.values,
    groupsWithValues: sums.groupsWithValues,
    df: Math.max(sums.values - sums.kept.length, 0),
    fixedEffects: nulls(columns),
    fixedSe: nulls(columns),
    fixedCovariance: Array.from({ length: columns }, () => nulls(columns)),
    sizes: [...sums.sizeOfGroup],
    blup: nulls(groups),
    shrinkage: nulls(groups),
    predictionSd: nulls(groups),
    predictionSdWithFixed: nulls(groups),
  }
}

/** What was found for the kept columns, at the places of all of them. */
function atColumns<Value>(
  list: readonly Value[],
  kept: readonly number[],
  columns: number,
): (Value | null)[] {
  const all = Array.from({ length: columns }, (): Value | null => null)
  for (const [place, column] of kept.entries()) all[column] = list[place]!
  return all
}

function nulls(length: number): null[] {
  return Array.from({ length }, () => null)
}
