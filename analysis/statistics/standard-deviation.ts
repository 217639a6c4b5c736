import { sampleStandardDeviation } from 'simple-statistics'

/**
 * Standard deviation of a sample.
 *
 *     s = √( Σ (x − m)² / (n − 1) )
 *
 * @returns `null` with fewer than two values.
 */
export function standardDeviation(values: readonly number[]): number | null {
  return values.length < 2 ? null : sampleStandardDeviation(values as number[])
}
