import { figures, type Figures } from '../figure.ts'
import { isDefined, type ItemMatrix } from './covariance-matrix.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'

/**
 * Correlation of each item with the sum of the others, from covariances (corrected item-total correlation; `r.drop` of R's
 * `psych::alpha`).
 *
 *     r_i = Σ_{j≠i} s_ij / √( s_ii ΣΣ_{j,l≠i} s_jl )
 *
 * @returns one per item; `null` with `too_few_items` when there is no other item, `too_few_raters` when a covariance is not
 *   defined, and `no_variation` when the item or the sum of the others does not vary.
 */
export function itemRestCorrelations(covariances: ItemMatrix): Figures<'correlation'>[] {
  return covariances.map((_, item) => {
    const nothing = null as number | null
    if (covariances.length < 2) return figures({ correlation: nothing }, { correlation: 'too_few_items' })
    if (!isDefined(covariances)) return figures({ correlation: nothing }, { correlation: 'too_few_raters' })
    const own = covariances[item]![item]!
    const others = withoutItem(covariances, item)
    const rest = others.flat().reduce((sum, value) => sum + value, 0)
    const variances = others.reduce((sum, row, place) => sum + row[place]!, 0)
    const withRest = covariances[item]!.reduce((sum, value) => sum + value, -own)
    // others that cancel each other exactly leave rounding behind
    const varies = own > 0 && rest > variances * 1e-12
    const correlation = varies ? withRest / Math.sqrt(own * rest) : null
    return figures({ correlation }, { correlation: 'no_variation' })
  })
}

/**
 * Cronbach's alpha of the other items, for each item.
 *
 * @returns one per item; `null` with the reasons of `cronbachAlpha` of those others.
 */
export function alphaIfDeleted(covariances: ItemMatrix): Figures<'alpha'>[] {
  return covariances.map((_, item) => cronbachAlpha(withoutItem(covariances, item)))
}

function withoutItem<Value>(matrix: readonly (readonly Value[])[], item: number): Value[][] {
  return matrix.filter((_, row) => row !== item).map((row) => row.filter((_, column) => column !== item))
}
