import { levelRows } from '../practice-alpha.ts'
import { itemUnits } from '../rating-reliability.ts'
import { ratingsOfRow, type ScoreTable } from '../score-table.ts'
import { agreementWeights } from '../statistics/agreement-weights.ts'
import { completeRows, correlationMatrix, covarianceMatrix } from '../statistics/covariance-matrix.ts'

/** The sums that a Cronbach's alpha is made of. */
export interface AlphaSums {
  /** How many rows it is over: informants, practices' means or informants' deviations from these. */
  readonly rows: number
  /** Each item's variance over them, n − 1 below; `null` with fewer than two. */
  readonly items: readonly { readonly id: string; readonly variance: number | null }[]
  readonly sumOfVariances: number | null
  /** The variance of the sum of the items. */
  readonly varianceOfSum: number | null
}

/** The sums behind the internal consistency of an element. */
export interface ConsistencySteps {
  /** Over informants who rated every item. */
  readonly overall: AlphaSums
  readonly practiceMeans: AlphaSums
  readonly withinPractices: AlphaSums
  /** Correlation of each pair of items, from the informants who rated both; `null` where one of them does not vary. */
  readonly pairs: readonly (number | null)[]
}

/** The sums that Krippendorff's ordinal alpha of an item is made of, over practices with two ratings or more. */
export interface ItemAlphaSteps {
  /** n_k, ratings by point of the scale, the lowest first. */
  readonly counts: readonly number[]
  readonly ratings: number
  /** Σ o_kl d_kl over k < l. */
  readonly observed: number
  /** Σ n_k n_l d_kl over k < l. */
  readonly expected: number
}

/** The sums that AC2 of an item is made of, with ordinal weights. */
export interface Ac2Steps {
  /** π_k, the mean over practices of the share of their ratings at each point; empty without ratings. */
  readonly shares: readonly number[]
  /** p_a; `null` where no practice has two ratings. */
  readonly observed: number | null
  /** Σ w / (q (q − 1)). */
  readonly weight: number
  /** Σ π_k (1 − π_k). */
  readonly spread: number
}

/** From ratings to the coefficients of one element and its items. */
export interface ElementSteps {
  readonly consistency: ConsistencySteps
  /** In the order of the items. */
  readonly items: readonly {
    readonly id: string
    readonly alpha: ItemAlphaSteps
    readonly ac2: Ac2Steps
  }[]
}

/**
 * The sums behind `elementConsistency` and `itemReliability`, none of them rounded.
 *
 *     Cronbach's alpha     k / (k − 1) · (1 − sumOfVariances / varianceOfSum),   of each level its own
 *     mean inter-item      mean of pairs
 *     Krippendorff's alpha 1 − (ratings − 1) · observed / expected,   d_kl = (C_k − C_l)², C_k = Σ_{g<k} n_g + n_k / 2
 *     AC2                  (observed − p_e) / (1 − p_e),   p_e = weight · spread
 *
 * @param place of the element in the key.
 */
export function elementSteps(table: ScoreTable, place: number): ElementSteps {
  const columns = table.ratings.elements[place]!
  return {
    consistency: consistencySteps(table, columns),
    items: columns.map((column) => {
      const { minimum, maximum } = table.key
      const units = itemUnits(table, column)
        .filter((ratings) => ratings.length > 0)
        .map((ratings) => countsOf(ratings, minimum, maximum))
      return { id: table.ratings.items[column]!, alpha: alphaSteps(units), ac2: ac2Steps(units) }
    }),
  }
}

function consistencySteps({ ratings, scopes }: ScoreTable, columns: readonly number[]): ConsistencySteps {
  const rows = ratings.responses.map((_, row) => {
    const given = ratingsOfRow(ratings, row)
    return columns.map((column) => given[column]!)
  })
  const ids = columns.map((column) => ratings.items[column]!)
  const practices = scopes.map((scope) => completeRows(scope.rows.map((row) => rows[row]!)))
  const { means, deviations } = levelRows(practices)
  const correlations = correlationMatrix(covarianceMatrix(rows, ids.length))
  return {
    overall: alphaSums(completeRows(rows), ids),
    practiceMeans: alphaSums(means, ids),
    withinPractices: alphaSums(deviations, ids),
    pairs: correlations.flatMap((row, item) => row.slice(item + 1)),
  }
}

function alphaSums(rows: readonly (readonly number[])[], ids: readonly string[]): AlphaSums {
  const covariances = covarianceMatrix(rows, ids.length)
  const variances = covariances.map((row, item) => row[item] ?? null)
  const isThere = rows.length > 1
  return {
    rows: rows.length,
    items: ids.map((id, item) => ({ id, variance: variances[item] ?? null })),
    sumOfVariances: isThere ? sum(variances.map((variance) => variance ?? 0)) : null,
    varianceOfSum: isThere ? sum(covariances.flat().map((value) => value ?? 0)) : null,
  }
}

/** @param units of each practice how many ratings each point has. */
function alphaSteps(units: readonly (readonly number[])[]): ItemAlphaSteps {
  const pairable = units.filter((counts) => sum(counts) > 1)
  const counts = (units[0] ?? []).map((_, point) => sum(pairable.map((unit) => unit[point]!)))
  const middles = counts.map((count, point) => sum(counts.slice(0, point)) + count / 2)
  let [observed, expected] = [0, 0]
  for (const [high, middle] of middles.entries()) {
    for (let low = 0; low < high; low += 1) {
      const distance = (middle - middles[low]!) ** 2
      const coincidences = pairable.map((unit) => (unit[low]! * unit[high]!) / (sum(unit) - 1))
      observed += sum(coincidences) * distance
      expected += counts[low]! * counts[high]! * distance
    }
  }
  return { counts, ratings: sum(counts), observed, expected }
}

function ac2Steps(units: readonly (readonly number[])[]): Ac2Steps {
  const points = units[0]?.length ?? 0
  const weights = points > 0 ? agreementWeights(points, 'ordinal') : new Float64Array(0)
  const shares = (units[0] ?? []).map(
    (_, point) => sum(units.map((unit) => unit[point]! / sum(unit))) / units.length,
  )
  const agreements = units
    .filter((unit) => sum(unit) > 1)
    .map((unit) => {
      const ratings = sum(unit)
      const pairs = unit.flatMap((one, low) =>
        unit.map((other, high) => weights[low * points + high]! * one * other),
      )
      return (sum(pairs) - ratings) / (ratings * (ratings - 1))
    })
  return {
    shares,
    observed: agreements.length > 0 ? sum(agreements) / agreements.length : null,
    weight: points > 1 ? sum([...weights]) / (points * (points - 1)) : 0,
    spread: sum(shares.map((share) => share * (1 - share))),
  }
}

function countsOf(ratings: readonly number[], minimum: number, maximum: number): number[] {
  const counts = Array.from({ length: maximum - minimum + 1 }, () => 0)
  for (const rating of ratings) counts[rating - minimum]! += 1
  return counts
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
