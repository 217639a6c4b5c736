/**
 * Natural logarithm of the gamma function for x > 0.
 *
 *     from 10 on:  ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + stirlingRemainder(x)
 *     below 10:    Lanczos' approximation with g = 607/128 and 15 terms
 *
 * Source: DLMF 5.11.1; Godfrey (2001), A note on the computation of the convergent Lanczos complex gamma approximation.
 * The error is about 1e-15 of the larger of 1 and the result.
 *
 * @throws RangeError unless x is positive and finite.
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`logGamma needs a positive number, got ${x}`)
  // Lanczos' sum is made for x from 1 on
  if (x < 1) return logGamma(x + 1) - Math.log(x)
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + logRootTwoPi + stirlingRemainder(x)
  let sum = lanczos[0]!
  for (let term = 1; term < lanczos.length; term += 1) sum += lanczos[term]! / (x + term - 1)
  const base = x + 607 / 128 - 0.5
  return (x - 0.5) * Math.log(base) - base + logRootTwoPi + Math.log(sum)
}

/**
 * What Stirling's formula leaves of ln Γ(x), by eight terms of its series (DLMF 5.11.1).
 *
 *     ln Γ(x) − ( (x − ½) ln x − x + ½ ln 2π ) = Σ B₂ₖ / (2k (2k − 1) x²ᵏ⁻¹)
 *
 * @param x from 10 on, where the error is below 1e-17.
 */
export function stirlingRemainder(x: number): number {
  const square = 1 / (x * x)
  let sum = 0
  for (const coefficient of stirling) sum = sum * square + coefficient
  return sum / x
}

export const logRootTwoPi = 0.9189385332046727

/** B₂ₖ / (2k (2k − 1)) for k = 8 … 1. */
const stirling = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12]

const lanczos = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5,
  -2.6190838401581408e-5, 3.6899182659531625e-6,
]
