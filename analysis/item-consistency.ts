import { figures, type Figures } from './figure.ts'
import type { ItemMatrix } from './statistics/covariance-matrix.ts'
import { alphaIfDeleted, itemRestCorrelations } from './statistics/item-rest.ts'

export type ItemConsistency = Figures<'itemRest' | 'alphaIfDeleted'> & {
  readonly id: string
  /** Everyone who rated it gave the same rating. */
  readonly constant: boolean
}

/**
 * How each item of an element goes with the others.
 *
 * @param covariances of the element's items, pairwise.
 * @returns one per item; `null` with the reasons of `itemRestCorrelations` and `alphaIfDeleted`.
 */
export function itemConsistency(itemIds: readonly string[], covariances: ItemMatrix): ItemConsistency[] {
  const itemRest = itemRestCorrelations(covariances)
  const others = alphaIfDeleted(covariances)
  return itemIds.map((id, item) => ({
    id,
    constant: covariances[item]![item] === 0,
    ...figures(
      { itemRest: itemRest[item]!.correlation, alphaIfDeleted: others[item]!.alpha },
      {
        itemRest: itemRest[item]!.reasons.correlation ?? null,
        alphaIfDeleted: others[item]!.reasons.alpha ?? null,
      },
    ),
  }))
}
