import { figures, type Figures } from '../figure.ts'
import { descendingOrder, tied } from './descending-order.ts'
import type { Random } from './random.ts'
import { topPlaces } from './top-places.ts'
import type { ScoreDraws } from './score-draws.ts'
import type { WeightDraws } from './weight-draws.ts'

export interface AcceptabilityTask {
  readonly scores: ScoreDraws
  readonly weights: WeightDraws
  /** How many are on the list. */
  readonly k: number
  readonly draws: number
  /** Whether the share of every rank is wanted; without it only the top of the order is looked for. */
  readonly everyRank?: boolean
  /** Draws of scores for the confidence factor; 0 leaves it out. */
  readonly confidenceDraws?: number
}

/** How one alternative fares over weights and scores that are not known exactly. */
export type Acceptability = Figures<'first' | 'topK' | 'confidenceFactor'> & {
  /** Mean of the weights under which it is first, adding up to 1; `null` with the reason of `confidenceFactor`. */
  readonly centralWeights: readonly number[] | null
  /** Share of the draws in which it has rank 1, 2, …; `null` unless every rank was asked for. */
  readonly ranks: readonly number[] | null
}

/** Central weights rest on the draws in which the alternative is first; below this share of them there are none. */
export const minimumFirstShare = 0.001

/**
 * SMAA-2: stochastic multicriteria acceptability analysis (Lahdelma & Salminen, 2001, Oper. Res. 49:444; Tervonen &
 * Lahdelma, 2007, EJOR 178:500), by Monte Carlo. In each draw an alternative's value is Σ w_j x_ij.
 *
 *     b_i^r = share of the draws in which i has rank r      top k: Σ_{r≤k} b_i^r
 *     w_i^c = mean of w over the draws in which i is first
 *     p_i^c = P(i is first | w = w_i^c), over draws of the scores
 *
 * The standard error of a share is √(b(1 − b)/draws): 10,000 draws give ± .01. Ties are broken at random (in p^c: shared).
 *
 * @returns one per alternative. Shares are `null` with `below_minimum` for 0 draws; central weights and confidence factor
 *   with `not_reachable` when the alternative is (almost) never first, below `minimumFirstShare` of the draws.
 * @throws RangeError for k below 1, or draws that are no whole number.
 */
export function rankAcceptability(task: AcceptabilityTask, random: Random): Acceptability[] {
  const { scores, draws } = task
  const { alternatives, criteria } = scores
  for (const count of [draws, task.confidenceDraws ?? 0]) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} draws`)
  }
  const counts = countDraws(task, random)
  const central = Array.from({ length: alternatives }, (_, place) => {
    const first = counts.first[place]!
    if (draws === 0 || first === 0 || first / draws < minimumFirstShare) return null
    return Array.from(counts.weights.subarray(place * criteria, (place + 1) * criteria), (sum) => sum / first)
  })
  const confidence = confidenceFactors(task, central, random)
  return central.map((centralWeights, place) => ({
    ...figures(
      {
        first: draws > 0 ? counts.first[place]! / draws : null,
        topK: draws > 0 ? counts.topK[place]! / draws : null,
        confidenceFactor: confidence?.[place] ?? null,
      },
      {
        first: 'below_minimum',
        topK: 'below_minimum',
        confidenceFactor: draws > 0 && centralWeights === null ? 'not_reachable' : 'below_minimum',
      },
    ),
    centralWeights,
    ranks:
      task.everyRank && draws > 0
        ? Array.from({ length: alternatives }, (_, r) => counts.ranks[place * alternatives + r]! / draws)
        : null,
  }))
}

interface DrawCounts {
  readonly first: Uint32Array
  readonly topK: Uint32Array
  /** Row-major, alternative by rank; empty unless every rank is wanted. */
  readonly ranks: Uint32Array
  /** Row-major, alternative by criterion: sums of the weights under which it was first. */
  readonly weights: Float64Array
}

function countDraws(task: AcceptabilityTask, random: Random): DrawCounts {
  const { scores, k, everyRank = false } = task
  const { alternatives, criteria } = scores
  const counts: DrawCounts = {
    first: new Uint32Array(alternatives),
    topK: new Uint32Array(alternatives),
    ranks: new Uint32Array(everyRank ? alternatives * alternatives : 0),
    weights: new Float64Array(alternatives * criteria),
  }
  const weights = new Float64Array(criteria)
  const values = new Float64Array(alternatives)
  const inOrder = descendingOrder(alternatives)
  const highest = topPlaces(alternatives, k)
  if (alternatives === 0) return counts
  for (let draw = 0; draw < task.draws; draw += 1) {
    task.weights(weights, random)
    scores.draw(random)
    scores.values(weights, values, random)
    const top = everyRank ? inOrder(values, random) : highest(values, random)
    const winner = everyRank ? top[0]! : bestOf(top, values, random)
    if (everyRank) {
      for (let rank = 0; rank < alternatives; rank += 1) counts.ranks[top[rank]! * alternatives + rank]! += 1
    }
    for (let rank = 0; rank < Math.min(k, alternatives); rank += 1) counts.topK[top[rank]!]! += 1
    counts.first[winner]! += 1
    for (let at = 0; at < criteria; at += 1) counts.weights[winner * criteria + at]! += weights[at]!
  }
  return counts
}

/** The place of the highest value; one of them at random when several are. */
function bestOf(places: Int32Array, values: Float64Array, random: Random): number {
  let best = places[0]!
  let same = 1
  for (let at = 1; at < places.length; at += 1) {
    const place = places[at]!
    if (tied(values[place]!, values[best]!)) {
      same += 1
      if (random.below(same) === 0) best = place
    } else if (values[place]! > values[best]!) {
      best = place
      same = 1
    }
  }
  return best
}

/** `null` when none are wanted; otherwise one per alternative, `null` without central weights. */
function confidenceFactors(
  task: AcceptabilityTask,
  central: readonly (readonly number[] | null)[],
  random: Random,
): (number | null)[] | null {
  const { scores, draws, confidenceDraws = 0 } = task
  if (confidenceDraws === 0 || draws === 0) return null
  const sums = new Float64Array(scores.alternatives)
  const values = new Float64Array(scores.alternatives)
  const rounds = scores.fixed ? 1 : confidenceDraws
  const wanted = central.flatMap((weights, place) =>
    weights === null ? [] : { place, weights: Float64Array.from(weights) },
  )
  for (let draw = 0; draw < rounds; draw += 1) {
    scores.draw(random)
    for (const { place, weights } of wanted) {
      scores.values(weights, values, random)
      sums[place]! += shareOfFirst(place, values)
    }
  }
  return central.map((weights, place) => (weights === null ? null : sums[place]! / rounds))
}

/** 1 when nothing is higher, shared with what is tied. */
function shareOfFirst(place: number, values: Float64Array): number {
  const own = values[place]!
  let same = 0
  for (let other = 0; other < values.length; other += 1) {
    const value = values[other]!
    if (tied(value, own)) same += 1
    else if (value > own) return 0
  }
  return 1 / same
}
