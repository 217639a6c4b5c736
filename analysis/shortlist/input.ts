import type { PracticeRow } from '../dataset.ts'
import type { ScoreTable } from '../score-table.ts'

/** What the role model says of every scope of a table, in the table's order; `null` where it says nothing. */
export interface ModelScores {
  readonly adjusted: readonly (number | null)[]
  readonly predictionSd: readonly (number | null)[]
}

/** Scores adjusted for role and drawn towards the mean, or only drawn towards it. */
export type ModelBasis = 'adjusted' | 'shrunk'

/** All that a shortlist is made from. */
export interface ShortlistInput {
  readonly table: ScoreTable
  readonly practices: readonly PracticeRow[]
  /** The role model on informants' totals; `null` when its conditions do not hold. */
  readonly model: ModelScores | null
  /** Which model that is: the role model's scores are `adjusted`, those of one without roles only `shrunk`. */
  readonly modelBasis?: ModelBasis
  /**
   * Fits the role model to other scores, one per row of the table (`null`: the row takes no part), for scenarios with other
   * weights, thresholds on elements or without some responses. `null` when it cannot be fitted. Without this function such
   * scenarios exist on raw scores only.
   */
  readonly adjust?: (scores: readonly (number | null)[]) => ModelScores | null
  /** Responses that carry a flag, by id: scenarios can leave them out. */
  readonly flaggedResponses?: readonly string[]
  /** For each scope whether its informants mean different things by the practice. */
  readonly scopeMismatch?: readonly boolean[]
  /** For each scope how far its informants disagree: AD over items, in scale units, `null` where there is none. */
  readonly disagreement?: readonly (number | null)[]
  /** Whether a practice says yes to an interview, by practice id; `null` or absent when it has not said. */
  readonly consent?: Readonly<Record<string, boolean | null>>
}

/** One practice on one version of its scope. */
export interface ScopeName {
  readonly practice: string
  readonly scopeVersion: number
}
