import { cholesky } from './cholesky.ts'
import type { CrossedBlocks } from './crossed-answers.ts'
import { absorbBlock, blockWorkspace, type RelativeDeviations } from './crossed-block.ts'
import { clear, restSums, settle } from './crossed-rest.ts'

/** What the profiled likelihood says of one set of relative standard deviations. */
export interface CrossedFit {
  /** −2 log of the restricted likelihood, all constants with it, as lme4's `REMLcrit`. */
  readonly deviance: number
  readonly residualVariance: number
}

/** A smaller share of the sum of squares left over counts as this: a perfect fit has no likelihood. */
export const leastResidualShare = 1e-10

/**
 * The restricted likelihood of the model that `crossedVarianceComponents` fits, profiled over the residual variance and
 * the fixed part (Bates, Mächler, Bolker & Walker, 2015, J. Stat. Softw. 67(1), sec. 3.4).
 *
 *     deviance = log|V| + log|X'V⁻¹X| + (N − p)(1 + log(2π r² / (N − p))),   r² = min over β of (y − Xβ)'V⁻¹(y − Xβ)
 *
 * V, the covariance over the residual variance, is taken apart in the order in which nothing fills in: first the cells
 * practice × item, each by itself; then a practice with its informants, a small dense block; what is left is one dense
 * matrix of items, fixed columns and answers. One evaluation goes once through each
 * practice's patterns of who answered, and only through those items whose pattern is not the practice's commonest.
 *
 * @returns the fit at any relative deviations; between calls it keeps what depends on the first three alone.
 */
export function crossedDeviance(data: CrossedBlocks): (relative: RelativeDeviations) => CrossedFit {
  const { blocks, items, fixedColumns, answers, squares } = data
  const rest = restSums(data)
  const { width } = rest
  const last = width * width - 1
  const factor = new Float64Array(width * width)
  const work = blockWorkspace(data)
  const df = answers - fixedColumns
  let kept: RelativeDeviations | null = null
  let logBlocks = 0
  return (relative) => {
    if (!kept || relative[0] !== kept[0] || relative[1] !== kept[1] || relative[2] !== kept[2]) {
      clear(rest, squares)
      logBlocks = 0
      for (const block of blocks) logBlocks += absorbBlock(block, relative, fixedColumns, rest, work)
      settle(rest)
      kept = [...relative]
    }
    scaleItems(rest.matrix, factor, width, items, relative[3])
    cholesky(factor, width)
    let log = logBlocks
    for (let row = 0; row < width - 1; row += 1) log += 2 * Math.log(factor[row * width + row]!)
    const residual = Math.max(factor[last]! ** 2, leastResidualShare * squares)
    return {
      deviance: log + df * (1 + Math.log((2 * Math.PI * residual) / df)),
      residualVariance: residual / df,
    }
  }
}

/** I + Λ'(Z'V⁻¹Z)Λ in the items, so that an item's variance may be 0. */
function scaleItems(from: Float64Array, to: Float64Array, width: number, items: number, scale: number): void {
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const at = row * width + column
      to[at] = from[at]! * (row < items ? scale : 1) * (column < items ? scale : 1)
    }
    if (row < items) to[row * width + row]! += 1
  }
}
