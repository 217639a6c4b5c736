import type { ComputedBy } from '../computed-by.ts'
import type { ListVersions } from '../lists.server.ts'

/** The list of a set by a rule, as it was when somebody first decided on it. */
export interface KeptList extends ComputedBy {
  readonly digest: string
}

/** A list as it is made now. */
export interface ListNow {
  readonly digest: string
  readonly versions: ListVersions
}

/** Whether a list is still the one that was seen when its data were frozen, and when somebody first decided on it. */
export interface ListStanding {
  /** Computed by another version than the one when its data were frozen. */
  readonly isOtherThanFrozen: boolean
  /** Computed by another version than the one when somebody first decided on it. */
  readonly isOtherThanKept: boolean
  /** Beside the list that was decided on: `null` when nobody has. */
  readonly kept: 'same' | 'another' | null
}

export function listStanding({ digest, versions }: ListNow, kept: KeptList | null): ListStanding {
  const { now, frozen } = versions
  return {
    isOtherThanFrozen: !isSameComputation(frozen, now),
    isOtherThanKept: kept !== null && !isSameComputation(kept, now),
    kept: kept && (kept.digest === digest ? 'same' : 'another'),
  }
}

function isSameComputation(one: ComputedBy, other: ComputedBy): boolean {
  return one.analysisVersion === other.analysisVersion && one.listVersion === other.listVersion
}
