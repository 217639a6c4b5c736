import { figures, type Figures, type Interval } from '../figure.ts'
import { brentMinimum } from './brent-minimum.ts'
import { chiSquaredQuantile } from './chi-squared.ts'
import { groupSums, type GroupedValues, type GroupSums } from './group-sums.ts'
import { inverseSpline } from './inverse-spline.ts'
import { normalQuantile } from './normal-distribution.ts'
import { whyNotFitted } from './random-intercept.ts'
import { bestVarianceRatio, solve, type Solved } from './variance-ratio.ts'

/**
 * Profile interval of the standard deviation between groups in a random-intercept model: those σ_u that a likelihood-ratio
 * test does not reject (Bates, Mächler, Bolker & Walker, 2015, J. Stat. Softw. 67(1), sec. 5.1; `confint` of lme4).
 *
 *     D(σ_u) = min over σ_e of  Σ log(1 + n γ) + N log(2π σ_e²) + rss(γ) / σ_e²,   γ = σ_u² / σ_e²
 *     ζ(σ_u) = sign(σ_u − σ̂_u) √(D(σ_u) − min D);  the interval is where |ζ| ≤ z, the normal quantile of (1 + level) / 2
 *
 * D is the deviance of maximum likelihood, not of REML. ζ is computed in steps of about ⅛ √χ²(0.99; parameters) and
 * interpolated (`inverseSpline`), so that the figures are those of lme4; near σ_u = 0, where ζ is flat, they may lie off
 * the exact root by a hundredth of the standard deviation.
 *
 * @returns `estimate` of maximum likelihood and `interval`, in the units of y; its lower end is 0 when no σ_u down to 0 is
 *   rejected. `null` where the model itself is; the interval alone with `not_reachable` when ζ levels off before z.
 * @throws RangeError as `randomIntercept`, and for a level outside 0 … 0.99.
 */
export function groupSdProfile(data: GroupedValues, level = 0.95): Figures<'estimate', 'interval'> {
  if (!(level > 0 && level <= 0.99))
    throw new RangeError(`level must be above 0 and at most 0.99, got ${level}`)
  const sums = groupSums(data)
  const reason = whyNotFitted(sums)
  if (reason) {
    return figures(
      { estimate: null as number | null, interval: null as Interval | null },
      { estimate: reason, interval: reason },
    )
  }
  const { places, zetas, estimate } = profile(sums)
  const at = inverseSpline(places, zetas)
  const z = normalQuantile((1 + level) / 2)
  const scale = sums.scale.at(-1)!
  const upper = at(z)
  return figures(
    {
      estimate: scale * estimate,
      interval: upper === null ? null : ([scale * (at(-z) ?? 0), scale * upper] as Interval),
    },
    { interval: 'not_reachable' },
  )
}

/** ζ at the estimate and in steps on both sides of it until it is past the cut-off or σ_u is 0. */
function profile(sums: GroupSums): { places: number[]; zetas: number[]; estimate: number } {
  const { values } = sums
  const criterion = ({ logV, rss }: Solved) => logV + values * Math.log(rss)
  const best = solve(sums, bestVarianceRatio(sums, criterion))
  const estimate = Math.sqrt((best.gamma * best.rss) / values)
  const deviance = profileDeviance(sums)
  const lowest = deviance(estimate)
  const zeta = (sd: number) => Math.sign(sd - estimate) * Math.sqrt(Math.max(0, deviance(sd) - lowest))

  const cutoff = Math.sqrt(chiSquaredQuantile(0.99, sums.kept.length + 2))
  // with an estimate of 0 the first step has lme4's size, a thousandth of a unit of y
  const beside = estimate > 0 ? 1.01 * estimate : 0.001 / sums.scale.at(-1)!
  const points = new Map([
    [estimate, 0],
    [beside, zeta(beside)],
  ])
  for (const [from, start] of [
    [estimate, beside],
    [beside, estimate],
  ] as const) {
    let [previous, here] = [from, start]
    while (points.size < 200 && Math.abs(points.get(here)!) <= cutoff && (here > 0 || previous < here)) {
      const slope = (points.get(here)! - points.get(previous)!) / (here - previous)
      const step = slope > 0 ? Math.min(cutoff / 8 / slope, 10 * Math.abs(here - previous)) : 1e-6
      const next = Math.max(0, here + Math.sign(here - previous) * step)
      points.set(next, zeta(next))
      ;[previous, here] = [here, next]
    }
  }
  const places = [...points.keys()].sort((a, b) => a - b)
  return { places, zetas: places.map((place) => points.get(place)!), estimate }
}

/** D in standardised units. */
function profileDeviance(sums: GroupSums): (sd: number) => number {
  const { values } = sums
  const factor = new Float64Array(sums.within.length)
  const all = solve(sums, 0).rss
  const lower = Math.log((sums.unexplainedWithin * all) / values) - 2
  const upper = Math.log(all / sums.dfWithin) + 1
  return (sd) => {
    const at = (logVariance: number) => {
      const variance = Math.exp(logVariance)
      const { logV, rss } = solve(sums, sd ** 2 / variance, factor)
      return logV + values * (Math.log(2 * Math.PI) + logVariance) + rss / variance
    }
    return brentMinimum(at, lower, upper, 1e-8).value
  }
}
