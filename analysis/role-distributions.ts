import {
  ratingDistribution,
  scoreDistribution,
  type RatingDistribution,
  type ScoreDistribution,
} from './distributions.ts'
import { countRatings } from './ratings.ts'
import { rowsByRole } from './role-labels.ts'
import { valuesOf, type ScoreTable } from './score-table.ts'

/** A distribution over the informants of one role. */
export type OfRole<Distribution> = Distribution & { readonly role: string }

/** The same distributions as over all informants, for each role that has answered, by role code. */
export interface RoleDistributions {
  /** One list per item, in the key's order. */
  readonly items: readonly (readonly OfRole<RatingDistribution>[])[]
  /** One list per element, in the key's order. */
  readonly elements: readonly (readonly OfRole<ScoreDistribution>[])[]
  readonly total: readonly OfRole<ScoreDistribution>[]
}

/**
 * Distributions of ratings and scores role by role, every informant counting the same. Roles answer about different
 * practices, so that a difference between two of these pictures is not yet one between the roles: `roleGap` and the role
 * model compare within practices.
 */
export function roleDistributions(table: ScoreTable): RoleDistributions {
  const { key, ratings } = table
  const rowsOf = rowsByRole(table)
  const ofEachRole = <Distribution>(distributionOf: (rows: readonly number[]) => Distribution) =>
    rowsOf.map(([role, rows]) => ({ role, ...distributionOf(rows) }))
  const ofScores = (scores: readonly (number | null)[]) =>
    ofEachRole((rows) => scoreDistribution(valuesOf(scores, rows), key, 'too_few_raters'))
  return {
    items: ratings.items.map((_, column) =>
      ofEachRole((rows) => {
        const cells = rows.map((row) => ratings.cells[row * ratings.items.length + column]!)
        return ratingDistribution(countRatings(cells, ratings), key.minimum)
      }),
    ),
    elements: table.elements.map(ofScores),
    total: ofScores(table.totals),
  }
}
