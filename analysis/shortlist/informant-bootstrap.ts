import { aggregated, rowsByRole, type Aggregation } from '../aggregation.ts'
import type { ScoreTable } from '../score-table.ts'
import type { Random } from '../statistics/random.ts'
import { topPlaces } from '../statistics/top-places.ts'
import type { ScopeName } from './input.ts'

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
  },
  random: Random,
): InformantBootstrap {
  const { k, replicates, aggregation } = settings
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
      }
    })
    .filter((group) => group.values.length > 0)
  const counts = new Uint32Array(groups.length)
  const means = new Float64Array(groups.length)
  const highest = topPlaces(groups.length, k)
  const drawn = aggregation === 'mean_of_roles' ? resampledMeanOfRoles : resampledMean
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    for (let place = 0; place < groups.length; place += 1) means[place] = drawn(groups[place]!, random)
    for (const place of highest(means, random)) counts[place]! += 1
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

interface Group {
  readonly values: Float64Array
  /** The role of each, by number. */
  readonly roles: Int32Array
}

function resampledMean({ values }: Group, random: Random): number {
  const size = values.length
  if (size === 1) return values[0]!
  let sum = 0
  for (let draw = 0; draw < size; draw += 1) sum += values[random.below(size)]!
  return sum / size
}

function resampledMeanOfRoles({ values, roles }: Group, random: Random): number {
  const size = values.length
  const sums = new Float64Array(size)
  const counts = new Int32Array(size)
  for (let draw = 0; draw < size; draw += 1) {
    const at = size === 1 ? 0 : random.below(size)
    sums[roles[at]!]! += values[at]!
    counts[roles[at]!]! += 1
  }
  let [sum, drawn] = [0, 0]
  for (let role = 0; role < size; role += 1) {
    if (counts[role] === 0) continue
    sum += sums[role]! / counts[role]!
    drawn += 1
  }
  return sum / drawn
}
