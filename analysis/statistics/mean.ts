import { mean as meanOf } from 'simple-statistics'

/**
 * Arithmetic mean.
 *
 *     m = Σ x / n
 *
 * @returns `null` without values.
 */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : meanOf(values as number[])
}
