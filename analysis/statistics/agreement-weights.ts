/** How much of an agreement two different categories still are. */
export type AgreementWeights = 'identity' | 'linear' | 'quadratic' | 'ordinal'

/**
 * Weights of agreement between q ordered categories (Gwet, 2014, Handbook of Inter-Rater Reliability, ch. 3), with
 * d = |k − l| counted in places of the list:
 *
 *     identity [d = 0]   linear 1 − d/(q − 1)   quadratic 1 − (d/(q − 1))²   ordinal 1 − C(d + 1, 2)/C(q, 2)
 *
 * @returns row-major, q × q, symmetric, with 1 on the diagonal; only that for one category.
 * @throws RangeError when the number of categories is not a whole one, or below one.
 */
export function agreementWeights(categories: number, weights: AgreementWeights): Float64Array {
  if (!Number.isInteger(categories) || categories < 1) throw new RangeError(`${categories} categories`)
  const width = Math.max(1, categories - 1)
  const pairs = Math.max(1, (categories * (categories - 1)) / 2)
  const ofDistance = {
    identity: (distance: number) => (distance === 0 ? 1 : 0),
    linear: (distance: number) => 1 - distance / width,
    quadratic: (distance: number) => 1 - (distance / width) ** 2,
    ordinal: (distance: number) => 1 - (distance * (distance + 1)) / 2 / pairs,
  }[weights]
  return Float64Array.from({ length: categories * categories }, (_, cell) =>
    ofDistance(Math.abs(Math.floor(cell / categories) - (cell % categories))),
  )
}
