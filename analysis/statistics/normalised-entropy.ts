/**
 * Shannon's entropy of counts as a share of the highest possible.
 *
 *     −Σ p_k ln p_k / ln K
 *
 * It knows no order of the points. For comparison with other tools only: what is shown is van der Eijk's A.
 *
 * @param counts one per point.
 * @returns 0 when all are on one point, 1 when they are spread evenly; `null` for fewer than two points, or without counts.
 */
export function normalisedEntropy(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (counts.length < 2 || !(total > 0)) return null
  const entropy = counts.reduce(
    (sum, count) => (count > 0 ? sum + (count / total) * Math.log(total / count) : sum),
    0,
  )
  return entropy / Math.log(counts.length)
}
