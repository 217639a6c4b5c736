import { logGamma, logRootTwoPi, stirlingRemainder } from './gamma-function.ts'

/**
 * The two regularised incomplete gamma functions: below a + 1 the series DLMF 8.11.4 gives P, above it the continued fraction
 * DLMF 8.9.2 with the modified algorithm of Lentz gives Q. The other is 1 minus it.
 *
 *     P(a, x) = γ(a, x) / Γ(a),   Q(a, x) = 1 − P(a, x)
 *
 * @throws RangeError unless a is positive and finite and x is not negative.
 */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  requireShape(a)
  if (!(x >= 0)) throw new RangeError(`x must not be negative, got ${x}`)
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  const logs = logTails(a, x)
  return { lower: Math.exp(logs.lower), upper: Math.exp(logs.upper) }
}

/**
 * The x at which P(a, x) reaches a probability, by Newton's steps on the logarithm of the smaller tail over ln x, where both
 * tails are log-concave (Prékopa, 1973, Acta Sci. Math. 34:335) and the steps therefore converge from anywhere.
 *
 * @returns 0 and ∞ at the probabilities 0 and 1.
 * @throws RangeError unless a is positive and finite and the probability is from 0 to 1.
 */
export function incompleteGammaInverse(probability: number, a: number): number {
  requireShape(a)
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`a probability is from 0 to 1, not ${probability}`)
  }
  if (probability === 0) return 0
  if (probability === 1) return Infinity
  const tail = probability <= 0.5 ? 'lower' : 'upper'
  const sign = tail === 'lower' ? 1 : -1
  const target = Math.log(tail === 'lower' ? probability : 1 - probability)
  let logX = Math.log(a)
  for (let steps = 0; steps < 200; steps += 1) {
    const x = Math.exp(logX)
    const reached = logTails(a, x)[tail]
    const slope = sign * Math.exp(logDensity(a, x) - reached)
    const step = (reached - target) / slope
    // far to the right the logarithm of the upper tail falls like x itself, where a long step would lose all digits
    logX -= Math.max(step, -1)
    // convergence is quadratic: the next step would be below the last digit
    if (Math.abs(step) < 1e-9) break
  }
  return Math.exp(logX)
}

function logTails(a: number, x: number): { lower: number; upper: number } {
  const front = logDensity(a, x)
  if (x < a + 1) {
    const lower = front + Math.log(series(a, x))
    return { lower, upper: Math.log1p(-Math.exp(lower)) }
  }
  const upper = front + Math.log(continuedFraction(a, x))
  return { lower: Math.log1p(-Math.exp(upper)), upper }
}

/** ln ( xᵃ e⁻ˣ / Γ(a) ), from 10 on written so that what is large cancels before it is computed. */
function logDensity(a: number, x: number): number {
  if (a < 10) return a * Math.log(x) - x - logGamma(a)
  const away = (x - a) / a
  return a * (Math.log1p(away) - away) + 0.5 * Math.log(a) - logRootTwoPi - stirlingRemainder(a)
}

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < 1_000_000 && term > sum * (Number.EPSILON / 4); n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < 1_000_000; n += 1) {
    const numerator = -n * (n - a)
    b += 2
    d = numerator * d + b
    c = b + numerator / c
    if (Math.abs(d) < tiny) d = tiny
    if (Math.abs(c) < tiny) c = tiny
    d = 1 / d
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < 4 * Number.EPSILON) break
  }
  return fraction
}

function requireShape(a: number): void {
  if (!(a > 0 && a < Infinity))
    throw new RangeError(`the gamma distribution needs a positive shape, got ${a}`)
}
