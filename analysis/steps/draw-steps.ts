import { drawsOf, type AgreementReference } from '../agreement-reference.ts'
import { placeInOrder } from '../statistics/place-in-order.ts'
import { quantile } from '../statistics/quantile.ts'

/** Where a practice's average deviation falls among those of random draws. */
export interface DrawSteps {
  readonly deviation: number
  readonly draws: number
  /** How many informants each draw is of. */
  readonly size: number
  /** Draws with a smaller average deviation, the same, and a larger. */
  readonly better: number
  readonly equal: number
  readonly worse: number
  /** The draws' own: the smallest, the quarters, and the largest. */
  readonly quarters: readonly number[]
  readonly percentile: number
}

/**
 * The chain to `adPercentile`.
 *
 *     percentile = 100 (better + equal / 2) / draws
 *
 * @param reference `agreementReference` of the same table, seed and number of draws as the analysis.
 * @param element its place in the key; `null` for all items.
 * @returns `null` without a deviation, or without draws of that size.
 */
export function drawSteps(
  reference: AgreementReference,
  { ad, informants }: { readonly ad: number | null; readonly informants: number },
  element: number | null,
): DrawSteps | null {
  if (ad === null) return null
  const { size, drawn } = drawsOf(reference, informants, element ?? undefined)
  if (drawn.length === 0) return null
  const { below, equal, above } = placeInOrder(drawn, ad)
  const ordered = Array.from(drawn)
  return {
    deviation: ad,
    draws: drawn.length,
    size,
    better: below,
    equal,
    worse: above,
    quarters: [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(ordered, share)!),
    percentile: (100 * (below + equal / 2)) / drawn.length,
  }
}
