import { logBeta } from './beta-function.ts'

/**
 * Regularised incomplete beta function I_x(a, b), by the continued fraction DLMF 8.17.22 with the modified algorithm of Lentz.
 *
 *     I_x(a, b) = 1 − I_1−x(b, a)
 *
 * The upper tail is `incompleteBeta(complement, b, a, x)`: each tail keeps its digits however small it is.
 *
 * @param complement 1 − x, for a caller who has it with more digits than the subtraction leaves.
 * @throws RangeError unless a and b are positive and finite and x is from 0 to 1.
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  requireParameters(a, b)
  if (!(x >= 0 && x <= 1)) throw new RangeError(`incompleteBeta is defined from 0 to 1, not at ${x}`)
  if (x === 0 || complement === 0) return x
  return Math.exp(logTail(Math.log(x), Math.log(complement), x, a, b, logBeta(a, b)))
}

/**
 * The odds x / (1 − x) at which I_x(a, b) reaches a probability, by Newton's steps on the logarithm of the smaller tail over
 * the logarithm of the odds. On that scale the density is log-concave, so both tails are (Prékopa, 1973, Acta Sci. Math.
 * 34:335), and the steps converge from anywhere. Odds have all their digits however near x comes to 0 or 1.
 *
 * @param upper 1 − lower, for a caller who has it with more digits than the subtraction leaves.
 * @returns 0 and ∞ at the probabilities 0 and 1.
 * @throws RangeError unless a and b are positive and finite and the probability is from 0 to 1.
 */
export function incompleteBetaOdds(lower: number, a: number, b: number, upper = 1 - lower): number {
  requireParameters(a, b)
  if (!(lower >= 0 && lower <= 1)) throw new RangeError(`a probability is from 0 to 1, not ${lower}`)
  if (lower === 0) return 0
  if (upper === 0) return Infinity
  // the odds of one tail are one over those of the other
  if (upper < lower) return 1 / incompleteBetaOdds(upper, b, a, lower)
  const beta = logBeta(a, b)
  const target = Math.log(lower)
  let logOdds = Math.log(a / b)
  for (let steps = 0; steps < 200; steps += 1) {
    // logarithms of x and 1 − x keep their digits where the numbers themselves are too near to 0 or 1
    const beyond = Math.log1p(Math.exp(-Math.abs(logOdds)))
    const logX = Math.min(logOdds, 0) - beyond
    const logComplement = Math.min(-logOdds, 0) - beyond
    const tail = logTail(logX, logComplement, Math.exp(logX), a, b, beta)
    const slope = Math.exp(a * logX + b * logComplement - beta - tail)
    const step = (tail - target) / slope
    logOdds -= step
    // convergence is quadratic: the next step would be below the last digit
    if (Math.abs(step) < 1e-9) break
  }
  return Math.exp(logOdds)
}

/** ln I_x(a, b). */
function logTail(logX: number, logComplement: number, x: number, a: number, b: number, beta: number): number {
  const front = a * logX + b * logComplement - beta
  // the fraction converges fast on this side of the mean; on the other side the other tail's does
  if (x <= (a + 1) / (a + b + 2)) return front + Math.log(continuedFraction(x, a, b) / a)
  const other = (Math.exp(front) * continuedFraction(Math.exp(logComplement), b, a)) / b
  return Math.log1p(-other)
}

/** Some √max(a, b) terms are enough; the limit is for parameters of any size. */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const awayFromZero = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < 4 * Number.EPSILON) break
  }
  return fraction
}

function requireParameters(a: number, b: number): void {
  if (!(a > 0 && b > 0 && a < Infinity && b < Infinity)) {
    throw new RangeError(`the beta distribution needs positive parameters, got ${a} and ${b}`)
  }
}
