import type { Random } from './random.ts'
import { boundedWeights } from './bounded-weights.ts'
import { normalisedWeights } from './weighted-criteria.ts'

/** Which weights are thought possible: all weights are zero or more and add up to 1, and every such set is equally likely. */
export interface WeightSpace {
  readonly criteria: number
  /** Places of criteria from the most important down: w₁ ≥ w₂ ≥ …; criteria that are not named are free. */
  readonly order?: readonly number[]
  /** The least and the most each weight can be, one per criterion. */
  readonly lower?: readonly number[]
  readonly upper?: readonly number[]
}

/** Writes the next weights into `weights`. */
export type WeightDraws = (weights: Float64Array, random: Random) => void

/** The same weights in every draw, given in any unit. */
export function fixedWeights(weights: readonly number[]): WeightDraws {
  const share = normalisedWeights(weights)
  return (drawn) => drawn.set(share)
}

/**
 * Weights at random from a space.
 *
 *     without bounds   w = e / Σ e, e standard exponential: uniform on the simplex (Rubinstein, 1982); with an order,
 *                      the weights of the ordered criteria are sorted, which is exact because all of them are alike
 *     with bounds      a walk inside the bounds; see `boundedWeights`
 *
 * @returns `null` when no weights satisfy bounds and order (`not_reachable`).
 * @throws RangeError for an order or bounds that are not of these criteria.
 */
export function weightDraws(space: WeightSpace): WeightDraws | null {
  const { criteria, order = [], lower, upper } = space
  requireSpace(space)
  if (lower || upper) {
    return boundedWeights(
      Float64Array.from({ length: criteria }, (_, place) => lower?.[place] ?? 0),
      Float64Array.from({ length: criteria }, (_, place) => upper?.[place] ?? 1),
      order,
    )
  }
  const sorted = new Float64Array(order.length)
  return (weights, random) => {
    let total = 0
    for (let place = 0; place < criteria; place += 1) {
      weights[place] = random.exponential()
      total += weights[place]!
    }
    for (let place = 0; place < criteria; place += 1) weights[place]! /= total
    for (let rank = 0; rank < order.length; rank += 1) sorted[rank] = weights[order[rank]!]!
    sorted.sort()
    for (let rank = 0; rank < order.length; rank += 1) {
      weights[order[rank]!] = sorted[order.length - 1 - rank]!
    }
  }
}

function requireSpace({ criteria, order = [], lower, upper }: WeightSpace): void {
  if (!Number.isInteger(criteria) || criteria < 1) throw new RangeError('at least one criterion is needed')
  const known = order.every((place) => Number.isInteger(place) && place >= 0 && place < criteria)
  if (!known || new Set(order).size < order.length)
    throw new RangeError('the order names each criterion once')
  for (const bound of [lower, upper]) {
    if (bound && (bound.length !== criteria || !bound.every((value) => value >= 0 && value <= 1))) {
      throw new RangeError('bounds are one per criterion, from 0 to 1')
    }
  }
}
