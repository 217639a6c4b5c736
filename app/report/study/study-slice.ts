import type { ResponseRow } from '#analysis/dataset.ts'
import type { FlagName } from '#analysis/flags/flag.ts'
import type { VariantSlice } from '../variants/variant-slice.ts'
import type { RatingTable } from '#analysis/ratings.ts'
import type { Subgroup } from '../choices.ts'
import type { BasicFigures, FullFigures } from '../computations.ts'
import type { Counted } from '../counted.ts'
import type { AnalysisState } from '../analysis-state.ts'
import { flagsSlice, type FlagsSlice } from './flags.ts'
import type { ListedPractice } from './named-practice.ts'
import { qualitySlice, type QualitySlice } from './quality.ts'
import { reliabilitySlice, type ReliabilitySlice } from './reliability.ts'
import { studyVariants, type StudyVariants } from './variants.ts'
import { rolesSlice, type RolesSlice } from './roles.ts'

/** What each page about the whole study draws, and nothing else: `null` until the analysis is there. */
export interface StudySlices {
  readonly reliability: ReliabilitySlice | null
  readonly roles: RolesSlice | null
  /** There at once: it needs no analysis. */
  readonly quality: QualitySlice
  readonly flags: FlagsSlice | null
  /** There at once too. */
  readonly variants: StudyVariants
}

export type StudyPart = keyof StudySlices

/** What an address asks to see of a part. */
export interface StudyView {
  /** Whether practices may be put in order by their figures; where not, no percentile leaves this thread. */
  readonly ranks: boolean
  /** Whose flags are listed; `null` for none. */
  readonly flag: FlagName | null
  /** Of a list, from 1. */
  readonly page: number
}

/** One part, and what it was computed from. */
export interface StudyFigures<Part extends StudyPart> {
  readonly slice: StudySlices[Part]
  readonly settings: BasicFigures['settings']
  readonly otherVersion: number
  readonly counted: Counted
  readonly subgroups: readonly Subgroup[]
  readonly analysis: AnalysisState
}

/** Everything that slices are cut from. */
export interface Computed {
  readonly basic: BasicFigures
  /** `null` until the analysis is there. */
  readonly full: FullFigures | null
  readonly asked: readonly ListedPractice[]
  /** `null` when nobody was asked about a variant, or for other parts. */
  readonly variants: VariantSlice | null
  /** The answers that were chosen. */
  readonly table: RatingTable
  /** Everything that was sent on the wave's questionnaire, by id. */
  readonly sent: readonly ResponseRow[]
}

const slices: {
  readonly [Part in StudyPart]: (computed: Computed, view: StudyView) => StudySlices[Part]
} = {
  reliability: ({ full, asked }, { ranks }) => full && reliabilitySlice(full, asked, ranks),
  roles: ({ full, asked }, { ranks }) => full && rolesSlice(full, asked, ranks),
  quality: ({ basic, table }) => qualitySlice(basic, table),
  variants: ({ variants, asked }) => studyVariants(variants, asked),
  flags: ({ full, asked, sent }, view) => full && flagsSlice(full, asked, sent, view),
}

export function studySlice<Part extends StudyPart>(
  part: Part,
  computed: Computed,
  view: StudyView,
): StudySlices[Part] {
  return slices[part](computed, view)
}
