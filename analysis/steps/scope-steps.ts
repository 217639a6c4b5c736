import type { ScoreTable } from '../score-table.ts'
import { aggregationSteps, type AggregationSteps } from './score-steps.ts'

/** A practice's score on one version of its scope, and how far it lies from the one that is looked at. */
export interface ScopeStep {
  readonly scopeVersion: number
  readonly score: AggregationSteps
  /** The score less that on the version looked at; `null` where either is, and 0 for that version itself. */
  readonly change: number | null
}

/**
 * The chain to `scopeMoves`: the same practice by the same rule on each version that was answered on, by version.
 *
 * @param place of the element in the key; `null` for the total.
 */
export function scopeSteps(
  table: ScoreTable,
  own: { readonly practice: string; readonly scopeVersion: number },
  place: number | null,
): ScopeStep[] {
  const scores = place === null ? table.totals : table.elements[place]!
  const found = table.scopes
    .filter(({ practice }) => practice === own.practice)
    .map(({ scopeVersion, rows }) => ({ scopeVersion, score: aggregationSteps(scores, rows, table) }))
  const value = found.find(({ scopeVersion }) => scopeVersion === own.scopeVersion)?.score.value ?? null
  return found.map((step) => ({
    ...step,
    change: step.score.value === null || value === null ? null : step.score.value - value,
  }))
}
