import { coverageMap, type AxisValue, type CoverageMap } from '#analysis/coverage-map/coverage-map.ts'
import { howInformed, type Informed, type Informing } from '#analysis/coverage-map/informed.ts'
import { foldDanish } from '#db/practice-keys.ts'
import type { CoveragePractice } from '#db/queries/coverage-practices.ts'
import { isScale, mostValues, valuesHeld, valuesOf } from './attribute-values.ts'
import { coverageAttributes, familyOf, type CoverageAttribute } from './attributes.ts'
import type { CoverageDecision, CoverageFilter, CoverageOffer, CoverageView } from './coverage-view.ts'

/** A practice with who informs it and what is decided about it. */
export interface LaidPractice extends CoveragePractice {
  readonly informing: readonly Informing[]
  readonly informed: Informed
  readonly decision: CoverageDecision
}

export function laidPractice(
  practice: CoveragePractice,
  informing: readonly Informing[],
  decision: CoverageDecision,
): LaidPractice {
  return { ...practice, informing, informed: howInformed(informing), decision }
}

/** What this study's practices can be laid out by and found by. There is always something along each side. */
export function coverageOffer(practices: readonly LaidPractice[], decisions: boolean): CoverageOffer {
  const held = coverageAttributes
    .filter((attribute) => practices.some((practice) => valuesOf(practice, attribute).length > 0))
    .map((attribute) => ({ attribute, values: axisOf(practices, attribute) }))
    .filter(({ values }) => values.length <= mostValues.rows)
  const offered = held.map(({ attribute }) => attribute)
  const short = held.filter(({ values }) => values.length <= mostValues.columns + 1)
  const rows = offered.length > 1 ? offered : [...new Set([...offered, 'targetGroup', 'level'] as const)]
  // a kind is a coarser look at what stands beside it
  const first = rows.filter((attribute) => attribute !== 'targetGroupKind' && attribute !== 'level')
  return {
    rows: [...new Set([...first, ...rows])],
    columns: [...new Set([...short.map(({ attribute }) => attribute), 'level', 'targetGroupKind'] as const)],
    filters: held,
    decisions,
  }
}

/** Attributes that practices have, and with more values than a map can show. */
export function attributesTooMany(practices: readonly LaidPractice[]): CoverageAttribute[] {
  return coverageAttributes.filter((attribute) => axisOf(practices, attribute).length > mostValues.rows)
}

/** Practices that a filter lets through; a filter only ever removes. */
export function filteredPractices(
  practices: readonly LaidPractice[],
  filter: CoverageFilter,
): LaidPractice[] {
  const words = foldDanish(filter.search).split(/\s+/).filter(Boolean)
  return withAttributes(practices, filter).filter(
    ({ searchKey, informed, decision }) =>
      words.every((word) => searchKey.includes(word)) &&
      (filter.informed === null || informed === filter.informed) &&
      (filter.decision === null || decision === filter.decision),
  )
}

/** The map of those that the view lets through. */
export function laidOut(practices: readonly LaidPractice[], view: CoverageView): CoverageMap {
  const ground = withAttributes(practices, view)
  return coverageMap(
    filteredPractices(practices, view).map((practice) => ({
      practice: practice.id,
      rows: valuesOf(practice, view.rows),
      columns: valuesOf(practice, view.columns),
      informed: practice.informed,
    })),
    { rows: axisOf(ground, view.rows, view), columns: axisOf(ground, view.columns, view) },
  )
}

function withAttributes(
  practices: readonly LaidPractice[],
  { attributes }: Pick<CoverageFilter, 'attributes'>,
): LaidPractice[] {
  const wanted = Object.entries(attributes) as [CoverageAttribute, AxisValue][]
  return practices.filter((practice) =>
    wanted.every(([attribute, value]) => {
      const values = valuesOf(practice, attribute)
      return value === null ? values.length === 0 : values.includes(value)
    }),
  )
}

/**
 * Along a side: the values in order, and last what is not known where some practice needs it. A scale that one of its own
 * values, or a coarser or finer one, is chosen of shows only what is left: the rest is no gap.
 */
function axisOf(
  practices: readonly LaidPractice[],
  attribute: CoverageAttribute,
  { attributes }: Pick<CoverageFilter, 'attributes'> = { attributes: {} },
): AxisValue[] {
  const chosen = (Object.keys(attributes) as CoverageAttribute[]).some(
    (other) => familyOf(other) === familyOf(attribute),
  )
  const isHeld = (value: string) =>
    practices.some((practice) => valuesOf(practice, attribute).includes(value))
  const values = valuesHeld(practices, attribute)
  const shown = chosen && isScale(attribute) ? values.filter(isHeld) : values
  const lacks = practices.some((practice) => valuesOf(practice, attribute).length === 0)
  return lacks || shown.length === 0 ? [...shown, null] : shown
}
