import { quantile } from '#analysis/statistics/quantile.ts'
import type { Random } from '#analysis/statistics/random.ts'
import { resampledTotals } from '#analysis/statistics/resampled-totals.ts'
import { resampleWeights, totalsOf, type UnitSums } from '#analysis/statistics/resampling.ts'
import { withinGroupAgreement } from '#analysis/statistics/within-group-agreement.ts'

/** Answers of the yardstick's mapping: as many informants on every practice, nothing missing, five points. */
export interface CompleteAnswers {
  readonly practices: number
  /** On each practice. */
  readonly informants: number
  readonly items: number
  /** For each element the places of its items. */
  readonly elements: readonly (readonly number[])[]
  /** Row-major, informants × items, practice by practice. */
  readonly values: Float64Array
}

/** Mean, Cronbach's alpha, ICC(1), ICC(2) and the mean r_wg(j), element by element. */
export interface ElementStatistics {
  readonly points: readonly number[]
  readonly intervals: readonly (readonly [number, number])[]
}

const statistics = 5
const uniformVariance = 2

/** The work of bench/analysis-baseline.R: five statistics of each element with percentile intervals over practices. */
export function elementStatistics(
  answers: CompleteAnswers,
  replicates: number,
  random: Random,
): ElementStatistics {
  const sums = practiceSums(answers)
  const count = answers.elements.length * statistics
  const points = new Float64Array(count)
  statisticsOf(totalsOf(sums), 0, answers, points, 0)

  const totals = resampledTotals(sums, resampleWeights(answers.practices, replicates, random))
  const drawn = new Float64Array(replicates * count)
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    statisticsOf(totals, replicate * sums.width, answers, drawn, replicate * count)
  }
  const intervals = Array.from(points, (_, place): [number, number] => {
    const sorted = Array.from(
      Float64Array.from({ length: replicates }, (__, replicate) => drawn[replicate * count + place]!).sort(),
    )
    return [quantile(sorted, 0.025)!, quantile(sorted, 0.975)!]
  })
  return { points: [...points], intervals }
}

/**
 * For each element: Σx of each item, Σx² of all, Σ of squared sums over items, the squared mean of the practice, squares
 * within it, and r_wg(j).
 */
function practiceSums({ practices, informants, items, elements, values }: CompleteAnswers): UnitSums {
  const width = elements.reduce((sum, places) => sum + places.length + 5, 0)
  const sums = new Float64Array(practices * width)
  for (let practice = 0; practice < practices; practice += 1) {
    let to = practice * width
    for (const places of elements) {
      const j = places.length
      let [squares, squaredSums, all] = [0, 0, 0]
      for (let row = practice * informants; row < (practice + 1) * informants; row += 1) {
        let sum = 0
        for (let place = 0; place < j; place += 1) {
          const value = values[row * items + places[place]!]!
          sums[to + place]! += value
          squares += value * value
          sum += value
        }
        squaredSums += sum * sum
        all += sum
      }
      let between = 0
      for (let place = 0; place < j; place += 1) between += sums[to + place]! ** 2 / informants
      const mean = all / (j * informants)
      const variance = (squares - between) / (j * (informants - 1))
      sums[to + j] = squares
      sums[to + j + 1] = squaredSums
      sums[to + j + 2] = mean * mean
      sums[to + j + 3] = squaredSums / (j * j) - informants * mean * mean
      sums[to + j + 4] = withinGroupAgreement(Math.max(0, variance), uniformVariance, j)
      to += j + 5
    }
  }
  return { units: practices, width, values: sums }
}

/** The statistics of one row of sums, into `found`. */
function statisticsOf(
  totals: Float64Array,
  from: number,
  { practices, informants, elements }: CompleteAnswers,
  found: Float64Array,
  to: number,
): void {
  const rows = practices * informants
  for (const { length: j } of elements) {
    let [sum, itemSquares] = [0, 0]
    for (let place = 0; place < j; place += 1) {
      sum += totals[from + place]!
      itemSquares += totals[from + place]! ** 2 / rows
    }
    const itemVariances = (totals[from + j]! - itemSquares) / (rows - 1)
    const sumVariance = (totals[from + j + 1]! - sum ** 2 / rows) / (rows - 1)
    const mean = sum / (j * rows)
    const between = (informants * (totals[from + j + 2]! - practices * mean ** 2)) / (practices - 1)
    const within = totals[from + j + 3]! / (practices * (informants - 1))
    found[to] = mean
    found[to + 1] = (j / (j - 1)) * (1 - itemVariances / sumVariance)
    found[to + 2] = (between - within) / (between + (informants - 1) * within)
    found[to + 3] = (between - within) / between
    found[to + 4] = totals[from + j + 4]! / practices
    from += j + 5
    to += statistics
  }
}
