import { figures, type Figures, type Reason } from '../figure.ts'
import { valuesOf, type ScoreTable } from '../score-table.ts'
import { rankAcceptability, type Acceptability } from '../statistics/rank-acceptability.ts'
import type { Random } from '../statistics/random.ts'
import { weightDraws } from '../statistics/weight-draws.ts'
import type { ScopeName } from './input.ts'
import { informantScoreDraws } from './informant-scores.ts'

/** Which element weights are thought possible, by element id; nothing named means all that add up to 1. */
export interface ElementWeightSpace {
  /** From the most important down: w₁ ≥ w₂ ≥ … */
  readonly order?: readonly string[]
  /** Least and largest weight, from 0 to 1. */
  readonly lower?: Readonly<Record<string, number>>
  readonly upper?: Readonly<Record<string, number>>
}

/** How a practice fares when nobody is sure of the weights. */
export type WeightAcceptability = ScopeName &
  Figures<'first' | 'topK' | 'confidenceFactor'> & {
    /** The weights under which it is first, by element id; `null` when it is (almost) never. */
    readonly centralWeights: Readonly<Record<string, number>> | null
  }

export interface WeightsSensitivity {
  readonly draws: number
  /** One per practice that passes the gates and has a total; `null` when no weights satisfy the space. */
  readonly practices: readonly WeightAcceptability[] | null
  readonly reason: Extract<Reason, 'not_reachable' | 'below_minimum'> | null
}

/**
 * SMAA-2 over element weights, with whole informants drawn again in every draw. On raw scores: role adjustment is made for
 * one set of weights at a time.
 *
 * @param passed places of scopes in the table; those in which nobody has a total are left out.
 * @throws RangeError for an element that the key does not have, bounds outside 0 … 1, or as `rankAcceptability` does.
 */
export function weightsSensitivity(
  table: ScoreTable,
  passed: readonly number[],
  space: ElementWeightSpace,
  settings: { readonly k: number; readonly draws: number; readonly confidenceDraws: number },
  random: Random,
): WeightsSensitivity {
  const { draws } = settings
  const ids = table.key.elements.map(({ id }) => id)
  if (ids.length === 0) return { draws, practices: [], reason: null }
  const weights = weightDraws({
    criteria: ids.length,
    order: (space.order ?? []).map((id) => placeOf(ids, id)),
    ...(space.lower && { lower: bounds(ids, space.lower, 0) }),
    ...(space.upper && { upper: bounds(ids, space.upper, 1) }),
  })
  if (!weights) return { draws, practices: null, reason: 'not_reachable' }
  if (draws === 0) return { draws, practices: null, reason: 'below_minimum' }
  const scored = passed.filter((place) => valuesOf(table.totals, table.scopes[place]!.rows).length > 0)
  const scores = informantScoreDraws(table, scored)
  const found = rankAcceptability({ scores, weights, ...settings }, random)
  return {
    draws,
    reason: null,
    practices: found.map((acceptability, at) => {
      const { practice, scopeVersion } = table.scopes[scored[at]!]!
      return { practice, scopeVersion, ...named(acceptability, ids) }
    }),
  }
}

function named(
  { first, topK, confidenceFactor, centralWeights, reasons }: Acceptability,
  ids: readonly string[],
) {
  return {
    ...figures({ first, topK, confidenceFactor }, reasons),
    centralWeights: centralWeights && Object.fromEntries(ids.map((id, at) => [id, centralWeights[at]!])),
  }
}

function bounds(
  ids: readonly string[],
  named: Readonly<Record<string, number>>,
  otherwise: number,
): number[] {
  for (const id of Object.keys(named)) placeOf(ids, id)
  return ids.map((id) => named[id] ?? otherwise)
}

function placeOf(ids: readonly string[], id: string): number {
  const place = ids.indexOf(id)
  if (place < 0) throw new RangeError(`no element ${id}`)
  return place
}
