import { inverseOfFactor } from './cholesky.ts'
import type { GroupSums } from './group-sums.ts'
import type { RandomIntercept } from './random-intercept.ts'
import type { Solved } from './variance-ratio.ts'

/** Fixed effects of the kept columns and the effects of groups, in the units of the data. */
export interface Effects {
  readonly fixed: readonly number[]
  readonly fixedCovariance: readonly (readonly number[])[]
  readonly groups: Pick<RandomIntercept, 'blup' | 'shrinkage' | 'predictionSd' | 'predictionSdWithFixed'>
}

/**
 * The effects of a solved model. With A = L L' and l the row of y under L, the mean of y at a row x of the columns is
 * x'b = v'l and its covariance with that at another row is σ_e² v'w, where v = L⁻¹x and w = L⁻¹ of the other row.
 */
export function effectsOf(sums: GroupSums, solved: Solved, varResidual: number): Effects {
  const { kept, width, centre, scale } = sums
  const size = kept.length
  const inverse = inverseOfFactor(solved.factor, width, size)
  const ofY = Array.from({ length: size }, (_, k) => solved.factor[size * width + k]!)
  // in standardised columns a slope is 1 / scale, and the intercept is the place −centre / scale in each of them
  const rows = kept.map((_, place) =>
    kept.map((__, column) => {
      if (place === column) return 1 / scale[column]!
      return place === 0 ? -centre[column]! / scale[column]! : 0
    }),
  )
  const directions = rows.map((row) => product(inverse, size, row))
  return {
    fixed: directions.map((v, place) => scale[size]! * dot(v, ofY) + (place === 0 ? centre[size]! : 0)),
    fixedCovariance: directions.map((v) => directions.map((w) => varResidual * dot(v, w))),
    groups: groupEffects(sums, solved, varResidual, { inverse, ofY, intercept: directions[0]! }),
  }
}

function groupEffects(
  { kept, width, scale, means, sizeOfGroup }: GroupSums,
  { gamma }: Solved,
  varResidual: number,
  fixed: { inverse: Float64Array; ofY: readonly number[]; intercept: readonly number[] },
): Effects['groups'] {
  const size = kept.length
  const blup: (number | null)[] = []
  const shrinkage: (number | null)[] = []
  const predictionSd: (number | null)[] = []
  const predictionSdWithFixed: (number | null)[] = []
  for (const [group, values] of sizeOfGroup.entries()) {
    if (values === 0) {
      for (const list of [blup, shrinkage, predictionSd, predictionSdWithFixed]) list.push(null)
      continue
    }
    const row = means.subarray(group * width, (group + 1) * width)
    const direction = product(fixed.inverse, size, row)
    const lambda = (values * gamma) / (1 + values * gamma)
    const variance = (gamma * varResidual) / (1 + values * gamma)
    const distance = fixed.intercept.map((entry, k) => entry - lambda * direction[k]!)
    blup.push(lambda * scale[size]! * (row[size]! - dot(direction, fixed.ofY)))
    shrinkage.push(lambda)
    predictionSd.push(Math.sqrt(variance))
    predictionSdWithFixed.push(Math.sqrt(variance + varResidual * dot(distance, distance)))
  }
  return { blup, shrinkage, predictionSd, predictionSdWithFixed }
}

/** A lower triangular matrix times the first `size` numbers of a row. */
function product(matrix: Float64Array, size: number, row: ArrayLike<number>): number[] {
  return Array.from({ length: size }, (_, k) => {
    let sum = 0
    for (let column = 0; column <= k; column += 1) sum += matrix[k * size + column]! * row[column]!
    return sum
  })
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, place) => sum + value * other[place]!, 0)
}
