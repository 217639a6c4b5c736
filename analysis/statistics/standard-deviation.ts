import { variance } from './variance.ts'

/**
 * Standard deviation of a sample.
 *
 *     s = √( Σ (x − m)² / (n − 1) )
 *
 * @returns `null` with fewer than two values.
 */
export function standardDeviation(values: readonly number[]): number | null {
  const squared = variance(values)
  return squared === null ? null : Math.sqrt(squared)
}
