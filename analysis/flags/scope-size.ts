import type { PracticeRow } from '../dataset.ts'
import type { ScoreTable } from '../score-table.ts'
import type { FlagRule } from './flag.ts'
import { firstRaised, overPractices, type Finding, type Verdict } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

// What was registered decides; whether what informants had in mind is the same, scope-vs-registration asks.

/** What of a registered scope tells how large it is. */
export type ScopeSize = Pick<PracticeRow, 'scopeLevel' | 'citizensPerYear' | 'staff' | 'targetGroups'>

/** The registered scope is the whole municipality, or names many target groups. */
export function scopeTooBroad(
  table: ScoreTable,
  practices: ReadonlyMap<string, PracticeRow>,
  limits: FlagThresholds['scopeTooBroad'],
): Finding {
  return overPractices('scope-too-broad', table, ({ practice }) =>
    isTooBroad(practices.get(practice) ?? nothingRegistered, limits),
  )
}

/** The registered scope reaches few citizens a year, or is one person's work. */
export function scopeTooNarrow(
  table: ScoreTable,
  practices: ReadonlyMap<string, PracticeRow>,
  limits: FlagThresholds['scopeTooNarrow'],
): Finding {
  return overPractices('scope-too-narrow', table, ({ practice }) =>
    isTooNarrow(practices.get(practice) ?? nothingRegistered, limits),
  )
}

/**
 * Whether a scope is too broad to answer about: of the flag, and of the check before fielding (../scope-checks.ts).
 *
 * @returns `null` when neither level nor target groups are registered.
 */
export function isTooBroad(
  size: ScopeSize,
  { level, targetGroups }: FlagThresholds['scopeTooBroad'],
): Verdict | null {
  return firstRaised(
    compared(size.scopeLevel, 'level', level, (value) => value >= level),
    compared(size.targetGroups, 'target-groups', targetGroups, (value) => value > targetGroups),
  )
}

/**
 * Whether a scope is too narrow to judge: of the flag, and of the check before fielding.
 *
 * @returns `null` when neither citizens a year nor staff are registered.
 */
export function isTooNarrow(
  size: ScopeSize,
  { citizens, staff }: FlagThresholds['scopeTooNarrow'],
): Verdict | null {
  return firstRaised(
    compared(size.citizensPerYear, 'citizens', citizens, (value) => value < citizens),
    compared(size.staff, 'staff', staff, (value) => value <= staff),
  )
}

const nothingRegistered: ScopeSize = {
  scopeLevel: null,
  citizensPerYear: null,
  staff: null,
  targetGroups: null,
}

function compared(
  value: number | null,
  rule: FlagRule,
  threshold: number,
  isRaised: (value: number) => boolean,
): Verdict | null {
  return value === null ? null : { raised: isRaised(value), rule, value, threshold, n: 1 }
}
