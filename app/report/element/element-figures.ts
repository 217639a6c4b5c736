import type { PlaceInList } from '#app/page-of.ts'
import type { Subgroup } from '../choices.ts'
import type { BasicFigures } from '../computations.ts'
import type { Counted } from '../counted.ts'
import type { AnalysisState } from '../analysis-state.ts'
import type { ElementSlice } from './element-slice.ts'

/** One element, and what it was computed from. */
export interface ElementFigures {
  /** `null` for an element that the questionnaire does not have. */
  readonly slice: ElementSlice | null
  /** The responses with a comment on it, one page of them. */
  readonly comments: PlaceInList & { readonly responses: readonly string[] }
  readonly settings: BasicFigures['settings']
  readonly otherVersion: number
  readonly counted: Counted
  readonly subgroups: readonly Subgroup[]
  readonly analysis: AnalysisState
}
