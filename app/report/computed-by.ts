import { listVersion } from '#analysis/shortlist/list-version.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { analysisVersion } from './computations.ts'

/** What a list was computed by: two numbers that are raised when the same data and the same rule give something else. */
export interface ComputedBy {
  /** Of scores. */
  readonly analysisVersion: number
  /** Of what makes a list of them. */
  readonly listVersion: number
}

/** What every list is computed by now. */
export const computedByNow: ComputedBy = { analysisVersion, listVersion }

/** What was current when data were frozen; sets from before lists had a version say nothing of it, and it was the first. */
export function frozenUnder({ scoring }: Pick<FrozenContent, 'scoring'>): ComputedBy {
  return { analysisVersion: scoring.analysisVersion, listVersion: scoring.listVersion ?? 1 }
}
