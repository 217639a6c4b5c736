/**
 * Cholesky factor L of a symmetric matrix M = L L' without negative eigenvalues. A row of which earlier rows explain all but
 * `tolerance` of its reference gets the pivot 0 and is passed over.
 *
 * @param matrix row-major, size × size; its lower triangle is read and replaced by L.
 * @param reference one number per row, what its pivot squared is measured against.
 */
export function cholesky(
  matrix: Float64Array,
  size: number,
  reference: Float64Array | null = null,
  tolerance = 0,
): void {
  for (let row = 0; row < size; row += 1) {
    const start = row * size
    let left = matrix[start + row]!
    for (let column = 0; column < row; column += 1) {
      const pivot = matrix[column * size + column]!
      let sum = matrix[start + column]!
      for (let k = 0; k < column; k += 1) sum -= matrix[start + k]! * matrix[column * size + k]!
      const entry = pivot > 0 ? sum / pivot : 0
      matrix[start + column] = entry
      left -= entry * entry
    }
    matrix[start + row] = left > tolerance * (reference?.[row] ?? 0) ? Math.sqrt(left) : 0
  }
}

/**
 * The inverse of the first rows and columns of L.
 *
 * @param width how many numbers a row of `factor` has.
 * @returns row-major, size × size, lower triangular. Every pivot must be positive.
 */
export function inverseOfFactor(factor: Float64Array, width: number, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = row === column ? 1 : 0
      for (let k = column; k < row; k += 1) sum -= factor[row * width + k]! * inverse[k * size + column]!
      inverse[row * size + column] = sum / factor[row * width + row]!
    }
  }
  return inverse
}

/**
 * Solves LX = B in place for a factor L without a zero pivot.
 *
 * @param columns B, row-major, `size` rows of `count` numbers.
 */
export function solveLower(factor: Float64Array, columns: Float64Array, size: number, count: number): void {
  for (let row = 0; row < size; row += 1) {
    const at = row * count
    for (let above = 0; above < row; above += 1) {
      const weight = factor[row * size + above]!
      for (let column = 0; column < count; column += 1) {
        columns[at + column]! -= weight * columns[above * count + column]!
      }
    }
    const scale = 1 / factor[row * size + row]!
    for (let column = 0; column < count; column += 1) columns[at + column]! *= scale
  }
}
