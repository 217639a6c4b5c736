import { aggregated, rowsByRole, type Aggregation } from '../aggregation.ts'
import type { ScoreTable } from '../score-table.ts'
import type { Random } from '../statistics/random.ts'
import { topPlaces } from '../statistics/top-places.ts'
import type { ElementSource } from './element-scores.ts'
import type { ScopeName } from './input.ts'
import { resampledScores, type DrawnThresholds } from './resampled-score.ts'

/** Ways of aggregating that informants can be drawn again for. */
export type ResampledMean = Exclude<Aggregation, 'median_of_informants' | 'lowest_informant'>

/** A threshold rule that the informants who are drawn are held against. */
export interface ResampledThresholds {
  /** One per element of the table, `null` for none. */
  readonly limits: readonly (number | null)[]
  /** How many must be reached. */
  readonly met: number
  /** What element scores are made of, one per element; the means of the table's scores when left out. */
  readonly sources?: readonly ElementSource[]
}

/** Chance of the top k when informants are drawn again within practices: a sensitivity, never the default. */
export interface InformantBootstrap {
  readonly replicates: number
  /** `null` for 0 replicates (`below_minimum`), and for a score that is no mean of informants (`not_a_mean`). */
  readonly practices:
    readonly (ScopeName & { readonly informants: number; readonly probabilityTopK: number })[] | null
  readonly reason: 'below_minimum' | 'not_a_mean' | null
  /**
   * Why these chances are too sure of themselves: the spread within a practice is too small by (n − 1)/n, and practices
   * with one informant have none at all. `practices` counts those it is about.
   */
  readonly warnings: readonly {
    readonly code: 'variance_understated' | 'single_informant_without_variance'
    readonly practices: number
  }[]
}

/**
 * Share of replicates in which a practice is among the k highest, each a mean of as many of its informants as it has, drawn
 * with replacement: of the leaders among them, or of the means of the roles that are drawn, where the score is. Ties at the
 * cut are drawn at random.
 *
 * Under a threshold rule whoever has a score in all or on an element with a threshold is drawn from, and the drawn informants'
 * element scores are held against the thresholds, means or a model's as on the list; what the drawn do not have counts for
 * nothing. Who reaches more comes first, as on the list, and who does not reach enough, or has no score in all, is not among
 * the k, even where that leaves places empty.
 *
 * @param passed places of scopes in the table; those in which nobody has a value are left out.
 * @param values one per row of the table; `null` takes no part.
 * @param settings.aggregation what the score is; `null` for what is no mean.
 * @throws RangeError for k below 1 or replicates that are no whole number.
 */
export function informantBootstrap(
  table: ScoreTable,
  passed: readonly number[],
  values: readonly (number | null)[],
  settings: {
    readonly k: number
    readonly replicates: number
    readonly aggregation: ResampledMean | null
    readonly thresholds?: ResampledThresholds | null
  },
  random: Random,
): InformantBootstrap {
  const { k, replicates, aggregation, thresholds = null } = settings
  if (!Number.isInteger(replicates) || replicates < 0) throw new RangeError(`${replicates} replicates`)
  if (aggregation === null) return { replicates, practices: null, reason: 'not_a_mean', warnings: [] }
  const { responses } = table
  const counting = (of: typeof values, place: number) =>
    aggregated(of, table.scopes[place]!.rows, { responses, aggregation }).rows
  const taking = thresholds && takingPart(table, values, thresholds)
  const groups = passed
    .map((place) => {
      const scored = counting(values, place)
      const rows = taking ? counting(taking, place) : scored
      const byRole = rowsByRole(rows, (row) => responses[row]!.role)
      return {
        scope: table.scopes[place]!,
        informants: scored.length,
        values: Float64Array.from(rows, (row) => values[row] ?? Number.NaN),
        roles: Int32Array.from(rows, (row) => byRole.findIndex((group) => group.includes(row))),
        thresholds: thresholds && thresholdsOf(table, rows, thresholds),
      }
    })
    .filter(({ informants }) => informants > 0)
  const counts = new Uint32Array(groups.length)
  const drawn = new Float64Array(groups.length)
  const highest = topPlaces(groups.length, k)
  const largest = Math.max(1, ...groups.map(({ values: own }) => own.length))
  const resampled = resampledScores(largest, aggregation === 'mean_of_roles')
  // one threshold more weighs more than any score
  const reward = table.key.maximum - table.key.minimum + 1
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    for (let place = 0; place < groups.length; place += 1) {
      const group = groups[place]!
      drawn[place] = group.thresholds
        ? (resampled.underThresholds(group, group.thresholds, reward, random) ?? outside)
        : resampled.score(group, random)
    }
    for (const place of highest(drawn, random)) if (drawn[place] !== outside) counts[place]! += 1
  }
  const singles = groups.filter((group) => group.values.length === 1).length
  return {
    replicates,
    practices:
      replicates === 0
        ? null
        : groups.map(({ scope, informants }, place) => ({
            practice: scope.practice,
            scopeVersion: scope.scopeVersion,
            informants,
            probabilityTopK: counts[place]! / replicates,
          })),
    reason: replicates === 0 ? 'below_minimum' : null,
    warnings: [
      { code: 'variance_understated' as const, practices: groups.length - singles },
      { code: 'single_informant_without_variance' as const, practices: singles },
    ].filter(({ practices }) => practices > 0),
  }
}

/** Lower than any score, of who does not reach enough thresholds. */
const outside = -Number.MAX_SAFE_INTEGER

const sourcesOf = ({ elements }: ScoreTable, { sources }: ResampledThresholds): readonly ElementSource[] =>
  sources ?? elements.map((values) => ({ values, shrinkage: null }))

/** For every row 0 when it has a score in all or on an element with a threshold, otherwise `null`. */
function takingPart(
  table: ScoreTable,
  values: readonly (number | null)[],
  thresholds: ResampledThresholds,
): (number | null)[] {
  const asked = sourcesOf(table, thresholds).filter((_, element) => thresholds.limits[element] !== null)
  const isThere = (scores: readonly (number | null)[], row: number) => scores[row] !== null
  return values.map((_, row) =>
    isThere(values, row) || asked.some((source) => isThere(source.values, row)) ? 0 : null,
  )
}

function thresholdsOf(
  table: ScoreTable,
  rows: readonly number[],
  thresholds: ResampledThresholds,
): DrawnThresholds {
  const sources = sourcesOf(table, thresholds)
  const asked = thresholds.limits.flatMap((limit, element) =>
    limit === null ? [] : [{ limit, ...sources[element]! }],
  )
  return {
    met: thresholds.met,
    limits: asked.map(({ limit }) => limit),
    scores: asked.map(({ values }) => Float64Array.from(rows, (row) => values[row] ?? Number.NaN)),
    shrinkage: asked.map(({ shrinkage }) => shrinkage),
  }
}
