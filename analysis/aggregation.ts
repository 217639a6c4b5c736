import type { Reason } from './figure.ts'
import { roleKind, sameRole } from './roles.ts'
import type { ScoreTable } from './score-table.ts'
import { mean } from './statistics/mean.ts'
import { quantile } from './statistics/quantile.ts'

/** Ways in which the scores of a practice's informants become the practice's own. */
export const aggregations = [
  'mean_of_informants',
  'mean_of_roles',
  'median_of_informants',
  'mean_of_leaders',
  'lowest_informant',
] as const
export type Aggregation = (typeof aggregations)[number]

/** A practice's score by one way of aggregating. */
export interface Aggregated {
  readonly value: number | null
  /** Why there is none. */
  readonly reason: Reason | null
  /** The rows that count: those with a score, or the leaders among them. */
  readonly rows: readonly number[]
  /**
   * As many informants as a plain mean would need to be as exact: 1 / Σ w² of the weights that they count with, each with those
   * of all their answers, which say no more than one. `null` for what is no weighted mean.
   */
  readonly effectiveInformants: number | null
}

/**
 * The score of a practice from those of its informants.
 *
 *     mean_of_informants    Σ x / n
 *     mean_of_roles         the mean over roles of Σ x / n_role
 *     median_of_informants  the middle one, or half way between the two in the middle
 *     mean_of_leaders       Σ x / n over leaders, as the questionnaire was first used
 *     lowest_informant      the lowest
 *
 * Two codes of one role are one role.
 *
 * @param scores one per row of the table, `null` without one.
 * @param rows those of the practice, on one version of its scope.
 * @returns `null` with `empty` without rows, `too_few_items` where none has a score, `role_missing` without a leader's.
 */
export function aggregated(
  scores: readonly (number | null)[],
  rows: readonly number[],
  { responses, aggregation }: Pick<ScoreTable, 'responses' | 'aggregation'>,
): Aggregated {
  const scored = rows.filter((row) => scores[row] !== null)
  const roleOf = (row: number) => responses[row]!.role
  const counting =
    aggregation === 'mean_of_leaders' ? scored.filter((row) => roleKind(roleOf(row)) === 'leader') : scored
  if (counting.length === 0) {
    const reason = rows.length === 0 ? 'empty' : scored.length === 0 ? 'too_few_items' : 'role_missing'
    return { value: null, reason, rows: [], effectiveInformants: null }
  }
  const values = counting.map((row) => scores[row]!)
  const found = (value: number | null, effectiveInformants: number | null) => ({
    value,
    reason: null,
    rows: counting,
    effectiveInformants,
  })
  const effective = (weightOf: (row: number) => number) => effectiveOf(counting, weightOf, responses)
  switch (aggregation) {
    case 'mean_of_informants':
    case 'mean_of_leaders':
      return found(mean(values), answersOnce(counting, responses) ? counting.length : effective(() => 1))
    case 'mean_of_roles': {
      const groups = rowsByRole(counting, roleOf)
      const weights = new Map(groups.flatMap((group) => group.map((row) => [row, 1 / group.length] as const)))
      return found(
        mean(groups.map((group) => mean(group.map((row) => scores[row]!))!)),
        effective((row) => weights.get(row)!),
      )
    }
    case 'median_of_informants':
      return found(
        quantile(
          values.toSorted((a, b) => a - b),
          0.5,
        ),
        null,
      )
    case 'lowest_informant':
      return found(Math.min(...values), null)
  }
}

/** Rows of one role together, in the order that roles first occur. */
export function rowsByRole(rows: readonly number[], roleOf: (row: number) => string): number[][] {
  const groups: number[][] = []
  for (const row of rows) {
    const group = groups.find(([first]) => sameRole(roleOf(first!), roleOf(row)))
    if (group) group.push(row)
    else groups.push([row])
  }
  return groups
}

/** Whether everybody has given one answer, as nearly always: then n²/n is n. */
function answersOnce(rows: readonly number[], responses: ScoreTable['responses']): boolean {
  if (rows.length > 20) return new Set(rows.map((row) => responses[row]!.informant)).size === rows.length
  return rows.every((row, place) => {
    for (let earlier = 0; earlier < place; earlier += 1) {
      if (responses[rows[earlier]!]!.informant === responses[row]!.informant) return false
    }
    return true
  })
}

/** (Σ w)² / Σ w² over informants. */
function effectiveOf(
  rows: readonly number[],
  weightOf: (row: number) => number,
  responses: ScoreTable['responses'],
): number {
  const weights = new Map<string, number>()
  for (const row of rows) {
    const { informant } = responses[row]!
    weights.set(informant, (weights.get(informant) ?? 0) + weightOf(row))
  }
  const all = [...weights.values()]
  return all.reduce((sum, weight) => sum + weight, 0) ** 2 / all.reduce((sum, weight) => sum + weight ** 2, 0)
}
