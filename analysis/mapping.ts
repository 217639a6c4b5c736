import type { ScoringKey } from '#survey/scoring-key.ts'
import { basicMapping, type BasicMapping } from './basic-mapping.ts'
import type { Dataset, PracticeRow } from './dataset.ts'
import { fillRatings, ratingTable, type RatingTable } from './ratings.ts'
import { scoreTable } from './score-table.ts'
import { defaultSettings, type MappingSettings } from './settings.ts'

/** A whole mapping: plain data with codes, the same as `npm run analyse` prints. See docs/analysis-output.md. */
export type Mapping = BasicMapping

/** The parts of an analysis, in the order they are computed. */
export const steps = ['basic'] as const
export type Step = (typeof steps)[number]

/** How far an analysis is: what it is computing now, how many parts are done, and of how many. */
export interface Progress {
  readonly step: Step
  readonly done: number
  readonly of: number
}

/** Rows, scoring key and settings to the whole result. */
export function mapping(
  dataset: Dataset,
  key: ScoringKey,
  settings: Partial<MappingSettings> = {},
  onProgress: (progress: Progress) => void = () => {},
): Mapping {
  const ratings = ratingTable(dataset.responses, key)
  fillRatings(ratings, dataset.answers)
  return mappingOfTable(dataset.practices, ratings, settings, onProgress)
}

/**
 * The same from a table that was filled a part at a time, for waves too large to hold as rows.
 *
 * @param onProgress is called before each part.
 */
export function mappingOfTable(
  practices: readonly PracticeRow[],
  ratings: RatingTable,
  settings: Partial<MappingSettings> = {},
  onProgress: (progress: Progress) => void = () => {},
): Mapping {
  const chosen = { ...defaultSettings, ...settings }
  const table = scoreTable(ratings, chosen.minimumAnsweredShare)
  onProgress({ step: 'basic', done: 0, of: steps.length })
  return basicMapping(
    practices.map(({ practice }) => practice),
    table,
    chosen,
  )
}
