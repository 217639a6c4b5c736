import { figures, type Figures, type Interval, type Reason } from '../figure.ts'
import { descendingOrder } from '../statistics/descending-order.ts'
import { pairwiseRankIntervals } from '../statistics/pairwise-rank-interval.ts'
import type { Random } from '../statistics/random.ts'

/** Where a practice stands to the list: P(top k) at least .80, from .20, below .20. A convention of this project. */
export type Zone = 'certain' | 'borderline' | 'outside'

export const zoneLimits = { certain: 0.8, borderline: 0.2 } as const

/** How likely a practice is among the k best, and which ranks are likely. */
export type TopKChance = Figures<'probabilityTopK', 'rankInterval' | 'pairwiseRankInterval'> & {
  /** `null` without a probability. */
  readonly zone: Zone | null
}

/**
 * Chance of being in the top k, and ranks, from draws of what the practices' scores may be.
 *
 *     T_p ~ N(score_p, sd_p), independent;   P(top k) = share of draws with rank ≤ k
 *     rank interval = 2.5 % and 97.5 % quantiles (type 1, whole ranks) of the drawn ranks, 1 = highest
 *
 * With adjusted scores and prediction SDs of the role model these chances are nearly calibrated, and a practice with one
 * informant has an honest one. Beside them a conservative interval of `pairwiseRankIntervals` that needs no draws.
 *
 * @param scores and
 * @param sds one per practice, in the same unit; `sds` is `null` when nothing is known of the uncertainty.
 * @param whenUnknown the reason of everything when `sds` is `null`.
 * @returns one per practice; probability and rank interval are `null` with `below_minimum` for 0 draws.
 * @throws RangeError for another number of sds, a negative sd, k below 1 or draws that are no whole number.
 */
export function topKChances(
  scores: readonly number[],
  sds: readonly number[] | null,
  { k, draws }: { readonly k: number; readonly draws: number },
  random: Random,
  whenUnknown: Reason = 'conditions_not_met',
): TopKChance[] {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k must be at least 1, got ${k}`)
  if (!Number.isInteger(draws) || draws < 0) throw new RangeError(`${draws} draws`)
  if (sds && (sds.length !== scores.length || !sds.every((sd) => sd >= 0))) {
    throw new RangeError('one sd per score is needed, none negative')
  }
  const pairwise = sds && pairwiseRankIntervals(scores, sds)
  const counts = sds && draws > 0 ? countRanks(scores, sds, draws, random) : null
  const reason = sds ? 'below_minimum' : whenUnknown
  return scores.map((_, place) => {
    const ranks = counts?.subarray(place * scores.length, (place + 1) * scores.length)
    const probabilityTopK = ranks ? ranks.subarray(0, k).reduce((sum, count) => sum + count, 0) / draws : null
    const rankInterval: Interval | null = ranks
      ? [rankQuantile(ranks, draws, 0.025), rankQuantile(ranks, draws, 0.975)]
      : null
    return {
      ...figures(
        { probabilityTopK, rankInterval, pairwiseRankInterval: pairwise?.[place] ?? null },
        { probabilityTopK: reason, rankInterval: reason, pairwiseRankInterval: reason },
      ),
      zone: probabilityTopK === null ? null : zoneOf(probabilityTopK),
    }
  })
}

/** The chance of a practice that has no score. */
export function noChance(reason: Reason): TopKChance {
  const nothing: number | Interval | null = null
  return {
    ...figures(
      { probabilityTopK: nothing, rankInterval: nothing, pairwiseRankInterval: nothing },
      { probabilityTopK: reason, rankInterval: reason, pairwiseRankInterval: reason },
    ),
    zone: null,
  }
}

export function zoneOf(probabilityTopK: number): Zone {
  if (probabilityTopK >= zoneLimits.certain) return 'certain'
  return probabilityTopK >= zoneLimits.borderline ? 'borderline' : 'outside'
}

/** How many draws are put in order before their ranks are counted, practice by practice. */
const drawsAtOnce = 1000

/** How often each practice had each rank, row-major. */
function countRanks(
  scores: readonly number[],
  sds: readonly number[],
  draws: number,
  random: Random,
): Uint32Array {
  const size = scores.length
  const counts = new Uint32Array(size * size)
  const means = Float64Array.from(scores)
  const spreads = Float64Array.from(sds)
  const drawn = new Float64Array(size)
  const inOrder = descendingOrder(size)
  // a row per draw: counted at once, each rank would be looked for somewhere else in memory
  const ranks = new Uint32Array(Math.min(draws, drawsAtOnce) * size)
  for (let from = 0; from < draws; from += drawsAtOnce) {
    const rows = Math.min(drawsAtOnce, draws - from)
    for (let row = 0; row < rows; row += 1) {
      random.normals(drawn)
      for (let place = 0; place < size; place += 1) {
        drawn[place] = means[place]! + spreads[place]! * drawn[place]!
      }
      const order = inOrder(drawn, random)
      for (let rank = 0; rank < size; rank += 1) ranks[row * size + order[rank]!] = rank
    }
    for (let place = 0; place < size; place += 1) {
      for (let row = 0; row < rows; row += 1) counts[place * size + ranks[row * size + place]!]! += 1
    }
  }
  return counts
}

/** The smallest rank that at least this share of the draws does not exceed (type 1: ranks stay whole). */
function rankQuantile(counts: Uint32Array, draws: number, probability: number): number {
  let passed = 0
  for (let rank = 0; rank < counts.length; rank += 1) {
    passed += counts[rank]!
    if (passed >= probability * draws) return rank + 1
  }
  return counts.length
}
