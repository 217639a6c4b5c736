/** A square symmetric matrix, `null` where two items have too few cases in common, or one of them does not vary. */
export type ItemMatrix = readonly (readonly (number | null)[])[]

/** One row per case, one column per item, `null` where the case has no value. */
export type ItemRows = readonly (readonly (number | null)[])[]

/** The rows in which no item is missing. */
export function completeRows(rows: ItemRows): readonly (readonly number[])[] {
  return rows.filter((row): row is readonly number[] => row.every((value) => value !== null))
}

/**
 * Sample covariances of items, each pair from the cases that have both (R: `cov(x, use = "pairwise")`); on complete rows
 * these are the ordinary covariances.
 *
 *     s_ij = Σ (x_i − m_i)(x_j − m_j) / (n_ij − 1),   n_ij and both means from the cases with i and j
 *
 * @returns one row and column per item; `null` for a pair with fewer than two cases.
 * @throws RangeError when a row is shorter or longer than the number of items.
 */
export function covarianceMatrix(rows: ItemRows, items: number): ItemMatrix {
  if (rows.some((row) => row.length !== items)) throw new RangeError(`every row needs ${items} values`)
  const columns = Array.from({ length: items }, (_, item) =>
    Float64Array.from(rows, (row) => row[item] ?? NaN),
  )
  const matrix: (number | null)[][] = Array.from({ length: items }, () => [])
  for (let first = 0; first < items; first += 1) {
    for (let second = 0; second <= first; second += 1) {
      const value = covariance(columns[first]!, columns[second]!)
      matrix[first]![second] = value
      matrix[second]![first] = value
    }
  }
  return matrix
}

/**
 * Correlations from covariances (R: `cov2cor`).
 *
 *     r_ij = s_ij / √(s_ii s_jj)
 *
 * @returns `null` for a pair without a covariance, or with an item that does not vary.
 */
export function correlationMatrix(covariances: ItemMatrix): ItemMatrix {
  return covariances.map((row, first) =>
    row.map((value, second) => {
      const variances = (covariances[first]![first] ?? 0) * (covariances[second]![second] ?? 0)
      if (value === null || !(variances > 0)) return null
      return first === second ? 1 : value / Math.sqrt(variances)
    }),
  )
}

/** Whether every entry is defined. */
export function isDefined(matrix: ItemMatrix): matrix is readonly (readonly number[])[] {
  return matrix.every((row) => row.every((value) => value !== null))
}

/** Deviations whose products are below this share of the products of the means are rounding, not variation. */
const rounding = 1e-14

/** Over the places where neither is NaN. */
function covariance(first: Float64Array, second: Float64Array): number | null {
  let n = 0
  let sumFirst = 0
  let sumSecond = 0
  for (let place = 0; place < first.length; place += 1) {
    const [a, b] = [first[place]!, second[place]!]
    if (Number.isNaN(a + b)) continue
    n += 1
    sumFirst += a
    sumSecond += b
  }
  if (n < 2) return null
  const meanFirst = sumFirst / n
  const meanSecond = sumSecond / n
  let products = 0
  for (let place = 0; place < first.length; place += 1) {
    const product = (first[place]! - meanFirst) * (second[place]! - meanSecond)
    if (!Number.isNaN(product)) products += product
  }
  const scale = Math.abs(meanFirst * meanSecond) * n
  return Math.abs(products) <= rounding * scale ? 0 : products / (n - 1)
}
