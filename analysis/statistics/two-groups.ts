/** How well the best division into two groups tells values apart. */
export interface TwoGroups {
  /** Share of the sum of squares that lies between the groups, from 0 to 1. */
  readonly explained: number
  /** Difference of the groups' means. */
  readonly gap: number
}

/**
 * The division of values into two groups, low and high, that explains most of their variance (Fisher 1958, J Am Stat Assoc
 * 53:789, for two groups).
 *
 *     explained = n₁ n₂ / n · (m₂ − m₁)² / Σ (x − m)²,   gap = m₂ − m₁
 *
 * @param smallest how many values each group holds at least.
 * @returns `null` with fewer than two such groups of values, or when all values are equal.
 */
export function twoGroups(values: readonly number[], smallest = 1): TwoGroups | null {
  const n = values.length
  if (n < 2 * smallest) return null
  const sorted = values.toSorted((a, b) => a - b)
  if (sorted[0] === sorted[n - 1]) return null
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  let best: TwoGroups = { explained: 0, gap: 0 }
  let below = 0
  for (let low = 1; low <= n - smallest; low += 1) {
    below += sorted[low - 1]! - mean
    if (low < smallest) continue
    const gap = -below / (n - low) - below / low
    const explained = (((low * (n - low)) / n) * gap * gap) / squares
    if (explained > best.explained) best = { explained, gap }
  }
  return best
}
