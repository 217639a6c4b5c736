import type { AnsweredScope, ScoreTable } from '../score-table.ts'
import { flagLevels, type Flag, type FlagName, type FlagRule } from './flag.ts'

/** What a rule says of one practice, informant or element. */
export interface Verdict {
  readonly raised: boolean
  readonly rule?: FlagRule
  readonly value: number
  readonly threshold: number
  readonly n: number
  /** How probable the flag is when nothing is the matter, for rules of which that can be said. */
  readonly chance?: number
}

/** One rule applied to everything it can be applied to. */
export interface Finding {
  readonly flag: FlagName
  readonly flags: readonly Flag[]
  /** How many could have had the flag. */
  readonly of: number
  /** How many would have it by chance; `null` when the rule has no such rate. */
  readonly expectedByChance: number | null
}

/** Judges every practice on every scope version; `null` for one that the rule cannot be applied to. */
export function overPractices(
  flag: FlagName,
  table: ScoreTable,
  judge: (scope: AnsweredScope) => Verdict | null,
): Finding {
  return findingOf(flag, table.scopes, judge, ({ practice, scopeVersion }) => ({ practice, scopeVersion }))
}

/** Judges every informant's response; `null` for one that the rule cannot be applied to. */
export function overInformants(
  flag: FlagName,
  table: ScoreTable,
  judge: (row: number) => Verdict | null,
): Finding {
  return findingOf(flag, table.responses.keys(), judge, (row) => {
    const { practice, scopeVersion, informant, response } = table.responses[row]!
    return { practice, scopeVersion, informant, response }
  })
}

/** Judges every element of every practice by its place in the key. */
export function overElements(
  flag: FlagName,
  table: ScoreTable,
  judge: (scope: AnsweredScope, element: number) => Verdict | null,
): Finding {
  const units = table.scopes.flatMap((scope) => table.key.elements.map((_, element) => ({ scope, element })))
  return findingOf(
    flag,
    units,
    ({ scope, element }) => judge(scope, element),
    ({ scope: { practice, scopeVersion }, element }) => ({
      practice,
      scopeVersion,
      element: table.key.elements[element]!.id,
    }),
  )
}

/** The rows of a practice that its score is made of. */
export function rowsWithTotal(table: ScoreTable, { rows }: AnsweredScope): number[] {
  return rows.filter((row) => (table.totals[row] ?? null) !== null)
}

/** The margin lets sums of fractions that no binary number holds pass a threshold that they equal. */
const margin = 1e-9

export const isAbove = (value: number, threshold: number): boolean => value > threshold + margin
export const isAtLeast = (value: number, threshold: number): boolean => value >= threshold - margin

/** Of several rules for one flag: the first that raises it, otherwise the first that can be applied. */
export function firstRaised(...verdicts: readonly (Verdict | null)[]): Verdict | null {
  const applied = verdicts.filter((verdict) => verdict !== null)
  return applied.find(({ raised }) => raised) ?? applied[0] ?? null
}

/** What a flag is on. */
type Place = Pick<Flag, 'practice' | 'scopeVersion' | 'informant' | 'response' | 'element'>

function findingOf<Unit>(
  flag: FlagName,
  units: Iterable<Unit>,
  judge: (unit: Unit) => Verdict | null,
  placeOf: (unit: Unit) => Place,
): Finding {
  const flags: Flag[] = []
  let of = 0
  let expectedByChance: number | null = null
  for (const unit of units) {
    const verdict = judge(unit)
    if (!verdict) continue
    of += 1
    if (verdict.chance !== undefined) expectedByChance = (expectedByChance ?? 0) + verdict.chance
    if (verdict.raised) flags.push(raisedFlag(flag, placeOf(unit), verdict))
  }
  return { flag, flags, of, expectedByChance }
}

function raisedFlag(
  flag: FlagName,
  { practice, scopeVersion, ...unit }: Place,
  { rule, value, threshold, n }: Verdict,
): Flag {
  const level = flagLevels[flag]
  return { flag, level, practice, scopeVersion, ...unit, ...(rule ? { rule } : {}), value, threshold, n }
}
