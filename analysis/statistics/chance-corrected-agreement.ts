import { figures, type Figures, type Interval } from '../figure.ts'
import { agreementWeights, type AgreementWeights } from './agreement-weights.ts'
import { studentTQuantile } from './student-t.ts'

/** A coefficient with its uncertainty, and the agreement that chance alone would give. */
export type ChanceCorrected = Figures<'coefficient' | 'se' | 'chanceAgreement', 'interval'>

export interface ChanceCorrectedAgreement {
  /** How much two values of one unit agree, mean over units with at least two, as a share of 1; `null` without such units. */
  readonly observedAgreement: number | null
  /** Gwet's AC1 with identity weights, AC2 with others. */
  readonly ac: ChanceCorrected
  /** Fleiss' kappa; with identity weights as Fleiss gave it. */
  readonly fleiss: ChanceCorrected
  /** Units with at least one value: they say how often each category is used. */
  readonly units: number
  /** Units with at least two values: they say how often informants agree. */
  readonly pairableUnits: number
  /** Values in those units. */
  readonly pairableValues: number
}

/**
 * Chance-corrected agreement for categories: Gwet's AC1 and AC2 (Gwet, 2008, Br. J. Math. Stat. Psychol. 61:29; 2014,
 * Handbook of Inter-Rater Reliability) and Fleiss' kappa (Fleiss, 1971, Psychol. Bull. 76:378), both for unequal numbers of
 * raters.
 *
 *     coefficient = (pa − pe)/(1 − pe),   pe = Σ π_k c_k,   π_k = mean over all units of n_uk / m_u
 *     pa = mean over units with m_u ≥ 2 of pa_u = Σ_k n_uk (Σ_l w_kl n_ul − 1) / (m_u (m_u − 1))
 *     AC: c_k = (1 − π_k) Σ w / (q(q − 1));   Fleiss: c_k = Σ_l w_kl π_l
 *
 * The standard error is Gwet's linearised one, for units drawn from many. With n units, n₂ of them with two values or more:
 *
 *     x_u = (n/n₂)(pa_u − pe)[m_u ≥ 2]/(1 − pe) − 2 (1 − coefficient)(Σ_k c_k n_uk/m_u − pe)/(1 − pe)
 *     se² = Σ (x_u − coefficient)² / (n(n − 1)),   interval = coefficient ± t(n − 1) se
 *
 * @param units one per practice: its values as places in the list of categories, from 0, those missing left out.
 * @param categories q, how many the item has, those that nobody used too.
 * @returns `chanceAgreement` `null` with `empty` without values, `no_variation` with one category. `coefficient` `null` with
 *   `no_pairable_values` when no unit has two values, `no_variation` when there is but one category, for Fleiss when only one
 *   is used. `se` and `interval` `null` with the coefficient, and with `too_few_groups` for a single unit.
 * @throws RangeError for a value that is not a place in the list, or less than one category.
 */
export function chanceCorrectedAgreement(
  units: readonly (readonly number[])[],
  categories: number,
  weights: AgreementWeights,
  level = 0.95,
): ChanceCorrectedAgreement {
  const weightTable = agreementWeights(categories, weights)
  const counted = countUnits(units, categories, weightTable)
  const { shares, observed, pairableUnits, pairableValues } = counted
  const used = shares.filter((share) => share > 0).length
  return {
    observedAgreement: observed,
    ac: chanceCorrected(counted, acChance(shares, weightTable), categories > 1, level),
    fleiss: chanceCorrected(counted, fleissChance(shares, weightTable), used > 1, level),
    units: counted.units.length,
    pairableUnits,
    pairableValues,
  }
}

interface CountedUnits {
  /** Those with at least one value. */
  readonly units: readonly CountedUnit[]
  /** π, one per category: every unit counts the same, however many values it has. */
  readonly shares: Float64Array
  /** pa; `null` without a unit of two values. */
  readonly observed: number | null
  readonly pairableUnits: number
  readonly pairableValues: number
}

