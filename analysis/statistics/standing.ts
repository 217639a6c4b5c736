import { placeInOrder, tieWidth } from './place-in-order.ts'

/** Scores in order, to look ranks up in. Rank 1 is the highest; equal scores share the mean of their ranks. */
export interface Standings {
  readonly sorted: Float64Array
}

/** @param scores those without one are left out, and have no rank. */
export function standings(scores: readonly (number | null)[]): Standings {
  return { sorted: Float64Array.from(scores.filter((score) => score !== null)).sort() }
}

/** The rank of a score that is among the standings. */
export function rankOf({ sorted }: Standings, score: number): number {
  const { above, equal } = placeInOrder(sorted, score)
  return above + (equal + 1) / 2
}

/** The rank that one of the standings would have with another score, all others kept. */
export function rankInstead({ sorted }: Standings, own: number, instead: number): number {
  const { above, equal } = placeInOrder(sorted, instead)
  const ownAbove = own > instead + tieWidth ? 1 : 0
  const ownEqual = Math.abs(own - instead) <= tieWidth ? 1 : 0
  return 1 + (above - ownAbove) + (equal - ownEqual) / 2
}
