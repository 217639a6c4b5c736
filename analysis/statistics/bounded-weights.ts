import type { Random } from './random.ts'
import type { WeightDraws } from './weight-draws.ts'

/**
 * Weights at random among those that add up to 1, lie between bounds and, for the ordered criteria, do not rise: a walk
 * (hit-and-run along pairs; Smith, 1984, Oper. Res. 32:1296) whose every step lets two weights trade an amount that is
 * uniform within what bounds and order allow. 4 n² steps lie between two draws, 100 n² before the first, so that neither
 * narrow bounds nor any number of criteria can make it hang.
 *
 * @param lower least weight of each criterion, from 0 to 1.
 * @param upper largest weight of each criterion, from 0 to 1.
 * @param order places of criteria from the most important down.
 * @returns `null` when no weights satisfy all of it.
 */
export function boundedWeights(
  lower: Float64Array,
  upper: Float64Array,
  order: readonly number[],
): WeightDraws | null {
  const bounds = tightened(lower, upper, order)
  const start = pointWithin(bounds)
  if (!start) return null
  const walk: Walk = { ...bounds, ...neighbours(order, start.length), weights: start }
  const steps = 4 * start.length ** 2
  let begun = false
  return (weights, random) => {
    if (start.length > 1) {
      for (let step = begun ? 0 : -24 * steps; step < steps; step += 1) trade(walk, random)
    }
    begun = true
    weights.set(walk.weights)
  }
}

interface Bounds {
  readonly lower: Float64Array
  readonly upper: Float64Array
}

interface Walk extends Bounds {
  /** The next criterion above and below each in the order; −1 for none. */
  readonly above: Int32Array
  readonly below: Int32Array
  readonly weights: Float64Array
}

function trade(walk: Walk, random: Random): void {
  const { weights, above, below } = walk
  const taker = random.below(weights.length)
  const another = random.below(weights.length - 1)
  const giver = another < taker ? another : another + 1
  let most = Math.min(roomAbove(walk, taker, giver), roomBelow(walk, giver, taker))
  let least = -Math.min(roomBelow(walk, taker, giver), roomAbove(walk, giver, taker))
  const untilEqual = (weights[giver]! - weights[taker]!) / 2
  if (above[taker] === giver) most = Math.min(most, untilEqual)
  if (below[taker] === giver) least = Math.max(least, untilEqual)
  const amount = least + random.uniform() * (most - least)
  weights[taker]! += amount
  weights[giver]! -= amount
}

function roomAbove({ weights, upper, above }: Walk, criterion: number, partner: number): number {
  const next = above[criterion]!
  const limit =
    next >= 0 && next !== partner ? Math.min(upper[criterion]!, weights[next]!) : upper[criterion]!
  return limit - weights[criterion]!
}

function roomBelow({ weights, lower, below }: Walk, criterion: number, partner: number): number {
  const next = below[criterion]!
  const limit =
    next >= 0 && next !== partner ? Math.max(lower[criterion]!, weights[next]!) : lower[criterion]!
  return weights[criterion]! - limit
}

function neighbours(order: readonly number[], criteria: number) {
  const above = new Int32Array(criteria).fill(-1)
  const below = new Int32Array(criteria).fill(-1)
  for (let rank = 1; rank < order.length; rank += 1) {
    above[order[rank]!] = order[rank - 1]!
    below[order[rank - 1]!] = order[rank]!
  }
  return { above, below }
}

/** Bounds that take the order in: nobody may exceed the upper bound of one above, or fall under the lower of one below. */
function tightened(lower: Float64Array, upper: Float64Array, order: readonly number[]): Bounds {
  const bounds = { lower: lower.slice(), upper: upper.slice() }
  for (let rank = 1; rank < order.length; rank += 1) {
    const [higher, here] = [order[rank - 1]!, order[rank]!]
    bounds.upper[here] = Math.min(bounds.upper[here]!, bounds.upper[higher]!)
  }
  for (let rank = order.length - 1; rank > 0; rank -= 1) {
    const [higher, here] = [order[rank - 1]!, order[rank]!]
    bounds.lower[higher] = Math.max(bounds.lower[higher]!, bounds.lower[here]!)
  }
  return bounds
}

/**
 * The point on the way from the lower to the upper bounds that adds up to 1. Tightened bounds do not rise along the order,
 * so it does not either.
 */
function pointWithin({ lower, upper }: Bounds): Float64Array | null {
  const least = lower.reduce((sum, bound) => sum + bound, 0)
  const most = upper.reduce((sum, bound) => sum + bound, 0)
  // bounds of one tenth each, ten times, are meant to add up to 1
  if (least > 1 + 1e-9 || most < 1 - 1e-9 || lower.some((bound, place) => bound > upper[place]!)) return null
  const way = most > least ? Math.min(1, Math.max(0, (1 - least) / (most - least))) : 0
  return lower.map((bound, place) => bound + way * (upper[place]! - bound))
}
