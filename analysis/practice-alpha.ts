import { figures, type Figures, type Interval } from './figure.ts'
import { covarianceMatrix } from './statistics/covariance-matrix.ts'
import { alphaOfVariances, cronbachAlpha } from './statistics/cronbach-alpha.ts'
import { bootstrap, jackknife, type UnitSums } from './statistics/resampling.ts'

/** For each practice the rows of its informants who rated every item; none for a practice without them. */
export type PracticeRows = readonly (readonly (readonly number[])[])[]

/**
 * Cronbach's alpha on two levels apart (Geldhof, Preacher & Zyphur, 2014, Psychol. Methods 19:72, on why: alpha over
 * informants mixes both).
 *
 *     alphaPracticeMeans:    alpha of one row per practice, the means of its informants
 *     alphaWithinPractices:  alpha of informants' deviations from the mean of their practice
 *
 * @returns `null` with `too_few_items` for fewer than two items, `too_few_groups` for fewer than two practices,
 *   `no_within_degrees_of_freedom` when no practice has two informants, `no_variation` when their sum does not vary.
 */
export function alphaLevels(
  practices: PracticeRows,
  items: number,
): Figures<'alphaPracticeMeans' | 'alphaWithinPractices'> {
  const { means, deviations } = levelRows(practices)
  const between = cronbachAlpha(covarianceMatrix(means, items))
  const within = cronbachAlpha(covarianceMatrix(deviations, items))
  return figures(
    { alphaPracticeMeans: between.alpha, alphaWithinPractices: within.alpha },
    {
      alphaPracticeMeans:
        between.reasons.alpha === 'too_few_raters' ? 'too_few_groups' : (between.reasons.alpha ?? null),
      alphaWithinPractices:
        within.reasons.alpha === 'too_few_raters'
          ? 'no_within_degrees_of_freedom'
          : (within.reasons.alpha ?? null),
    },
  )
}

/**
 * The rows of both levels.
 *
 * @returns `means` one row per practice with informants, `deviations` one per informant of a practice with two or more.
 */
export function levelRows(practices: PracticeRows): {
  readonly means: readonly (readonly number[])[]
  readonly deviations: readonly (readonly number[])[]
} {
  return {
    means: practices.filter((rows) => rows.length > 0).map(meanRow),
    deviations: practices.filter((rows) => rows.length > 1).flatMap(deviationRows),
  }
}

/**
 * Intervals of alpha over informants that take practices as the units: percentile bootstrap (`interval`) and jackknife.
 *
 * @param weights of `resampleWeights` for these practices; `null` for none, when `interval` is `null` with `below_minimum`.
 */
export function alphaResampled(
  practices: PracticeRows,
  items: number,
  weights: Uint16Array | null,
): Figures<never, 'interval' | 'jackknifeInterval'> & { readonly replicates: number } {
  const alpha = (totals: Float64Array) => alphaOfSums(totals, items)
  const resampled = bootstrap(alphaSums(practices, items), weights ?? new Uint16Array(0), alpha)
  const filled = practices.filter((rows) => rows.length > 0)
  const leftOut = jackknife(alphaSums(filled, items), alpha)
  return {
    ...figures(
      {
        interval: resampled.interval as Interval | null,
        jackknifeInterval: leftOut.interval as Interval | null,
      },
      {
        interval: resampled.reasons.interval ?? null,
        jackknifeInterval: leftOut.reasons.interval ?? null,
      },
    ),
    replicates: resampled.replicates,
  }
}

/** Per practice: informants, Σ of all x², Σ of the squared sums of rows, and Σx of each item. */
function alphaSums(practices: PracticeRows, items: number): UnitSums {
  const width = items + 3
  const values = new Float64Array(practices.length * width)
  for (const [unit, rows] of practices.entries()) {
    const from = unit * width
    values[from] = rows.length
    for (const row of rows) {
      let sum = 0
      for (const [item, value] of row.entries()) {
        sum += value
        values[from + 1]! += value * value
        values[from + 3 + item]! += value
      }
      values[from + 2]! += sum * sum
    }
  }
  return { units: practices.length, width, values }
}

/** Ratings are whole numbers, so these sums are exact: without variation the differences are 0. */
function alphaOfSums(totals: Float64Array, items: number): number | null {
  const informants = totals[0]!
  if (informants < 2 || items < 2) return null
  let sum = 0
  let itemSquares = 0
  for (let item = 0; item < items; item += 1) {
    const ofItem = totals[3 + item]!
    sum += ofItem
    itemSquares += ofItem * ofItem
  }
  return alphaOfVariances(items, totals[1]! - itemSquares / informants, totals[2]! - (sum * sum) / informants)
}

function meanRow(rows: readonly (readonly number[])[]): number[] {
  return rows[0]!.map((_, item) => rows.reduce((sum, row) => sum + row[item]!, 0) / rows.length)
}

function deviationRows(rows: readonly (readonly number[])[]): number[][] {
  const mean = meanRow(rows)
  return rows.map((row) => row.map((value, item) => value - mean[item]!))
}
