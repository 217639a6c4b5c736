import { modelBases, type ShortlistInput } from './input.ts'
import type { Shrinkage } from './resampled-score.ts'
import type { Scenario } from './scenarios.ts'
import { adjustedScores, rawScores } from './scores.ts'

/**
 * Scores of every scope of the table on each element, on a scenario's basis. An element that the model cannot be fitted to has
 * the scores of the one without roles, and where that cannot be fitted either the means of informants.
 *
 * @param leftOut rows that take no part.
 * @param wanted for each element whether it is needed; the others are `null` for every scope.
 * @returns `[element][scope]`.
 */
export function elementScores(
  input: ShortlistInput,
  { basis, aggregation }: Scenario,
  leftOut: ReadonlySet<number>,
  wanted: readonly boolean[],
): (readonly (number | null)[])[] {
  const { table } = input
  return table.elements.map((scores, element) => {
    if (!wanted[element]) return table.scopes.map(() => null)
    const values = scores.map((score, row) => (leftOut.has(row) ? null : score))
    if (basis === 'raw') return rawScores(table, values, aggregation).scores
    for (const model of modelBases.slice(modelBases.indexOf(basis))) {
      const { reason, scores: found } = adjustedScores(input, values, model)
      if (reason === null) return found
    }
    return rawScores(table, values).scores
  })
}

/** What an element's scores are made of. */
export interface ElementSource {
  /** One per row of the table, `null` where the informant takes no part; under a role model less the effect of the role. */
  readonly values: readonly (number | null)[]
  /** `null` for means of informants. */
  readonly shrinkage: Shrinkage | null
}

/**
 * What `elementScores` are made of, to make them of some informants only: the same models with the same fallbacks, their
 * variances and the effects of roles kept.
 *
 * @returns one per element of the table; `null` when the input has models but nothing that predicts from them.
 */
export function elementSources(
  input: ShortlistInput,
  { basis }: Scenario,
  leftOut: ReadonlySet<number>,
  wanted: readonly boolean[],
): ElementSource[] | null {
  const sources = input.table.elements.map((scores, element): ElementSource | null => {
    const values = scores.map((score, row) => (leftOut.has(row) ? null : score))
    const means = { values, shrinkage: null }
    if (basis === 'raw' || !wanted[element]) return means
    for (const model of modelBases.slice(modelBases.indexOf(basis))) {
      if (!input.predict && adjustedScores(input, values, model).reason === null) return null
      const found = input.predict?.(values, model)
      if (found) return { values: found.values, shrinkage: found }
    }
    return means
  })
  return sources.includes(null) ? null : sources.flatMap((source) => source ?? [])
}
