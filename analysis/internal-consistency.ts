import { figures, type Figures, type Reason } from './figure.ts'
import { itemConsistency, type ItemConsistency } from './item-consistency.ts'
import { alphaLevels, alphaResampled } from './practice-alpha.ts'
import type { ScoreTable } from './score-table.ts'
import {
  completeRows,
  correlationMatrix,
  covarianceMatrix,
  isDefined,
  type ItemRows,
} from './statistics/covariance-matrix.ts'
import { cronbachAlpha, feldtInterval, interItemCorrelation } from './statistics/cronbach-alpha.ts'
import { omegaTotal } from './statistics/omega-total.ts'

/** What to look at before an element's consistency is used; thresholds in `consistencyThresholds`. */
export type ConsistencyWarning =
  'few_informants' | 'negative_alpha' | 'redundant_items' | 'low_item_rest' | 'constant_item'

/**
 * Fewer complete informants, an alpha above `redundant` (Terwee et al., 2007) and an item-rest correlation below `itemRest`
 * (Nunnally & Bernstein, 1994) give a warning. From `groups` upwards alpha is usual for research on groups, from `practices`
 * upwards for comparing practices.
 */
export const consistencyThresholds = {
  completeInformants: 30,
  groups: 0.7,
  practices: 0.8,
  redundant: 0.95,
  itemRest: 0.3,
} as const

/**
 * Whether the items of one element go together. `alpha`, its intervals, `omega`, `alphaPracticeMeans` and
 * `alphaWithinPractices` are of the informants who rated every item; the other figures take each pair of items from those
 * who rated both.
 */
export type ElementConsistency = Figures<
  | 'alpha'
  | 'alphaPairwise'
  | 'alphaStandardised'
  | 'alphaPracticeMeans'
  | 'alphaWithinPractices'
  | 'omega'
  | 'meanInterItem',
  'interval' | 'jackknifeInterval' | 'feldtInterval'
> & {
  readonly id: string
  /** Informants who rated every item of the element. */
  readonly informants: number
  /** Practices (on one scope version) with at least one of them. */
  readonly practices: number
  /** Practices with two of them or more: those that `alphaWithinPractices` stands on. */
  readonly practicesWithTwo: number
  /** Resamples on which alpha was defined; 0 without resampling. */
  readonly replicates: number
  /** Loadings on the one factor of `omega`, in the order of the items; `null` with it. */
  readonly loadings: readonly number[] | null
  readonly items: readonly ItemConsistency[]
  readonly warnings: readonly ConsistencyWarning[]
}

/**
 * Internal consistency of each element, in the key's order. There is none of the total: over 40 items alpha is above .95
 * whatever they ask.
 *
 * `interval` is the percentile bootstrap over practices, as informants of one practice are not independent;
 * `jackknifeInterval` leaves out one practice at a time, `feldtInterval` takes informants to be independent and is too
 * narrow for a mapping.
 *
 * @param weights of `resampleWeights` over `table.scopes`; `null` for no resampling, when `interval` is `null` with
 *   `below_minimum`.
 */
export function elementConsistency(table: ScoreTable, weights: Uint16Array | null): ElementConsistency[] {
  return table.key.elements.map((element, place) =>
    consistencyOf(
      element.id,
      element.items.map((item) => item.id),
      ratingsOf(table, table.ratings.elements[place]!),
      table,
      weights,
    ),
  )
}

function consistencyOf(
  id: string,
  itemIds: readonly string[],
  rows: ItemRows,
  table: ScoreTable,
  weights: Uint16Array | null,
): ElementConsistency {
  const items = itemIds.length
  const complete = completeRows(rows)
  const practices = table.scopes.map((scope) => completeRows(scope.rows.map((row) => rows[row]!)))
  const pairwise = covarianceMatrix(rows, items)
  const covariances = covarianceMatrix(complete, items)
  const alphaPairwise = cronbachAlpha(pairwise)
  const { alpha, reasons } = cronbachAlpha(covariances)
  const interItem = interItemCorrelation(correlationMatrix(pairwise))
  const omega = omegaTotal(correlationMatrix(covariances))
  const levels = alphaLevels(practices, items)
  const resampled = alphaResampled(practices, items, weights)
  const itemResults = itemConsistency(itemIds, pairwise)

  const whyNot: Reason = complete.length === 0 && items > 1 ? 'empty' : (reasons.alpha ?? 'no_variation')
  const whyNotPairwise: Reason =
    rows.length === 0 && items > 1 ? 'empty' : (alphaPairwise.reasons.alpha ?? 'no_variation')
  const values = {
    alpha,
    alphaPairwise: alphaPairwise.alpha,
    alphaStandardised: interItem.standardisedAlpha,
    alphaPracticeMeans: levels.alphaPracticeMeans,
    alphaWithinPractices: levels.alphaWithinPractices,
    omega: omega.omega,
    meanInterItem: interItem.mean,
    interval: alpha === null ? null : resampled.interval,
    jackknifeInterval: alpha === null ? null : resampled.jackknifeInterval,
    feldtInterval: alpha === null ? null : feldtInterval(alpha, complete.length, items),
  }
  const whenNull = {
    ...levels.reasons,
    alpha: whyNot,
    alphaPairwise: whyNotPairwise,
    alphaStandardised: whyNotPairwise,
    omega: items < 3 ? 'too_few_items' : isDefined(covariances) ? omega.reason : whyNot,
    meanInterItem: whyNotPairwise,
    interval: alpha === null ? whyNot : (resampled.reasons.interval ?? null),
    jackknifeInterval: alpha === null ? whyNot : (resampled.reasons.jackknifeInterval ?? null),
    feldtInterval: whyNot,
  }
  return {
    id,
    informants: complete.length,
    practices: practices.filter((informants) => informants.length > 0).length,
    practicesWithTwo: practices.filter((informants) => informants.length > 1).length,
    ...figures(values, whenNull),
    replicates: resampled.replicates,
    loadings: omega.loadings,
    items: itemResults,
    warnings: warningsOf(alpha, complete.length, itemResults),
  }
}

function warningsOf(
  alpha: number | null,
  informants: number,
  items: readonly ItemConsistency[],
): ConsistencyWarning[] {
  const warnings: ConsistencyWarning[] = []
  if (informants < consistencyThresholds.completeInformants) warnings.push('few_informants')
  if (alpha !== null && alpha < 0) warnings.push('negative_alpha')
  if (alpha !== null && alpha > consistencyThresholds.redundant) warnings.push('redundant_items')
  if (items.some(({ itemRest }) => itemRest !== null && itemRest < consistencyThresholds.itemRest)) {
    warnings.push('low_item_rest')
  }
  if (items.some(({ constant }) => constant)) warnings.push('constant_item')
  return warnings
}

/** One row per response, `null` without a rating. */
function ratingsOf({ ratings }: ScoreTable, columns: readonly number[]): (number | null)[][] {
  const width = ratings.items.length
  return ratings.responses.map((_, row) =>
    columns.map((column) => {
      const cell = ratings.cells[row * width + column]!
      return cell >= ratings.key.minimum ? cell : null
    }),
  )
}
