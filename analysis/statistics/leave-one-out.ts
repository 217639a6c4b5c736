/**
 * The mean without each value in turn.
 *
 *     m₍₋ᵢ₎ = (Σ x − xᵢ) / (n − 1)
 *
 * @returns one per value, in their order; `null` where nothing is left.
 */
export function meansWithoutEach(values: readonly number[]): (number | null)[] {
  let sum = 0
  for (const value of values) sum += value
  return values.map((value) => (values.length < 2 ? null : (sum - value) / (values.length - 1)))
}
