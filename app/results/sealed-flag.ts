import type { Flag, FlagName } from '#analysis/flags/flag.ts'
import type { FlagCount } from '#analysis/flags/raise-flags.ts'

/** A flag as a page shows it. */
export interface ShownFlag extends Omit<Flag, 'value' | 'threshold'> {
  /** `null` while it tells of results that are sealed. */
  readonly value: number | null
  /** The same: the limit of some is reckoned from how scores are spread. */
  readonly threshold: number | null
}

/** How often a flag was raised, as a page shows it. */
export interface ShownFlagCount extends Pick<FlagCount, 'flag' | 'found' | 'of' | 'expectedByChance'> {
  /** Whether `expectedByChance` is kept back while results are sealed. */
  readonly isKeptBack: boolean
}

/** Flags whose value says how far the scores of informants lie apart. */
const ofScores: ReadonlySet<FlagName> = new Set([
  'strong-disagreement',
  'two-camps',
  'outlier-informant',
  'role-gap',
])

/** Flags whose limit, or whose rule, follows from the scores or answers of everybody. */
const limitedByScores: ReadonlySet<FlagName> = new Set([...ofScores, 'low-variation'])

/** Flags whose rate by chance gives the spread of scores back. */
const countedByScores: ReadonlySet<FlagName> = new Set(['outlier-informant', 'role-gap'])

/** A flag as it is shown while results are sealed: that it was raised, but nothing of how scores are spread. */
export function sealedFlag(flag: Flag): ShownFlag {
  if (!limitedByScores.has(flag.flag)) return flag
  const { rule: _, ...told } = flag
  return { ...told, value: ofScores.has(flag.flag) ? null : flag.value, threshold: null }
}

/** How often a flag was raised, while results are sealed or not. */
export function shownCount(
  { flag, found, of, expectedByChance }: FlagCount,
  isSealed: boolean,
): ShownFlagCount {
  const isKeptBack = isSealed && countedByScores.has(flag)
  return { flag, found, of, expectedByChance: isKeptBack ? null : expectedByChance, isKeptBack }
}

/** What whoever decides about a flag can read of it, as plain data. */
export function seenOf({ value, threshold, n, rule }: ShownFlag) {
  return { value, threshold, n, rule: rule ?? null }
}
