import { logGamma, logRootTwoPi, stirlingRemainder } from './gamma-function.ts'

/**
 * Natural logarithm of the beta function.
 *
 *     B(a, b) = Γ(a) Γ(b) / Γ(a + b)
 *
 * From 10 on Stirling's formula stands in for each gamma function, so that what is large cancels before it is computed
 * (DiDonato & Morris, 1992, ACM Trans. Math. Softw. 18:360, section 7).
 *
 * @throws RangeError unless a and b are positive and finite.
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  if (large < 10 || !(small > 0 && large < Infinity))
    return logGamma(small) + logGamma(large) - logGamma(small + large)
  const sum = small + large
  const share = small / sum
  if (small < 10) {
    const remainder = stirlingRemainder(large) - stirlingRemainder(sum)
    return logGamma(small) + remainder + small - small * Math.log(sum) + (large - 0.5) * Math.log1p(-share)
  }
  const remainder = stirlingRemainder(small) + stirlingRemainder(large) - stirlingRemainder(sum)
  return (
    logRootTwoPi +
    remainder -
    0.5 * Math.log(large) +
    (small - 0.5) * Math.log(share) +
    large * Math.log1p(-share)
  )
}
