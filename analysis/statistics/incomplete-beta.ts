import { logGamma } from './gamma-function.ts'

/**
 * Regularised incomplete beta function I_x(a, b), by the continued fraction DLMF 8.17.22 with the modified algorithm of Lentz.
 *
 * @throws RangeError unless a and b are positive and x is from 0 to 1.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1)) throw new RangeError(`incompleteBeta(${x}, ${a}, ${b})`)
  if (x === 0 || x === 1) return x
  // the fraction converges fast on this side of the mean; on the other side I_x(a, b) = 1 − I_1−x(b, a)
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return (front / a) * continuedFraction(x, a, b)
}

/**
 * The x at which I_x(a, b) reaches a probability, by Newton's steps kept inside a shrinking bracket.
 *
 * @throws RangeError for a probability outside 0 … 1.
 */
export function incompleteBetaInverse(probability: number, a: number, b: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`probability ${probability}`)
  if (probability === 0 || probability === 1) return probability
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b)
  let [low, high] = [0, 1]
  let x = a / (a + b)
  for (let steps = 0; steps < 200; steps += 1) {
    const excess = incompleteBeta(x, a, b) - probability
    if (excess > 0) high = x
    else low = x
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta)
    const next = x - excess / density
    const inside = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(inside - x) <= 4 * Number.EPSILON * x) return inside
    x = inside
  }
  return x
}

function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const awayFromZero = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < Number.EPSILON) break
  }
  return fraction
}
