import { figures, type Figures, type Reason } from '../figure.ts'

export type GStudy = Figures<
  'msPerson' | 'msFacet' | 'msResidual' | 'varPerson' | 'varFacet' | 'varResidual'
> & {
  readonly persons: number
  readonly levels: number
}

/**
 * G-study of the crossed design p × i, one observation in each cell (Brennan, 2001, Generalizability Theory, ch. 2):
 * mean squares of the two-way analysis of variance, and the components that these are expected to be made of.
 *
 *     σ²ₚ = (MSₚ − MSᵣ) / n_i,   σ²ᵢ = (MSᵢ − MSᵣ) / n_p,   σ²ᵣ = MSᵣ with (n_p − 1)(n_i − 1) degrees of freedom
 *
 * It is for the same raters, or the same items, on all objects. Components are not clipped: a negative one stays.
 *
 * @param rows one per object of measurement (person, practice), one value per level of the facet (rater, item).
 * @returns `null` for all: `empty` without values, `conditions_not_met` when a cell is missing, `too_few_groups` with one
 *   row and `too_few_items` with one column.
 * @throws RangeError when rows are not of the same length.
 */
export function gStudyCrossed(rows: readonly (readonly (number | null)[])[]): GStudy {
  const persons = rows.length
  const levels = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== levels)) throw new RangeError('rows must be of the same length')
  const cells = rows.flat()
  const values = cells.filter((value) => value !== null)
  const reason =
    values.length === 0
      ? 'empty'
      : values.length < cells.length
        ? 'conditions_not_met'
        : persons < 2
          ? 'too_few_groups'
          : levels < 2
            ? 'too_few_items'
            : null
  if (reason) return { ...undefinedGStudy(reason), persons, levels }

  const grand = meanOf(values)
  const personMeans = rows.map((_, row) => meanOf(values.slice(row * levels, (row + 1) * levels)))
  const levelMeans = rows[0]!.map((_, level) => meanOf(values.filter((__, at) => at % levels === level)))
  const squares = (list: readonly number[]) => list.reduce((sum, value) => sum + value * value, 0)
  const msPerson = (levels * squares(personMeans.map((mean) => mean - grand))) / (persons - 1)
  const msFacet = (persons * squares(levelMeans.map((mean) => mean - grand))) / (levels - 1)
  const left = values.map(
    (value, at) => value - personMeans[Math.floor(at / levels)]! - levelMeans[at % levels]! + grand,
  )
  const msResidual = squares(left) / ((persons - 1) * (levels - 1))
  return {
    ...figures(
      {
        msPerson,
        msFacet,
        msResidual,
        varPerson: (msPerson - msResidual) / levels,
        varFacet: (msFacet - msResidual) / persons,
        varResidual: msResidual,
      },
      {},
    ),
    persons,
    levels,
  }
}

/**
 * Coefficients of the mean over `size` levels of the facet (Brennan, 2001, ch. 2); negative components are 0.
 *
 *     relative Eρ² = σ²ₚ / (σ²ₚ + σ²ᵣ/n),   absolute Φ = σ²ₚ / (σ²ₚ + (σ²ᵢ + σ²ᵣ)/n)
 *
 * @returns `null` for both with the reason of an undefined study, or `no_variation` when nothing varies that they compare.
 * @throws RangeError for a size that is not positive.
 */
export function dStudyCrossed(study: GStudy, size: number): Figures<'relative' | 'absolute'> {
  requirePositive('size', size)
  const { varPerson, varFacet, varResidual } = study
  if (varPerson === null || varFacet === null || varResidual === null) {
    const reason = study.reasons.varPerson ?? 'empty'
    return figures(
      { relative: null as number | null, absolute: null as number | null },
      { relative: reason, absolute: reason },
    )
  }
  const person = Math.max(0, varPerson)
  const residual = Math.max(0, varResidual)
  return figures(
    {
      relative: shareOf(person, residual / size),
      absolute: shareOf(person, (Math.max(0, varFacet) + residual) / size),
    },
    { relative: 'no_variation', absolute: 'no_variation' },
  )
}

/** The part of a sum of variances; `null` when there is no variance. */
export function shareOf(part: number, rest: number): number | null {
  return part + rest > 0 ? part / (part + rest) : null
}

/** @throws RangeError when it is not. */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be positive, got ${value}`)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function undefinedGStudy(reason: Reason) {
  const none: number | null = null as number | null
  return figures(
    { msPerson: none, msFacet: none, msResidual: none, varPerson: none, varFacet: none, varResidual: none },
    {
      msPerson: reason,
      msFacet: reason,
      msResidual: reason,
      varPerson: reason,
      varFacet: reason,
      varResidual: reason,
    },
  )
}
