import { squaredDeviations } from './squared-deviations.ts'

/** How much values differ inside their groups, over all groups together. */
export interface PooledWithin {
  /** s_w, in the units of the values; `null` when no group has two values. */
  readonly sd: number | null
  /** N − J: values less groups. */
  readonly df: number
}

/**
 * Pooled standard deviation within groups, the root of the within mean square of a one-way analysis of variance.
 *
 *     s_w² = Σ_p Σ_r (x_pr − m_p)² / (N − J)
 *
 * @param groups the values of each group; groups without a value do not count.
 */
export function pooledWithin(groups: readonly (readonly number[])[]): PooledWithin {
  let squares = 0
  let df = 0
  for (const values of groups) {
    if (values.length === 0) continue
    squares += squaredDeviations(values)
    df += values.length - 1
  }
  return { sd: df > 0 ? Math.sqrt(squares / df) : null, df }
}
