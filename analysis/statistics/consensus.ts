/**
 * Consensus over the points of an ordered scale (Tastle & Wierman, 2007, Int. J. Approx. Reason. 45:531).
 *
 *     1 + Σ p_k log₂(1 − |k − m| / (K − 1)),   m = Σ k p_k
 *
 * For comparison with other tools only: what is shown is van der Eijk's A.
 *
 * @param counts one per point, lowest first.
 * @returns 1 when all are on one point, 0 for two equal camps at the ends; `null` for fewer than two points, or without counts.
 */
export function consensus(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (counts.length < 2 || !(total > 0)) return null
  const mean = counts.reduce((sum, count, point) => sum + count * point, 0) / total
  const width = counts.length - 1
  return counts.reduce(
    (sum, count, point) =>
      count > 0 ? sum + (count / total) * Math.log2(1 - Math.abs(point - mean) / width) : sum,
    1,
  )
}
