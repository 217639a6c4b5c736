import { figures, type Figures, type Reason } from './figure.ts'
import { roleLabels } from './role-labels.ts'
import type { ScoreTable } from './score-table.ts'
import {
  crossedVarianceComponents,
  type CrossedComponents,
} from './statistics/crossed-variance-components.ts'
import {
  dStudyInformantsNested,
  informantsNeeded,
  type NestedComponents,
} from './statistics/informants-needed.ts'

const sources = ['practice', 'informantWithinPractice', 'item', 'practiceByItem', 'residual'] as const
type Source = (typeof sources)[number]

export type VarianceComponents = Pick<CrossedComponents, 'practices' | 'informants' | 'items' | 'answers'> &
  Figures<Source | 'remlDeviance' | 'harmonicMeanInformants'> & {
    /** What each component is of their sum, from 0 to 1. */
    readonly share: Figures<Source>
    /** Eρ² of the mean of 1, 2 … 9 informants on these items, the items fixed; `null` where the components are. */
    readonly generalizabilityFixedItems: readonly (number | null)[]
  }

/**
 * Where single answers differ from each other: between practices, between informants of a practice, between items, between
 * what practices are good at, and the rest. Roles are fixed, so that a practice is not told from another by who answered.
 *
 * `harmonicMeanInformants` is over units, of informants with an answer: what the average error of practice means follows.
 * Units are practices × scope versions. Every answer counts, also of informants without a score; components that are not
 * defined are `null` with the reasons of `crossedVarianceComponents`.
 */
export function varianceComponents(table: ScoreTable): VarianceComponents {
  const { ratings, scopeOfRow, scopes } = table
  const items = ratings.items.length
  const values = new Float64Array(ratings.cells.length)
  for (const [place, cell] of ratings.cells.entries()) {
    values[place] = cell >= ratings.key.minimum ? cell : NaN
  }
  const labels = roleLabels(table)
  const [, ...roles] = [...new Set(labels)].sort()
  const components = crossedVarianceComponents({
    items,
    practiceOf: scopeOfRow,
    values,
    fixed: roles.map((role) => labels.map((label) => (label === role ? 1 : 0))),
  })
  const answered = scopes
    .map(({ rows }) => rows.filter((row) => hasAnswer(values, row, items)).length)
    .filter((informants) => informants > 0)
  return {
    ...components,
    harmonicMeanInformants:
      answered.length > 0 ? answered.length / answered.reduce((sum, count) => sum + 1 / count, 0) : null,
    reasons:
      answered.length > 0 ? components.reasons : { ...components.reasons, harmonicMeanInformants: 'empty' },
    share: shares(components),
    generalizabilityFixedItems: upTo(9).map((informants) => coefficients(components, informants).fixedItems),
  }
}

/** A D-study: how far practices can be told apart by the mean of so many informants on these items. */
export interface DStudy {
  /** For 1, 2 … 10 informants. */
  readonly rows: readonly DStudyRow[]
  /** For the harmonic mean of this mapping, not a whole number; `null` without answers. */
  readonly atMeanInformants: DStudyRow | null
  /**
   * The fewest informants for a coefficient of .70, usable to compare groups, and .80, to rank with consequences: with the
   * items fixed and random. `null` with `not_reachable` when it takes more than 20.
   */
  readonly needed: readonly (Figures<'fixedItems' | 'randomItems'> & { readonly target: number })[]
}

export type DStudyRow = Figures<'fixedItems' | 'randomItems'> & { readonly informants: number }

/** More informants on one practice than this are not to be had. */
export const mostInformants = 20
/** Coefficients that informants are counted for: usable to compare groups, and to rank with consequences (Bliese, 2000). */
export const dStudyTargets = { groups: 0.7, ranking: 0.8 } as const

/** What the components say of other numbers of informants; all `null` with their reason where the components are. */
export function dStudy(components: VarianceComponents): DStudy {
  const row = (informants: number) => ({ informants, ...coefficients(components, informants) })
  const nested = nestedComponents(components)
  const mean = components.harmonicMeanInformants
  return {
    rows: upTo(10).map(row),
    atMeanInformants: mean === null ? null : row(mean),
    needed: Object.values(dStudyTargets).map((target) => ({
      target,
      ...(typeof nested === 'string'
        ? undefinedCoefficients(nested)
        : informantsNeeded(nested, components.items, target, mostInformants)),
    })),
  }
}

function coefficients(
  components: CrossedComponents,
  informants: number,
): Figures<'fixedItems' | 'randomItems'> {
  const nested = nestedComponents(components)
  return typeof nested === 'string'
    ? undefinedCoefficients(nested)
    : dStudyInformantsNested(nested, informants, components.items)
}

function nestedComponents(components: CrossedComponents): NestedComponents | Reason {
  const { practice, informantWithinPractice, practiceByItem, residual } = components
  if (practice === null || informantWithinPractice === null || practiceByItem === null || residual === null) {
    return components.reasons.practice ?? 'empty'
  }
  return { practice, informantWithinPractice, practiceByItem, residual }
}

function undefinedCoefficients(reason: Reason): Figures<'fixedItems' | 'randomItems'> {
  return figures(
    { fixedItems: null as number | null, randomItems: null as number | null },
    { fixedItems: reason, randomItems: reason },
  )
}

function shares(components: CrossedComponents): Figures<Source> {
  const sum = sources.reduce((total, source) => total + (components[source] ?? 0), 0)
  const values = Object.fromEntries(
    sources.map((source) => [source, components[source] === null ? null : components[source] / sum]),
  ) as Record<Source, number | null>
  return figures(values, components.reasons)
}

function hasAnswer(values: Float64Array, row: number, items: number): boolean {
  return values.subarray(row * items, (row + 1) * items).some((value) => !Number.isNaN(value))
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, place) => place + 1)
}
