import type { Reason } from '../figure.ts'
import type { SumStatistic, UnitSums } from './resampling.ts'

/** How far two values are from each other; which one fits depends on what the values mean. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** Krippendorff's alpha in a form that can be recomputed without a unit, or on units drawn again. */
export interface AlphaSums {
  /** One row per unit as given; a unit with fewer than two values adds nothing. */
  readonly sums: UnitSums
  /** Alpha of the sums over units. */
  readonly alpha: SumStatistic
  /** Why alpha of all units is `null`, if it is. */
  readonly whenNull: Reason
}

/**
 * Per-unit sums of Krippendorff's alpha, and alpha as their function, by metric:
 *
 *     nominal   d_kl = [k ≠ l]                          ratio   d_kl = ((v_k − v_l)/(v_k + v_l))²
 *     ordinal   d_kl = (C_k − C_l)²,  C_k = Σ_{g<k} n_g + n_k/2          interval   d_kl = (v_k − v_l)²
 *
 * Nominal and ratio distances are fixed: each value's count and the unit's own disagreement are enough. Ordinal distances
 * depend on the counts of the sample at hand (Krippendorff, 2011, section C), so that the coincidences of every two values
 * are kept. Interval needs no list of values at all: Σx, Σx² and the spread within the unit.
 *
 * Memory: units × K sums for nominal and ratio, units × K(K + 1)/2 for ordinal, units × 4 for interval; K distinct values.
 *
 * @param units one per practice: its values, those missing left out.
 * @throws RangeError for a value that is not finite.
 */
export function alphaSums(units: readonly (readonly number[])[], metric: AlphaMetric): AlphaSums {
  const values = distinctValues(units)
  const whenNull = values.length === 0 ? 'no_pairable_values' : 'no_variation'
  if (metric === 'interval') return { ...intervalSums(units), whenNull }
  if (metric === 'ordinal') return { ...ordinalSums(units, values), whenNull }
  if (metric === 'nominal') return { ...fixedDistanceSums(units, values, () => 1), whenNull }
  if (changesSign(values)) {
    return { sums: emptySums(units.length, 0), alpha: () => null, whenNull: 'outside_defined_range' }
  }
  return { ...fixedDistanceSums(units, values, ratioDistance), whenNull }
}

/** A ratio is to zero; between −1 and 1 it would be infinite. */
function changesSign(values: readonly number[]): boolean {
  return values.length > 0 && values[0]! < 0 && values.at(-1)! > 0
}

function ratioDistance(a: number, b: number): number {
  return ((a - b) / (a + b)) ** 2
}

type SumsOfMetric = Pick<AlphaSums, 'sums' | 'alpha'>

/** Sums: the count of each value, then Σ_{k<l} n_uk n_ul d_kl / (m_u − 1). */
function fixedDistanceSums(
  units: readonly (readonly number[])[],
  values: readonly number[],
  distance: (a: number, b: number) => number,
): SumsOfMetric {
  const points = values.length
  const distances = Float64Array.from({ length: points * points }, (_, cell) => {
    const [row, column] = [Math.floor(cell / points), cell % points]
    return row === column ? 0 : distance(values[row]!, values[column]!)
  })
  const sums = emptySums(units.length, points + 1)
  const placeOf = new Map(values.map((value, place) => [value, place]))
  for (const [unit, ratings] of units.entries()) {
    if (ratings.length < 2) continue
    const row = sums.values.subarray(unit * sums.width, (unit + 1) * sums.width)
    const places = ratings.map((rating) => placeOf.get(rating)!)
    for (const [index, place] of places.entries()) {
      row[place]! += 1
      for (let earlier = 0; earlier < index; earlier += 1) {
        row[points]! += distances[places[earlier]! * points + place]! / (ratings.length - 1)
      }
    }
  }
  return {
    sums,
    alpha: (totals) => {
      let n = 0
      let expected = 0
      for (let place = 0; place < points; place += 1) {
        const count = totals[place]!
        if (count === 0) continue
        n += count
        for (let lower = 0; lower < place; lower += 1) {
          expected += count * totals[lower]! * distances[lower * points + place]!
        }
      }
      return expected > 0 ? 1 - ((n - 1) * totals[points]!) / expected : null
    },
  }
}

/** Sums: the count of each value, then o_kl = n_uk n_ul / (m_u − 1) for k < l, row by row. */
function ordinalSums(units: readonly (readonly number[])[], values: readonly number[]): SumsOfMetric {
  const points = values.length
  const sums = emptySums(units.length, (points * (points + 1)) / 2)
  const placeOf = new Map(values.map((value, place) => [value, place]))
  for (const [unit, ratings] of units.entries()) {
    if (ratings.length < 2) continue
    const row = sums.values.subarray(unit * sums.width, (unit + 1) * sums.width)
    for (const rating of ratings) row[placeOf.get(rating)!]! += 1
    let cell = points
    for (let lower = 0; lower < points; lower += 1) {
      for (let higher = lower + 1; higher < points; higher += 1, cell += 1) {
        row[cell] = (row[lower]! * row[higher]!) / (ratings.length - 1)
      }
    }
  }
  const middles = new Float64Array(points)
  return {
    sums,
    alpha: (totals) => {
      let n = 0
      for (let place = 0; place < points; place += 1) {
        middles[place] = n + totals[place]! / 2
        n += totals[place]!
      }
      let observed = 0
      let expected = 0
      let cell = points
      for (let lower = 0; lower < points; lower += 1) {
        for (let higher = lower + 1; higher < points; higher += 1, cell += 1) {
          const distance = (middles[higher]! - middles[lower]!) ** 2
          observed += totals[cell]! * distance
          expected += totals[lower]! * totals[higher]! * distance
        }
      }
      return expected > 0 ? 1 - ((n - 1) * observed) / expected : null
    },
  }
}

/** Sums: m_u, Σx, Σx² and Σ(x − m)² m_u / (m_u − 1), all x from the first value on. */
function intervalSums(units: readonly (readonly number[])[]): SumsOfMetric {
  const sums = emptySums(units.length, 4)
  const origin = units.find((ratings) => ratings.length > 1)?.[0] ?? 0
  let widest = 0
  for (const [unit, ratings] of units.entries()) {
    if (ratings.length < 2) continue
    const mean = ratings.reduce((sum, rating) => sum + (rating - origin), 0) / ratings.length
    let [sum, squares, within] = [0, 0, 0]
    for (const rating of ratings) {
      const x = rating - origin
      sum += x
      squares += x * x
      within += (x - mean) ** 2
      widest = Math.max(widest, Math.abs(x))
    }
    sums.values.set(
      [ratings.length, sum, squares, (within * ratings.length) / (ratings.length - 1)],
      unit * 4,
    )
  }
  // what is left of equal values after sums were added and taken away again
  const rounding = 1e-12 * widest ** 2
  return {
    sums,
    alpha: ([n = 0, sum = 0, squares = 0, within = 0]) => {
      const expected = n * squares - sum * sum
      return expected > rounding * n * n ? 1 - ((n - 1) * within) / expected : null
    },
  }
}

function emptySums(units: number, width: number): UnitSums {
  return { units, width, values: new Float64Array(units * width) }
}

/** The values of units with at least two, ascending. */
function distinctValues(units: readonly (readonly number[])[]): number[] {
  const values = new Set<number>()
  for (const ratings of units) {
    if (ratings.length < 2) continue
    for (const rating of ratings) {
      if (!Number.isFinite(rating)) throw new RangeError(`${rating} is not a value`)
      values.add(rating)
    }
  }
  return [...values].sort((a, b) => a - b)
}
