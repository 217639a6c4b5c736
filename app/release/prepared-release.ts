import type { ReleaseBasis } from '#analysis/disclosure/release-basis.ts'
import { releasedFigures, type ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import { scoreTable } from '#analysis/score-table.ts'
import type { AnalysisInput } from '#app/report/computations.ts'

/** What a release is held against: the study's smallest group, and the first release of the wave. */
export interface ReleaseTerms {
  readonly minimum: number
  readonly first: ReleaseBasis | null
}

/** A release that is not made yet. */
export interface PreparedRelease {
  readonly figures: ReleasedFigures
  readonly basis: ReleaseBasis
  /** Equal digests have equal figures. */
  readonly digest: string
}

/**
 * What a release of these answers would hold.
 *
 * @param scoring what tells one way of scoring from another.
 */
export function preparedRelease(
  { table, settings }: AnalysisInput,
  { minimum, first }: ReleaseTerms,
  scoring: string,
): Omit<PreparedRelease, 'digest'> {
  return releasedFigures(
    scoreTable(table, settings.minimumAnsweredShare, settings.aggregation),
    minimum,
    scoring,
    first,
  )
}
