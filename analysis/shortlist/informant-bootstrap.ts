import { aggregated, rowsByRole, type Aggregation } from '../aggregation.ts'
import type { ScoreTable } from '../score-table.ts'
import type { Random } from '../statistics/random.ts'
import { topPlaces } from '../statistics/top-places.ts'
import type { ScopeName } from './input.ts'
import { resampledScores, type ResampledThresholds } from './resampled-score.ts'

/** Ways of aggregating that informants can be drawn again for. */
export type ResampledMean = Exclude<Aggregation, 'median_of_informants' | 'lowest_informant'>

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
 * Under a threshold rule the drawn informants' element scores are held against the thresholds too. Who reaches more of them
 * comes first, as on the list, and who does not reach enough is not among the k, even where that leaves places empty.
 *
 * @param passed places of scopes in the table; those in which nobody has a value are left out.
 * @param values one per row of the table; `null` takes no part.
 * @param settings.aggregation what the score is; `null` for what is no mean.
 * @param settings.thresholds a limit for each element of the table, `null` for none, and how many must be reached.
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
    readonly thresholds?: { readonly limits: readonly (number | null)[]; readonly met: number } | null
  },
  random: Random,
): InformantBootstrap {
  const { k, replicates, aggregation, thresholds = null } = settings
  if (!Number.isInteger(replicates) || replicates < 0) throw new RangeError(`${replicates} replicates`)
  if (aggregation === null) return { replicates, practices: null, reason: 'not_a_mean', warnings: [] }
  const { responses } = table
  const groups = passed
    .map((place) => {
      const scope = table.scopes[place]!
      const { rows } = aggregated(values, scope.rows, { responses, aggregation })
      const byRole = rowsByRole(rows, (row) => responses[row]!.role)
      return {
        scope,
        values: Float64Array.from(rows, (row) => values[row]!),
        roles: Int32Array.from(rows, (row) => byRole.findIndex((group) => group.includes(row))),
        thresholds: thresholds && thresholdsOf(table, rows, thresholds),
      }
    })
    .filter((group) => group.values.length > 0)
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
        : groups.map(({ scope, values: own }, place) => ({
            practice: scope.practice,
            scopeVersion: scope.scopeVersion,
            informants: own.length,
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

function thresholdsOf(
  { elements }: ScoreTable,
  rows: readonly number[],
  { limits, met }: { readonly limits: readonly (number | null)[]; readonly met: number },
): ResampledThresholds {
  const asked = limits.flatMap((limit, element) => (limit === null ? [] : [{ limit, element }]))
  return {
    met,
    limits: asked.map(({ limit }) => limit),
    scores: asked.map(({ element }) =>
      Float64Array.from(rows, (row) => elements[element]![row] ?? Number.NaN),
    ),
  }
}
