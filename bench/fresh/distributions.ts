import type { Random } from '#analysis/statistics/random.ts'

/** One of the values, each with its weight; the weights need not sum to anything. */
export function drawOne<Value>(random: Random, weighted: readonly (readonly [Value, number])[]): Value {
  let left = random.uniform() * weighted.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of weighted) {
    left -= weight
    if (left < 0) return value
  }
  return weighted.at(-1)![0]
}

/** The same values in an order of chance (Fisher & Yates). */
export function shuffled<Value>(random: Random, values: readonly Value[]): Value[] {
  const order = [...values]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const kept = order[last]!
    order[last] = order[other]!
    order[other] = kept
  }
  return order
}

export const draws = (random: Random, count: number, sd: number): number[] =>
  Array.from({ length: count }, () => sd * random.normal())
