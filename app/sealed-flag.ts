import type { Flag, FlagName } from '#analysis/flags/flag.ts'

/** A flag as a page shows it. */
export interface ShownFlag extends Omit<Flag, 'value'> {
  /** `null` while it tells of results that are sealed. */
  readonly value: number | null
}

/** Flags whose value says how far the scores of informants lie apart. */
const ofScores: ReadonlySet<FlagName> = new Set([
  'strong-disagreement',
  'two-camps',
  'outlier-informant',
  'role-gap',
])

/** A flag as it is shown while results are sealed: that it was raised, but nothing of how scores are spread. */
export function sealedFlag(flag: Flag): ShownFlag {
  return ofScores.has(flag.flag) ? { ...flag, value: null } : flag
}

/** What whoever decides about a flag can read of it, as plain data. */
export function seenOf({ value, threshold, n, rule }: ShownFlag) {
  return { value, threshold, n, rule: rule ?? null }
}
