/**
 * Variance of a distribution over the points 1 … c of a scale.
 *
 *     σ² = Σ p k² − (Σ p k)²
 *
 * @param probabilities one per point, adding up to 1.
 * @throws RangeError when one is negative or they do not add up to 1.
 */
export function discreteVariance(probabilities: readonly number[]): number {
  let [total, mean] = [0, 0]
  for (const [place, probability] of probabilities.entries()) {
    if (!(probability >= 0)) throw new RangeError(`probability ${probability}`)
    total += probability
    mean += probability * (place + 1)
  }
  if (Math.abs(total - 1) > 1e-6) throw new RangeError(`probabilities add up to ${total}`)
  return probabilities.reduce((sum, probability, place) => sum + probability * (place + 1 - mean) ** 2, 0)
}

/**
 * Variance when every point of a scale is as likely as any other (James, Demaree & Wolf, 1984).
 *
 *     σ² = (c² − 1) / 12
 *
 * @throws RangeError for fewer than two points.
 */
export function uniformNullVariance(scalePoints: number): number {
  if (!(scalePoints >= 2)) throw new RangeError(`a scale of ${scalePoints} points`)
  return (scalePoints ** 2 - 1) / 12
}

/**
 * How informants would answer if their answers said nothing about the practice: probabilities of the points of a scale, from
 * the lowest. Five points as tabulated by James, Demaree & Wolf (1984) and LeBreton & Senter (2008, ORM 11:815); the skew on
 * four points is this project's own convention.
 */
export const nullDistributions = {
  slightSkew5: [0.05, 0.15, 0.2, 0.35, 0.25],
  moderateSkew5: [0, 0.1, 0.15, 0.4, 0.35],
  heavySkew5: [0, 0, 0.1, 0.4, 0.5],
  triangular5: [0.11, 0.22, 0.34, 0.22, 0.11],
  normal5: [0.07, 0.24, 0.38, 0.24, 0.07],
  slightSkew4: [0.1, 0.2, 0.4, 0.3],
} as const

/** The null variance under a slight skew towards agreement; `null` for a scale on which no such distribution is agreed. */
export function skewedNullVariance(scalePoints: number): number | null {
  if (scalePoints === 5) return discreteVariance(nullDistributions.slightSkew5)
  if (scalePoints === 4) return discreteVariance(nullDistributions.slightSkew4)
  return null
}
