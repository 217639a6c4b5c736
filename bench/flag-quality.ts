import { raiseFlags } from '#analysis/flags/raise-flags.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { roleAdjustedScores, roleModel } from '#analysis/role-model.ts'
import { scoreTable } from '#analysis/score-table.ts'
import {
  flagOfKind,
  flagQuality,
  type FlagQuality,
  type InjectedKind,
} from '#commands/verify/flag-quality.ts'
import type { FreshMapping } from './fresh/mapping.ts'

/** How well flags find what was injected into several made-up mappings, all of them taken together. */
export interface PooledQuality extends FlagQuality {
  readonly kind: InjectedKind
  /** Found and injected. */
  readonly hits: number
}

/** How well the flags of one mapping, with their default thresholds, find what was injected into it. */
export function qualityOfFlags({
  dataset,
  key,
  injected,
}: FreshMapping): Readonly<Record<InjectedKind, FlagQuality>> {
  const ratings = ratingTable(dataset.responses, key)
  fillRatings(ratings, dataset.answers)
  const table = scoreTable(ratings)
  const model = roleModel(table.totals, table, { covariates: 'role' })
  const adjustedTotals = roleAdjustedScores(table.totals, table, model)
  return flagQuality(raiseFlags(table, dataset.practices, { adjustedTotals }).flags, injected)
}

/** Recall and precision over all found and all injected, not means of those of each mapping. */
export function pooledQuality(all: readonly Readonly<Record<InjectedKind, FlagQuality>>[]): PooledQuality[] {
  return (Object.keys(flagOfKind) as InjectedKind[]).map((kind) => {
    let [found, injected, hits] = [0, 0, 0]
    for (const { [kind]: quality } of all) {
      found += quality.found
      injected += quality.true
      hits += Math.round((quality.recall ?? 0) * quality.true)
    }
    return {
      kind,
      found,
      true: injected,
      hits,
      recall: injected > 0 ? hits / injected : null,
      precision: found > 0 ? hits / found : null,
    }
  })
}
