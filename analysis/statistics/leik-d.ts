/**
 * Leik's ordinal dispersion D (Leik, 1966, Pac. Sociol. Rev. 9:85).
 *
 *     D = 2 Σ d_k / (K − 1),   d_k = F_k where F_k ≤ ½, otherwise 1 − F_k;   F_k the share at or below point k
 *
 * For comparison with other tools only: what is shown is van der Eijk's A.
 *
 * @param counts one per point, lowest first.
 * @returns 0 when all are on one point, 1 for two equal camps at the ends; `null` for fewer than two points, or without counts.
 */
export function leikD(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (counts.length < 2 || !(total > 0)) return null
  let below = 0
  let sum = 0
  for (const count of counts) {
    below += count
    sum += Math.min(below, total - below)
  }
  return (2 * sum) / (total * (counts.length - 1))
}
