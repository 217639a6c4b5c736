import type { PracticeRow } from '../dataset.ts'
import type { ScoreTable } from '../score-table.ts'
import type { FlagRule } from './flag.ts'
import { firstRaised, overPractices, type Finding, type Verdict } from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

// What was registered decides; whether what informants had in mind is the same, scope-vs-registration asks.

/** The registered scope is the whole municipality, or names many target groups. */
export function scopeTooBroad(
  table: ScoreTable,
  practices: ReadonlyMap<string, PracticeRow>,
  { level, targetGroups }: FlagThresholds['scopeTooBroad'],
): Finding {
  return overPractices('scope-too-broad', table, ({ practice }) => {
    const registered = practices.get(practice)
    return firstRaised(
      compared(registered?.scopeLevel, 'level', level, (value) => value >= level),
      compared(registered?.targetGroups, 'target-groups', targetGroups, (value) => value > targetGroups),
    )
  })
}

/** The registered scope reaches few citizens a year, or is one person's work. */
export function scopeTooNarrow(
  table: ScoreTable,
  practices: ReadonlyMap<string, PracticeRow>,
  { citizens, staff }: FlagThresholds['scopeTooNarrow'],
): Finding {
  return overPractices('scope-too-narrow', table, ({ practice }) => {
    const registered = practices.get(practice)
    return firstRaised(
      compared(registered?.citizensPerYear, 'citizens', citizens, (value) => value < citizens),
      compared(registered?.staff, 'staff', staff, (value) => value <= staff),
    )
  })
}

function compared(
  value: number | null | undefined,
  rule: FlagRule,
  threshold: number,
  isRaised: (value: number) => boolean,
): Verdict | null {
  return value === null || value === undefined
    ? null
    : { raised: isRaised(value), rule, value, threshold, n: 1 }
}
