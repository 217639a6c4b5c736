import { squaredDeviations } from './squared-deviations.ts'

/**
 * Variance of a sample.
 *
 *     s² = Σ (x − m)² / (n − 1)
 *
 * @returns `null` with fewer than two values.
 */
export function variance(values: readonly number[]): number | null {
  return values.length < 2 ? null : squaredDeviations(values) / (values.length - 1)
}
