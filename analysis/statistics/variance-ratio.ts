import { brentMinimum } from './brent-minimum.ts'
import { cholesky } from './cholesky.ts'
import { weighted, type GroupSums } from './group-sums.ts'

/** A random-intercept model solved for one γ = σ_group² / σ_residual², in standardised units. */
export interface Solved {
  readonly gamma: number
  /** Cholesky factor of Z'V⁻¹Z, row-major: that of X'V⁻¹X above the row of y. */
  readonly factor: Float64Array
  /** y'V⁻¹y − b'X'V⁻¹y. */
  readonly rss: number
  /** log |V| = Σ log(1 + n γ). */
  readonly logV: number
  /** log |X'V⁻¹X|. */
  readonly logA: number
}

/** Solves for γ; `factor` is written into, when given. */
export function solve(sums: GroupSums, gamma: number, factor = new Float64Array(sums.within.length)): Solved {
  const { width } = sums
  weighted(sums, gamma, factor)
  cholesky(factor, width)
  let logA = 0
  for (let row = 0; row < width - 1; row += 1) logA += 2 * Math.log(factor[row * width + row]!)
  let logV = 0
  for (const { size, groups } of sums.sizes) logV += groups * Math.log1p(size * gamma)
  return { gamma, factor, rss: factor[width * width - 1]! ** 2, logV, logA }
}

/**
 * The ratio γ ≥ 0 at which a criterion is smallest: of γ = 0 and steps of a factor of 4 from 1e-8 to 1e14 the best, refined
 * by Brent's method between its neighbours. The steps find the lower of two minima.
 */
export function bestVarianceRatio(sums: GroupSums, criterion: (solved: Solved) => number): number {
  const factor = new Float64Array(sums.within.length)
  const at = (gamma: number) => criterion(solve(sums, gamma, factor))
  const values = steps.map(at)
  const best = values.indexOf(Math.min(...values))
  const lower = steps[Math.max(best - 1, 0)]!
  const upper = steps[Math.min(best + 1, steps.length - 1)]!
  const found = brentMinimum(at, lower, upper, 1e-9 * upper)
  // a difference of this size is rounding: the criterion is a sum over all values
  const rounding = 1e-12 * Math.max(1, Math.abs(values[0]!), sums.values)
  return values[0]! <= found.value + rounding ? 0 : found.at
}

const steps = [0, ...Array.from({ length: 38 }, (_, step) => 1e-8 * 4 ** step)]
