import type { PracticeRow } from '../dataset.ts'
import type { ScoreTable } from '../score-table.ts'

/** What the role model says of every scope of a table, in the table's order; `null` where it says nothing. */
export interface ModelScores {
  readonly adjusted: readonly (number | null)[]
  readonly predictionSd: readonly (number | null)[]
}

/**
 * What a model predicts a practice's score from: `intercept + λ m`, m the mean of the practice's values less the intercept,
 * λ = n γ / (1 + n γ) with γ the variance ratio.
 */
export interface Prediction {
  /** Informants' scores less the effects of their roles, one per row; `null` takes no part. */
  readonly values: readonly (number | null)[]
  readonly intercept: number
  /** The variance between practices by the variance within. */
  readonly varianceRatio: number
}

/** Scores adjusted for role and drawn towards the mean, or only drawn towards it. The first that can be fitted is taken. */
export const modelBases = ['adjusted', 'shrunk'] as const
export type ModelBasis = (typeof modelBases)[number]

/** What a practice says to an interview; `not_asked` also when nothing was registered. */
export type InterviewAnswer = 'yes' | 'no' | 'withdrawn' | 'not_asked'

/** All that a shortlist is made from. */
export interface ShortlistInput {
  readonly table: ScoreTable
  readonly practices: readonly PracticeRow[]
  /** The role model on informants' totals; `null` when its conditions do not hold. */
  readonly model: ModelScores | null
  /** Which model that is: the role model's scores are `adjusted`, those of one without roles only `shrunk`. */
  readonly modelBasis?: ModelBasis
  /**
   * Fits a model to other scores, one per row of the table (`null`: the row takes no part), for scenarios with other weights,
   * thresholds on elements or without some responses. `null` when it cannot be fitted. Without this function such scenarios
   * exist on raw scores only.
   */
  readonly adjust?: (scores: readonly (number | null)[], basis: ModelBasis) => ModelScores | null
  /** The same fit as what predicts scores, to predict them from some informants only. Without it nobody can be left out of a model. */
  readonly predict?: (scores: readonly (number | null)[], basis: ModelBasis) => Prediction | null
  /**
   * The same responses scored by another rule for what is missing, for scenarios that have one: same rows, same scopes. Without
   * this function every scenario keeps the table's rule.
   */
  readonly withShare?: (minimumAnsweredShare: number) => ShortlistInput
  /** Responses that carry a flag, by id: scenarios can leave them out. */
  readonly flaggedResponses?: readonly string[]
  /** For each scope whether its informants mean different things by the practice. */
  readonly scopeMismatch?: readonly boolean[]
  /** For each scope how far its informants disagree: AD over items, in scale units, `null` where there is none. */
  readonly disagreement?: readonly (number | null)[]
  /** What practices say to an interview, by practice id; one that is absent is of data in which nobody could register it. */
  readonly consent?: Readonly<Record<string, InterviewAnswer>>
}

/** One practice on one version of its scope. */
export interface ScopeName {
  readonly practice: string
  readonly scopeVersion: number
}
