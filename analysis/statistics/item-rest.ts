import type { ItemMatrix } from './covariance-matrix.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'

/**
 * Correlation of each item with the sum of the others, from covariances (corrected item-total correlation; `r.drop` of R's
 * `psych::alpha`).
 *
 *     r_i = Σ_{j≠i} s_ij / √(s_ii ΣΣ_{j,l≠i} s_jl)
 *
 * @returns one per item; `null` when the item or the sum of the others does not vary, when a covariance is not defined, or
 *   when there is no other item.
 */
export function itemRestCorrelations(covariances: ItemMatrix): (number | null)[] {
  return covariances.map((row, item) => {
    if (covariances.length < 2) return null
    let withRest: number | null = 0
    for (const [other, value] of row.entries()) {
      if (other !== item) withRest = value === null || withRest === null ? null : withRest + value
    }
    const own = row[item] ?? null
    const rest = sumOf(withoutItem(covariances, item))
    if (withRest === null || own === null || rest === null) return null
    // others that cancel each other exactly leave rounding behind
    if (!(own > 0) || !(rest > own * 1e-12)) return null
    return withRest / Math.sqrt(own * rest)
  })
}

/**
 * Cronbach's alpha of the other items, for each item.
 *
 * @returns one per item; `null` when fewer than two others are left, or their alpha is not defined.
 */
export function alphaIfDeleted(covariances: ItemMatrix): (number | null)[] {
  return covariances.map((_, item) => cronbachAlpha(withoutItem(covariances, item)).alpha)
}

function withoutItem(covariances: ItemMatrix, item: number): ItemMatrix {
  const without = <Value>(list: readonly Value[]) => list.filter((_, place) => place !== item)
  return without(covariances).map(without)
}

function sumOf(matrix: ItemMatrix): number | null {
  let sum = 0
  for (const row of matrix) {
    for (const value of row) {
      if (value === null) return null
      sum += value
    }
  }
  return sum
}
