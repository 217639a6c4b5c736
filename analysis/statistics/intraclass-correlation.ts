import { figures, type Figures, type Interval, type Reason } from '../figure.ts'
import { jackknife, totalsOf, type UnitSums } from './resampling.ts'

type OneWayName =
  'msb' | 'msw' | 'n0' | 'varBetween' | 'icc1' | 'icc1AverageSize' | 'iccMeanRating' | 'f' | 'df1' | 'df2'

export type OneWay = Figures<OneWayName> & {
  /** Groups with at least one value. */
  readonly groups: number
  readonly n: number
}

/**
 * One-way analysis of variance of groups of unequal size, and the intraclass correlations that follow from it (Bliese, 2000,
 * in Klein & Kozlowski; n0: Snedecor & Cochran, Statistical Methods).
 *
 *     msb = Σ n_j (m_j − m)² / (J − 1),   msw = ΣΣ (x_ij − m_j)² / (N − J),   n0 = (N − Σ n_j² / N) / (J − 1)
 *     varBetween = (msb − msw) / n0,      icc1 = varBetween / (varBetween + msw),   f = msb / msw
 *     icc1AverageSize = (msb − msw) / (msb + (N/J − 1) msw),   iccMeanRating = (msb − msw) / msb
 *
 * `iccMeanRating` is the reliability of group means, ICC(2) to Bliese; it is not Shrout & Fleiss' ICC(2,1). Negative estimates
 * are given as they are. Groups of one count in msb, and have nothing to say on msw.
 *
 * @param groups values of each group; groups without values are left out.
 * @returns `null` with `empty` without values, `too_few_groups` for one group, `no_within_degrees_of_freedom` when every
 *   group has one value, and `no_variation` where a ratio would divide by nothing.
 */
export function oneWay(groups: readonly (readonly number[])[]): OneWay {
  const sums = groupSums(groups)
  const totals = totalsOf(sums)
  const n = totals[1]!
  return { ...oneWayFigures(totals), groups: sums.units, n }
}

/**
 * Delete-one-group jackknife of `icc1`, from sums per group.
 *
 * @returns as `jackknife`; `interval` is `estimate ± t se`, not cut at the ends of the scale.
 */
export function icc1Jackknife(
  groups: readonly (readonly number[])[],
  level = 0.95,
): Figures<'se', 'interval'> {
  const sums = groupSums(groups)
  const { icc1, reasons } = oneWayFigures(totalsOf(sums))
  if (icc1 !== null) return jackknife(sums, (totals) => oneWayFigures(totals).icc1, level)
  const reason = reasons.icc1!
  return figures(
    { se: null as number | null, interval: null as Interval | null },
    { se: reason, interval: reason },
  )
}

/**
 * Reliability of the mean of n ratings from that of one (Spearman, 1910; Brown, 1910).
 *
 *     λ = n ρ / (1 + (n − 1) ρ)
 *
 * @returns `null` when the denominator is not positive: a negative correlation that n ratings cannot have.
 */
export function spearmanBrown(reliability: number, n: number): number | null {
  const denominator = 1 + (n - 1) * reliability
  return denominator > 0 ? (n * reliability) / denominator : null
}

/** Per group: 1, n, n², Σx, (Σx)²/n, Σx², the values taken from the mean of all so that no digits are lost. */
function groupSums(groups: readonly (readonly number[])[]): UnitSums {
  const filled = groups.filter((group) => group.length > 0)
  const n = filled.reduce((count, group) => count + group.length, 0)
  const centre = filled.reduce((total, group) => group.reduce((sum, value) => sum + value, total), 0) / n
  const values = filled.flatMap((group) => {
    const sum = group.reduce((total, value) => total + value - centre, 0)
    const squares = group.reduce((total, value) => total + (value - centre) ** 2, 0)
    return [1, group.length, group.length ** 2, sum, (sum * sum) / group.length, squares]
  })
  return { units: filled.length, width: 6, values: Float64Array.from(values) }
}

function oneWayFigures(totals: Float64Array): Figures<OneWayName> {
  const [groups = 0, n = 0, squaredSizes = 0, sum = 0, groupSquares = 0, squares = 0] = totals
  const df1 = groups - 1
  const df2 = n - groups
  const between = groups < 2 ? null : beyondRounding(groupSquares - (sum * sum) / n, squares) / df1
  const within = df2 < 1 ? null : beyondRounding(squares - groupSquares, squares) / df2
  const n0 = groups < 2 ? null : (n - squaredSizes / n) / df1
  const single = n === 0 ? 'empty' : 'too_few_groups'
  const reason = groups < 2 ? single : df2 < 1 ? 'no_within_degrees_of_freedom' : 'no_variation'
  const whole = { df1: n === 0 ? null : df1, df2: n === 0 ? null : df2, msb: between, msw: within, n0 }
  const reasons: Record<OneWayName, Reason> = {
    msb: single,
    msw: n === 0 ? 'empty' : 'no_within_degrees_of_freedom',
    n0: single,
    varBetween: reason,
    icc1: reason,
    icc1AverageSize: reason,
    iccMeanRating: reason,
    f: reason,
    df1: 'empty',
    df2: 'empty',
  }
  if (between === null || within === null || n0 === null) {
    const nothing = { varBetween: null, icc1: null, icc1AverageSize: null, iccMeanRating: null, f: null }
    return figures({ ...whole, ...nothing }, reasons)
  }
  const more = between - within
  const values = {
    ...whole,
    varBetween: more / n0,
    icc1: ratio(more / n0, more / n0 + within),
    icc1AverageSize: ratio(more, between + (n / groups - 1) * within),
    iccMeanRating: ratio(more, between),
    f: ratio(between, within),
  }
  return figures(values, reasons)
}

function ratio(above: number, below: number): number | null {
  return below > 0 ? above / below : null
}

/** A sum of squares that is left of a difference: nothing, when only rounding is. */
function beyondRounding(left: number, of: number): number {
  return left > of * 1e-13 ? left : 0
}
