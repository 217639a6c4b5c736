import { figures, type Figures, type Interval } from '../figure.ts'
import { quantile } from './quantile.ts'
import type { Random } from './random.ts'
import { resampledTotals } from './resampled-totals.ts'
import { studentTQuantile } from './student-t.ts'

/**
 * What each unit (a practice) adds to a statistic that depends on the data through sums alone: such a statistic is
 * recomputed on any resample of whole units without touching an answer again.
 */
export interface UnitSums {
  readonly units: number
  /** How many sums there are. */
  readonly width: number
  /** Row-major: sum s of unit u stands at `u * width + s`. */
  readonly values: Float64Array
}

/** A statistic as a function of the sums over all units; `null` where it is not defined. */
export type SumStatistic = (totals: Float64Array) => number | null

/** The sums over all units. */
export function totalsOf({ units, width, values }: UnitSums): Float64Array {
  const totals = new Float64Array(width)
  for (let unit = 0; unit < units; unit += 1) {
    for (let sum = 0; sum < width; sum += 1) totals[sum]! += values[unit * width + sum]!
  }
  return totals
}

/**
 * Delete-one-unit jackknife with an interval by Student's t (Hughes, 2022, arXiv:2210.13265; Efron & Stein, 1981).
 *
 *     se² = (J − 1)/J Σ (a₍₋ⱼ₎ − mean)²,   estimate ± t(1 − (1 − level)/2; J − 1) se
 *
 * @returns `se` and `interval`, `null` with `too_few_groups` for fewer than two units, `no_variation` when the statistic is
 *   undefined for all the data, and `resampling_undefined` when it is without one of the units, or the same without any.
 */
export function jackknife(sums: UnitSums, statistic: SumStatistic, level = 0.95): Figures<'se', 'interval'> {
  const { units, width, values } = sums
  const nothing = (reason: 'too_few_groups' | 'no_variation' | 'resampling_undefined') =>
    figures(
      { se: null as number | null, interval: null as Interval | null },
      { se: reason, interval: reason },
    )
  if (units < 2) return nothing('too_few_groups')
  const totals = totalsOf(sums)
  const estimate = statistic(totals)
  if (estimate === null) return nothing('no_variation')

  const without = new Float64Array(width)
  const left = new Float64Array(units)
  for (let unit = 0; unit < units; unit += 1) {
    for (let sum = 0; sum < width; sum += 1) without[sum] = totals[sum]! - values[unit * width + sum]!
    const value = statistic(without)
    if (value === null) return nothing('resampling_undefined')
    left[unit] = value
  }
  if (!vary(left)) return nothing('resampling_undefined')
  const mean = left.reduce((sum, value) => sum + value, 0) / units
  const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const se = Math.sqrt(((units - 1) / units) * squares)
  const half = studentTQuantile(1 - (1 - level) / 2, units - 1) * se
  return figures({ se, interval: [estimate - half, estimate + half] }, {})
}

/**
 * How often each unit occurs in each resample of as many units as there are, drawn with replacement.
 *
 * @returns row-major, one row per replicate; give the same weights to several statistics to resample them together.
 */
export function resampleWeights(units: number, replicates: number, random: Random): Uint16Array {
  const weights = new Uint16Array(units * replicates)
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const from = replicate * units
    for (let draw = 0; draw < units; draw += 1) weights[from + random.below(units)]! += 1
  }
  return weights
}

/** Fewer replicates than this give no interval. */
export const minimumReplicates = 200

/**
 * Percentile bootstrap over whole units (Efron & Tibshirani, 1993; for alpha: Zapf et al., 2016, BMC Med. Res. Methodol.
 * 16:93). Replicates on which the statistic is undefined are left out.
 *
 * @param weights of `resampleWeights`, for these units.
 * @returns `se` (the standard deviation of the replicates, n − 1) and the percentile `interval` (quantiles of type 7), `null`
 *   with `below_minimum` for too few replicates and `resampling_undefined` when fewer than half of them, or of
 *   `minimumReplicates`, are defined, or those within the interval are all the same; and how many were defined.
 * @throws RangeError when the weights are not those of these units.
 */
export function bootstrap(
  sums: UnitSums,
  weights: Uint16Array,
  statistic: SumStatistic,
  level = 0.95,
): Figures<'se', 'interval'> & { readonly replicates: number } {
  const { width } = sums
  const totals = resampledTotals(sums, weights)
  const replicates = sums.units > 0 ? weights.length / sums.units : 0
  const found: number[] = []
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const value = statistic(totals.subarray(replicate * width, (replicate + 1) * width))
    if (value !== null) found.push(value)
  }
  const tail = (1 - level) / 2
  const sorted = Float64Array.from(found).sort()
  const interval = [quantile(sorted, tail) ?? 0, quantile(sorted, 1 - tail) ?? 0] as const
  if (
    replicates < minimumReplicates ||
    found.length < Math.max(replicates, minimumReplicates) / 2 ||
    !vary(interval)
  ) {
    const reason = replicates < minimumReplicates ? 'below_minimum' : 'resampling_undefined'
    return {
      ...figures(
        { se: null as number | null, interval: null as Interval | null },
        { se: reason, interval: reason },
      ),
      replicates: found.length,
    }
  }
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return {
    ...figures({ se: Math.sqrt(squares / (found.length - 1)), interval: interval as Interval }, {}),
    replicates: found.length,
  }
}

/** An interval of no width would say that nothing is uncertain; what differs by rounding alone does not vary. */
function vary(values: Float64Array | Interval): boolean {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  return highest - lowest > 1e-12 * Math.max(1, Math.abs(lowest), Math.abs(highest))
}
