import { aggregated } from '../aggregation.ts'
import { totalsWithout } from '../influence.ts'
import type { AnsweredScope, ScoreTable } from '../score-table.ts'
import { placeInOrder } from '../statistics/place-in-order.ts'
import { standings, type Standings } from '../statistics/standing.ts'
import type { WithoutSteps } from './without-steps.ts'

/** A rank as it is counted: the practices above, and those with the same score, this one among them. */
export interface RankStep {
  readonly score: number
  readonly above: number
  readonly equal: number
  /** How many practices are ranked. */
  readonly of: number
  readonly rank: number
}

/** From scores of all practices to one practice's rank, and what it would be without one informant, role or element. */
export interface RankSteps {
  /** `null` without a score. */
  readonly raw: RankStep | null
  /** By scores adjusted for role; `null` without one. */
  readonly adjusted: RankStep | null
  /** Above 0 when the practice falls by adjusting. */
  readonly movement: number | null
  /** `null` where the practice has no score with it or without it; in the order of `WithoutSteps`. */
  readonly informants: readonly { readonly response: string; readonly without: RankStep | null }[]
  readonly roles: readonly { readonly role: string; readonly without: RankStep | null }[]
  /** The element is left out of every practice. */
  readonly elements: readonly { readonly id: string; readonly without: RankStep | null }[]
}

/**
 * The chain to the ranks of `influences` and `rankMovements`. Rank 1 is the highest, and equal scores share the mean of
 * their ranks.
 *
 *     rank = above + (equal + 1) / 2
 *
 * @param without of the same practice's total.
 * @param adjusted the adjusted score of this practice, and of all; `null` until the model is there.
 */
export function rankSteps(
  table: ScoreTable,
  { rows }: Pick<AnsweredScope, 'rows'>,
  without: WithoutSteps,
  adjusted: { readonly own: number | null; readonly all: readonly (number | null)[] } | null,
): RankSteps {
  const own = aggregated(table.totals, rows, table).value
  const whole = standings(table.scopes.map((scope) => aggregated(table.totals, scope.rows, table).value))
  const raw = own === null ? null : among(whole, own)
  const fair =
    adjusted === null || adjusted.own === null ? null : among(standings(adjusted.all), adjusted.own)
  const instead = (value: number | null) =>
    own === null || value === null ? null : swapped(whole, own, value)
  return {
    raw,
    adjusted: fair,
    movement: raw && fair && fair.rank - raw.rank,
    informants: without.informants.map(({ response, rest }) => ({ response, without: instead(rest.value) })),
    roles: without.roles.map(({ role, rest }) => ({ role, without: instead(rest.value) })),
    elements: without.elements.map(({ id, rest }, place) => {
      const totals = totalsWithout(table, place, table.minimumAnsweredShare)
      const others = standings(table.scopes.map((scope) => aggregated(totals, scope.rows, table).value))
      return { id, without: rest.value === null ? null : among(others, rest.value) }
    }),
  }
}

/** The rank of a score that is among the standings. */
function among({ sorted }: Standings, score: number): RankStep {
  const { above, equal } = placeInOrder(sorted, score)
  return { score, above, equal, of: sorted.length, rank: above + (equal + 1) / 2 }
}

/** The rank of a practice that has another score instead of its own. */
function swapped({ sorted }: Standings, own: number, score: number): RankStep {
  const others = [...sorted]
  others.splice(others.indexOf(own), 1)
  const ordered = [...others, score].sort((a, b) => a - b)
  return among({ sorted: Float64Array.from(ordered) }, score)
}
