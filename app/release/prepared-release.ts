import type { ReleaseBasis } from '#analysis/disclosure/release-basis.ts'
import { releasedFigures, type ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import { scoreTable } from '#analysis/score-table.ts'
import type { ChosenInput } from '#app/report/chosen-input.ts'

/** What a release is held against: the study's smallest group, and the first release of the wave. */
export interface ReleaseTerms {
  readonly minimum: number
  readonly first: ReleaseBasis | null
}

/** A release that is not made yet. */
export interface PreparedRelease {
  readonly figures: ReleasedFigures
  readonly basis: ReleaseBasis
  /** Equal digests have equal figures, the first release being the same. */
  readonly digest: string
}

/**
 * What a release of these answers would hold; a row says which versions of its scope count as one.
 *
 * @param scoring what tells one way of scoring from another.
 */
export function preparedRelease(
  { table, settings, scopes }: ChosenInput,
  { minimum, first }: ReleaseTerms,
  scoring: string,
): Omit<PreparedRelease, 'digest'> {
  const scores = scoreTable(table, settings.minimumAnsweredShare, settings.aggregation)
  const { figures, basis } = releasedFigures(scores, minimum, scoring, first)
  const asOne = new Map(scopes.asOne.map((one) => [one.practice, one]))
  const rows = figures.rows.map((row) => {
    const together = asOne.get(row.practice)
    return together?.version === row.scopeVersion ? { ...row, asOne: together.versions } : row
  })
  return { figures: { ...figures, rows }, basis }
}
