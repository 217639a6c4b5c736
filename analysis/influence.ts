import { aggregated, type Aggregated } from './aggregation.ts'
import { figures, type Figures, type Interval, type Reason } from './figure.ts'
import { influenceOf, type Influence } from './left-out.ts'
import { roleLabels } from './role-labels.ts'
import { valuesOf, type AnsweredScope, type ScoreTable } from './score-table.ts'
import { meanOfEnough, minimumAnsweredShare } from './scores.ts'
import { meansWithoutEach } from './statistics/leave-one-out.ts'
import { rankInstead, rankOf, standings, type Standings } from './statistics/standing.ts'

/** Who moves one practice's raw score, on one version of its scope. */
export type ScopeInfluence = Figures<'score' | 'rank' | 'maximumChange' | 'maximumRankChange', 'range'> & {
  readonly practice: string
  readonly scopeVersion: number
  readonly inTopK: boolean
  /** One per informant with a total; all other practices as they are. */
  readonly informants: readonly (Influence & {
    readonly response: string
    readonly informant: string
    readonly role: string
  })[]
  /** One per role that has a total here; all other practices as they are. */
  readonly roles: readonly (Influence & { readonly role: string; readonly informants: number })[]
  /** One per element of the key, left out for every practice. */
  readonly elements: readonly (Influence & { readonly id: string })[]
}

/**
 * Leaves out one informant, one role and one element in turn.
 *
 * An informant or a role is left out of this practice alone, and the others keep their scores. An element is left out for
 * everybody, which is another rule for the total: informants' totals are made again by the missing-data rule, and every
 * practice is ranked by them. Ranks are among practices with a score, 1 the highest, equal scores sharing the mean of their
 * ranks; within the first k is a rank of at most k. `maximumChange` and `maximumRankChange` are the largest, of either sign,
 * and `range` the lowest and the highest score, without one informant.
 *
 * These lists show single informants: they are for the project's researchers only.
 *
 * @param topK how many places there are on the shortlist.
 * @param share the share of `scoreTable`.
 * @returns one per scope, in the table's order. `null` with `too_few_raters` where nobody is left who counts, and for the
 *   reason that `aggregated` gives where there is no score, with the element or without it.
 * @throws RangeError unless topK is a whole number of at least 1.
 */
export function influences(table: ScoreTable, topK: number, share = minimumAnsweredShare): ScopeInfluence[] {
  if (!(Number.isInteger(topK) && topK >= 1)) throw new RangeError(`topK ${topK}`)
  const labels = roleLabels(table)
  const whole = ranking(table.totals, table)
  const withoutElement = table.key.elements.map((_, place) =>
    ranking(totalsWithout(table, place, share), table),
  )
  return table.scopes.map((scope, place) => {
    const { value: score, reason } = whole.scores[place]!
    const rank = score === null ? null : rankOf(whole.standings, score)
    const instead = (without: number | null) =>
      influenceOf(
        { score, rank },
        {
          score: without,
          rank: score === null || without === null ? null : rankInstead(whole.standings, score, without),
        },
        topK,
        'too_few_raters',
      )
    const informants = informantsOf(table, scope, instead)
    return {
      practice: scope.practice,
      scopeVersion: scope.scopeVersion,
      ...strongest(score, rank, informants, reason ?? 'too_few_raters'),
      inTopK: rank !== null && rank <= topK,
      informants,
      roles: rolesOf(table, labels, scope, instead),
      elements: table.key.elements.map(({ id }, element) => {
        const { scores, standings: others } = withoutElement[element]!
        const { value: without, reason: noneWithout } = scores[place]!
        const rankWithout = without === null ? null : rankOf(others, without)
        return {
          id,
          ...influenceOf(
            { score, rank },
            { score: without, rank: rankWithout },
            topK,
            noneWithout ?? reason ?? 'too_few_items',
          ),
        }
      }),
    }
  })
}

interface Ranking {
  readonly scores: readonly Aggregated[]
  readonly standings: Standings
}

function ranking(totals: readonly (number | null)[], table: ScoreTable): Ranking {
  const scores = table.scopes.map(({ rows }) => aggregated(totals, rows, table))
  return { scores, standings: standings(scores.map(({ value }) => value)) }
}

/** Informants' totals by the missing-data rule when an element had not been asked about; `null` where too few are left. */
export function totalsWithout(table: ScoreTable, place: number, share: number): (number | null)[] {
  const elements = table.elements.filter((_, other) => other !== place)
  return table.totals.map((_, row) =>
    meanOfEnough(
      elements.map((scores) => scores[row]!),
      share,
    ),
  )
}

type Instead = (without: number | null) => Influence

function informantsOf(table: ScoreTable, { rows }: AnsweredScope, instead: Instead) {
  const scored = rows.filter((row) => table.totals[row] !== null)
  const without =
    table.aggregation === 'mean_of_informants'
      ? meansWithoutEach(valuesOf(table.totals, scored))
      : scored.map((row) => totalOf(table, scored, (other) => other !== row))
  return scored.map((row, place) => {
    const { response, informant, role } = table.responses[row]!
    return { response, informant, role, ...instead(without[place]!) }
  })
}

function rolesOf(table: ScoreTable, labels: readonly string[], { rows }: AnsweredScope, instead: Instead) {
  const scored = rows.filter((row) => table.totals[row] !== null)
  const roleOf = (row: number) => labels[row]!
  return [...new Set(scored.map(roleOf))].sort().map((role) => {
    const others = scored.filter((row) => roleOf(row) !== role)
    return {
      role,
      informants: scored.length - others.length,
      ...instead(totalOf(table, others)),
    }
  })
}

function totalOf(
  table: ScoreTable,
  rows: readonly number[],
  isIn: (row: number) => boolean = () => true,
): number | null {
  return aggregated(table.totals, rows.filter(isIn), table).value
}

function strongest(
  score: number | null,
  rank: number | null,
  informants: readonly Influence[],
  nobody: Reason,
) {
  const changes = informants.flatMap(({ change }) => change ?? [])
  const rankChanges = informants.flatMap(({ rankChange }) => rankChange ?? [])
  const largest = (values: readonly number[]) =>
    values.length === 0 ? null : Math.max(...values.map(Math.abs))
  const range: Interval | null =
    score === null || changes.length === 0
      ? null
      : [score - Math.max(...changes), score - Math.min(...changes)]
  return figures(
    { score, rank, maximumChange: largest(changes), maximumRankChange: largest(rankChanges), range },
    { score: nobody, rank: nobody, maximumChange: nobody, maximumRankChange: nobody, range: nobody },
  )
}
