/** Every flag and what it is put on. A flag is a reason to look or to ask; it never takes anybody out of a figure. */
export const flagLevels = {
  'single-informant': 'practice',
  'one-role-only': 'practice',
  'no-citizen-voice': 'practice',
  'own-stake-only': 'practice',
  'strong-disagreement': 'practice',
  'two-camps': 'practice',
  'outlier-informant': 'informant',
  'role-gap': 'practice',
  'straight-lining': 'informant',
  'low-variation': 'informant',
  'extreme-style': 'informant',
  'agreement-style': 'informant',
  speeding: 'informant',
  'low-knowledge': 'informant',
  distance: 'informant',
  'scope-mismatch': 'practice',
  'scope-vs-registration': 'informant',
  'scope-too-broad': 'practice',
  'scope-too-narrow': 'practice',
  'missing-pattern': 'element',
} as const satisfies Record<string, 'practice' | 'informant' | 'element'>

export type FlagName = keyof typeof flagLevels
export type FlagLevel = (typeof flagLevels)[FlagName]

/**
 * Whether a flag only says how an informant stood or answered, and questions nothing that was answered: somebody far from the
 * practice, somebody fast, as on the telephone. Lists without flagged informants keep those who have no other.
 */
export function isContext(flag: FlagName): boolean {
  return flag === 'distance' || flag === 'speeding'
}

/**
 * Whether a flag says how somebody stands beside other practices, or beside their informants, so that it cannot be raised on
 * one practice by itself. Of straight-lining and speeding only the rules about time do; those are left out alone.
 */
export function restsOnOthers(flag: FlagName): boolean {
  return flag === 'outlier-informant' || flag === 'role-gap' || flag === 'low-variation'
}

/** Which of a flag's rules it was raised by, for flags that have more than one. */
export type FlagRule =
  | 'adjusted'
  | 'raw'
  | 'points'
  | 'standard-deviations'
  | 'modal-share'
  | 'modal-share-and-time'
  | 'seconds-per-item'
  | 'share-of-median'
  | 'self-rated'
  | 'dont-know'
  | 'level'
  | 'citizens'
  | 'target-groups'
  | 'staff'

/** A raised flag with what raised it, as plain data. */
export interface Flag {
  readonly flag: FlagName
  readonly level: FlagLevel
  readonly practice: string
  readonly scopeVersion: number
  /** On flags of informants. */
  readonly informant?: string | undefined
  readonly response?: string | undefined
  /** On flags of elements. */
  readonly element?: string | undefined
  readonly rule?: FlagRule | undefined
  readonly value: number
  /** The limit that was in force, in the units of `value`. */
  readonly threshold: number
  /** How many the value stands on: informants, answers, items … as the rule's table in analysis/README.md says. */
  readonly n: number
}
