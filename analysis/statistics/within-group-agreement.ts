/**
 * Within-group agreement r_wg(j) on a set of parallel items (James, Demaree & Wolf, 1984, JAP 69:85; 1993, JAP 78:306).
 *
 *     r_wg(j) = J q / (J q + 1 − q),   q = 1 − s̄² / σ²,   at least 0
 *
 * s̄² is the mean over items of the sample variance (n − 1) of the ratings, σ² the variance expected if informants answered
 * without regard to the practice. With J = 1 this is r_wg of one item, q itself. It grows with J whatever the informants
 * say: 43 items lift everything to about .95.
 *
 * @param meanVariance s̄²; of one item its variance.
 * @param nullVariance σ², see null-variance.ts.
 * @returns from 0 to 1; 0 where s̄² is as large as σ² or larger, as is the custom: `exceedsNull` tells the two apart.
 * @throws RangeError for a negative variance, a null variance that is not positive, or fewer than one item.
 */
export function withinGroupAgreement(meanVariance: number, nullVariance: number, items = 1): number {
  if (!(Number.isInteger(items) && items >= 1)) throw new RangeError(`${items} items`)
  const agreement = Math.max(0, unboundedAgreement(meanVariance, nullVariance))
  return (items * agreement) / (items * agreement + 1 - agreement)
}

/**
 * Lindell's r*_wg(j) (Lindell, Brandt & Whitney, 1999, Appl. Psychol. Meas. 23:127): does not grow with the number of items
 * and is not stopped at 0.
 *
 *     r*_wg(j) = 1 − s̄² / σ²
 *
 * @returns 1 for full agreement, 0 for ratings that spread as the null distribution does, below 0 for more.
 * @throws RangeError for a negative variance, or a null variance that is not positive.
 */
export function unboundedAgreement(meanVariance: number, nullVariance: number): number {
  if (!(nullVariance > 0)) throw new RangeError(`null variance ${nullVariance}`)
  if (!(meanVariance >= 0)) throw new RangeError(`variance ${meanVariance}`)
  return 1 - meanVariance / nullVariance
}

/** Whether ratings spread more than the null distribution, so that r_wg is set to 0 where the formula is negative. */
export function exceedsNull(variance: number, nullVariance: number): boolean {
  return unboundedAgreement(variance, nullVariance) < 0
}
