import type { ScoreTable } from '../score-table.ts'
import type { Random } from '../statistics/random.ts'
import { topPlaces } from '../statistics/top-places.ts'
import type { ScopeName } from './input.ts'

/** Chance of the top k when informants are drawn again within practices: a sensitivity, never the default. */
export interface InformantBootstrap {
  readonly replicates: number
  /** `null` for 0 replicates, for the reason `below_minimum`. */
  readonly practices:
    readonly (ScopeName & { readonly informants: number; readonly probabilityTopK: number })[] | null
  readonly reason: 'below_minimum' | null
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
 * with replacement. Ties at the cut are drawn at random.
 *
 * @param passed places of scopes in the table; those in which nobody has a value are left out.
 * @param values one per row of the table; `null` takes no part.
 * @throws RangeError for k below 1 or replicates that are no whole number.
 */
export function informantBootstrap(
  table: ScoreTable,
  passed: readonly number[],
  values: readonly (number | null)[],
  { k, replicates }: { readonly k: number; readonly replicates: number },
  random: Random,
): InformantBootstrap {
  if (!Number.isInteger(replicates) || replicates < 0) throw new RangeError(`${replicates} replicates`)
  const groups = passed
    .map((place) => ({
      scope: table.scopes[place]!,
      values: Float64Array.from(table.scopes[place]!.rows.flatMap((row) => values[row] ?? [])),
    }))
    .filter((group) => group.values.length > 0)
  const counts = new Uint32Array(groups.length)
  const means = new Float64Array(groups.length)
  const highest = topPlaces(groups.length, k)
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    for (let place = 0; place < groups.length; place += 1)
      means[place] = resampledMean(groups[place]!.values, random)
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

function resampledMean(values: Float64Array, random: Random): number {
  const size = values.length
  if (size === 1) return values[0]!
  let sum = 0
  for (let draw = 0; draw < size; draw += 1) sum += values[random.below(size)]!
  return sum / size
}
