/** Every number in a result, whatever its shape. */
export function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result]
  if (result === null || typeof result !== 'object') return []
  return Object.values(result).flatMap(numbersIn)
}
