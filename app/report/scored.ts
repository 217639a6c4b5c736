import { agreementReference, type AgreementReference } from '#analysis/agreement-reference.ts'
import type { RatingTable } from '#analysis/ratings.ts'
import { scoreTable, type ScoreTable } from '#analysis/score-table.ts'
import type { MappingSettings } from '#analysis/settings.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { streams } from '#analysis/streams.ts'

/** The scores of a table that is kept, by the settings they were asked for last: a page more costs no second scoring. */
export function scoresOf(
  table: RatingTable,
  { minimumAnsweredShare, aggregation }: Pick<MappingSettings, 'minimumAnsweredShare' | 'aggregation'>,
): ScoreTable {
  const known = scored.get(table)
  if (known?.minimumAnsweredShare === minimumAnsweredShare && known.aggregation === aggregation) return known
  const fresh = scoreTable(table, minimumAnsweredShare, aggregation)
  scored.set(table, fresh)
  return fresh
}

const scored = new WeakMap<RatingTable, ScoreTable>()

interface Drawn {
  readonly seed: number
  readonly replicates: number
  readonly reference: AgreementReference | null
}

/** The draws that the analysis compared agreement with, drawn again once for scores that are kept; `null` without any. */
export function drawnAgain(
  table: ScoreTable,
  { seed, replicates }: Pick<MappingSettings, 'seed' | 'replicates'>,
): AgreementReference | null {
  const known = drawn.get(table)
  if (known?.seed === seed && known.replicates === replicates) return known.reference
  const random = randomStream(seed, streams.agreementReference)
  const reference = replicates > 0 ? agreementReference(table, random, replicates) : null
  drawn.set(table, { seed, replicates, reference })
  return reference
}

const drawn = new WeakMap<ScoreTable, Drawn>()
