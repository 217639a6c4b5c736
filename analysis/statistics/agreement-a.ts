/**
 * Van der Eijk's agreement A over the points of an ordered scale (van der Eijk, 2001, Qual. Quant. 35:325; the algorithm
 * of R's agrmt, not that of the paper's endnote). The counts are peeled into layers, each as high as the smallest count
 * that is left and as wide as the points that are left:
 *
 *     A = Σ (share of all in the layer) · A_layer,   A_layer = U (1 − (S − 1)/(K − 1))
 *     U = ((K − 2) TU − (K − 1) TDU) / ((K − 2)(TU + TDU))
 *
 * K points, S of them in the layer; among the triples of points i < j < l, TU hold two neighbours of the triple only (110 or
 * 011) and TDU its ends only (101). A layer of one point has A = 1, one of all points 0.
 *
 * @param counts one per point, lowest first; fractions and weights will do, none negative.
 * @returns 1 when all are on one point, 0 when they are spread evenly, −1 for two equal camps at the ends; `null` for fewer
 *   than three points, or without counts.
 */
export function agreementA(counts: ArrayLike<number>): number | null {
  const points = counts.length
  const left = new Float64Array(points)
  let total = 0
  for (let point = 0; point < points; point += 1) {
    left[point] = counts[point]!
    total += counts[point]!
  }
  if (points < 3 || !(total > 0)) return null
  const layer = new Float64Array(points)
  let agreement = 0
  for (;;) {
    let size = 0
    let height = Infinity
    for (let point = 0; point < points; point += 1) {
      const count = left[point]!
      layer[point] = count > 0 ? 1 : 0
      if (count > 0) {
        size += 1
        height = Math.min(height, count)
      }
    }
    if (size === 0) return agreement
    agreement += ((height * size) / total) * layerAgreement(layer, size)
    for (let point = 0; point < points; point += 1) left[point]! -= height * layer[point]!
  }
}

/**
 * How far counts are from agreement and towards two camps.
 *
 *     (1 − A) / 2
 *
 * @returns 0 for agreement, ½ for an even spread, 1 for two equal camps at the ends; `null` where A is.
 */
export function polarisation(counts: ArrayLike<number>): number | null {
  const agreement = agreementA(counts)
  return agreement === null ? null : (1 - agreement) / 2
}

function layerAgreement(layer: Float64Array, size: number): number {
  const points = layer.length
  if (size === 1) return 1
  if (size === points) return 0
  let together = 0
  let apart = 0
  let filledBefore = 0
  let emptyBefore = 0
  for (let middle = 0; middle < points; middle += 1) {
    const filledAfter = size - filledBefore - layer[middle]!
    const emptyAfter = points - size - emptyBefore - (1 - layer[middle]!)
    if (layer[middle] === 1) together += filledBefore * emptyAfter + emptyBefore * filledAfter
    else apart += filledBefore * filledAfter
    filledBefore += layer[middle]!
    emptyBefore += 1 - layer[middle]!
  }
  const unimodality = ((points - 2) * together - (points - 1) * apart) / ((points - 2) * (together + apart))
  return unimodality * (1 - (size - 1) / (points - 1))
}