interface CountedUnit {
  readonly raters: number
  /** n_uk / m_u, one per category. */
  readonly shares: Float64Array
  /** pa_u; `null` with a single value. */
  readonly agreement: number | null
}

function countUnits(
  units: readonly (readonly number[])[],
  categories: number,
  weights: Float64Array,
): CountedUnits {
  const counted = units
    .filter((places) => places.length > 0)
    .map((places) => countUnit(places, categories, weights))
  const sums = new Float64Array(categories)
  let agreements = 0
  let pairableUnits = 0
  let pairableValues = 0
  for (const { shares, agreement, raters } of counted) {
    for (let category = 0; category < categories; category += 1) sums[category]! += shares[category]!
    if (agreement === null) continue
    agreements += agreement
    pairableUnits += 1
    pairableValues += raters
  }
  return {
    units: counted,
    shares: counted.length > 0 ? sums.map((sum) => sum / counted.length) : sums,
    observed: pairableUnits > 0 ? agreements / pairableUnits : null,
    pairableUnits,
    pairableValues,
  }
}

function countUnit(places: readonly number[], categories: number, weights: Float64Array): CountedUnit {
  const counts = new Float64Array(categories)
  for (const place of places) {
    if (!(Number.isInteger(place) && place >= 0 && place < categories)) {
      throw new RangeError(`${place} is not one of ${categories} categories`)
    }
    counts[place]! += 1
  }
  const raters = places.length
  let pairs = -raters
  for (const place of places) {
    for (let other = 0; other < categories; other += 1) {
      pairs += weights[place * categories + other]! * counts[other]!
    }
  }
  return {
    raters,
    shares: counts.map((count) => count / raters),
    agreement: raters < 2 ? null : pairs / (raters * (raters - 1)),
  }
}

function acChance(shares: Float64Array, weights: Float64Array): Float64Array {
  const ordered = Math.max(1, shares.length * (shares.length - 1))
  const mass = weights.reduce((sum, weight) => sum + weight, 0) / ordered
  return shares.map((share) => mass * (1 - share))
}

function fleissChance(shares: Float64Array, weights: Float64Array): Float64Array {
  return shares.map((_, category) => dot(weights.subarray(category * shares.length), shares))
}

/** @param chance c, one per category. */
function chanceCorrected(
  { units, shares, observed, pairableUnits }: CountedUnits,
  chance: Float64Array,
  varies: boolean,
  level: number,
): ChanceCorrected {
  const n = units.length
  const expected = dot(chance, shares)
  const coefficient = observed === null || !varies ? null : (observed - expected) / (1 - expected)
  let se: number | null = null
  let interval: Interval | null = null
  if (coefficient !== null && n > 1) {
    let squares = 0
    for (const unit of units) {
      const agreed = unit.agreement === null ? 0 : (n / pairableUnits) * (unit.agreement - expected)
      const byChance = dot(chance, unit.shares) - expected
      squares += ((agreed - 2 * (1 - coefficient) * byChance) / (1 - expected) - coefficient) ** 2
    }
    se = Math.sqrt(squares / (n * (n - 1)))
    const half = studentTQuantile(1 - (1 - level) / 2, n - 1) * se
    interval = [coefficient - half, coefficient + half]
  }
  const noCoefficient = observed === null ? 'no_pairable_values' : varies ? null : 'no_variation'
  return figures(
    { coefficient, se, interval, chanceAgreement: n > 0 && shares.length > 1 ? expected : null },
    {
      coefficient: noCoefficient,
      se: noCoefficient ?? 'too_few_groups',
      interval: noCoefficient ?? 'too_few_groups',
      chanceAgreement: n > 0 ? 'no_variation' : 'empty',
    },
  )
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let place = 0; place < right.length; place += 1) sum += left[place]! * right[place]!
  return sum
}
