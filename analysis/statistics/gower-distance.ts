/** A variable that alternatives can differ by, one value each, `null` where there is none. */
export type GowerVariable = {
  /** How much it counts, from 0. */
  readonly weight: number
} & (
  | { readonly kind: 'nominal'; readonly values: readonly (string | number | null)[] }
  | { readonly kind: 'interval'; readonly values: readonly (number | null)[] }
)

/**
 * Gower's general distance between alternatives over variables of different kinds (Gower, 1971, Biometrics 27:857).
 *
 *     d(a, b) = Σ w_v d_v(a, b) / Σ w_v,   over variables on which both have a value
 *     nominal: 0 when the same, 1 otherwise      interval: |x_a − x_b| / range of x
 *
 * @returns a function of two places that gives a distance from 0 to 1; `null` when no variable has a value for both. A
 *   variable that does not vary adds no distance.
 * @throws RangeError for a negative weight.
 */
export function gowerDistance(variables: readonly GowerVariable[]): (a: number, b: number) => number | null {
  if (variables.some(({ weight }) => !(weight >= 0))) throw new RangeError('a weight is negative')
  const scaled = variables.map((variable) => ({
    ...variable,
    range: variable.kind === 'interval' ? rangeOf(variable.values) : 0,
  }))
  return (a, b) => {
    let [sum, total] = [0, 0]
    for (const { kind, values, weight, range } of scaled) {
      const first = values[a] ?? null
      const second = values[b] ?? null
      if (first === null || second === null) continue
      total += weight
      if (kind === 'nominal') sum += first === second ? 0 : weight
      else if (range > 0) sum += (weight * Math.abs(Number(first) - Number(second))) / range
    }
    return total > 0 ? sum / total : null
  }
}

function rangeOf(values: readonly (number | null)[]): number {
  let [lowest, highest] = [Infinity, -Infinity]
  for (const value of values) {
    if (value === null) continue
    lowest = Math.min(lowest, value)
    highest = Math.max(highest, value)
  }
  return highest > lowest ? highest - lowest : 0
}
