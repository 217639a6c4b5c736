import type { ScoringKey } from '#survey/scoring-key.ts'
import type { Aggregation } from './aggregation.ts'
import type { ResponseRow } from './dataset.ts'
import { rowOfCells, type RatingTable } from './ratings.ts'
import { minimumAnsweredShare, scoreInformant } from './scores.ts'

/** One practice on one version of its scope, with those who answered about it. Two versions are two, never one. */
export interface AnsweredScope {
  readonly practice: string
  readonly scopeVersion: number
  /** Rows of the table, ascending. */
  readonly rows: readonly number[]
}

/** Every informant's scores, and which practice they are about: what all later statistics read. */
export interface ScoreTable {
  readonly key: ScoringKey
  readonly ratings: RatingTable
  /** How many of an element's items, and of the total's elements, had to be there. */
  readonly minimumAnsweredShare: number
  /** How the scores of a practice's informants become its own. */
  readonly aggregation: Aggregation
  /** By response id, as in `ratings`; a row is a place here. */
  readonly responses: readonly ResponseRow[]
  /** By practice id, then version. */
  readonly scopes: readonly AnsweredScope[]
  /** For each row the place of its scope in `scopes`. */
  readonly scopeOfRow: Int32Array
  /** `elements[element][row]`, in the key's order; `null` when too few items are answered. */
  readonly elements: readonly (readonly (number | null)[])[]
  /** `totals[row]`; `null` when too few elements have a score. */
  readonly totals: readonly (number | null)[]
}

/** Scores every informant by the missing-data rule of `scoreInformant`; `aggregated` makes practices' scores of them. */
export function scoreTable(
  ratings: RatingTable,
  share = minimumAnsweredShare,
  aggregation: Aggregation = 'mean_of_informants',
): ScoreTable {
  const { key, responses } = ratings
  const scored = responses.map((_, row) =>
    scoreInformant(ratingsOfRow(ratings, row), ratings.elements, share, ratings.weights),
  )
  const scopes = answeredScopes(responses)
  const scopeOfRow = new Int32Array(responses.length)
  for (const [place, { rows }] of scopes.entries()) for (const row of rows) scopeOfRow[row] = place
  return {
    key,
    ratings,
    minimumAnsweredShare: share,
    aggregation,
    responses,
    scopes,
    scopeOfRow,
    elements: key.elements.map((_, place) => scored.map(({ elements }) => elements[place] ?? null)),
    totals: scored.map(({ total }) => total),
  }
}

/** The ratings of one response by column, `null` without an answer. */
export function ratingsOfRow(ratings: RatingTable, row: number): (number | null)[] {
  return Array.from(rowOfCells(ratings, row), (cell) => (cell >= ratings.key.minimum ? cell : null))
}

/** The values of those rows that have one. */
export function valuesOf(scores: readonly (number | null)[], rows: readonly number[]): number[] {
  return rows.flatMap((row) => scores[row] ?? [])
}

/** A name for a practice on one version of its scope, to look things up by: two versions are two names. */
export function nameOfScope({
  practice,
  scopeVersion,
}: {
  readonly practice: string
  readonly scopeVersion: number | null
}): string {
  return JSON.stringify([practice, scopeVersion])
}

/** Compares practices, by their ids, as these responses put them in order. */
export function practiceOrder(responses: readonly ResponseRow[]): (a: string, b: string) => number {
  const orders = new Map(responses.map(({ practice, order }) => [practice, order?.practice ?? practice]))
  return (a, b) => {
    if (a === b) return 0
    const [one, other] = [orders.get(a) ?? a, orders.get(b) ?? b]
    if (one !== other) return one < other ? -1 : 1
    return a < b ? -1 : 1
  }
}

function answeredScopes(responses: readonly ResponseRow[]): AnsweredScope[] {
  const scopes = new Map<string, { practice: string; scopeVersion: number; rows: number[] }>()
  for (const [row, { practice, scopeVersion }] of responses.entries()) {
    const name = nameOfScope({ practice, scopeVersion })
    const scope = scopes.get(name)
    if (scope) scope.rows.push(row)
    else scopes.set(name, { practice, scopeVersion, rows: [row] })
  }
  const inOrder = practiceOrder(responses)
  return [...scopes.values()].sort(
    (a, b) => inOrder(a.practice, b.practice) || a.scopeVersion - b.scopeVersion,
  )
}
