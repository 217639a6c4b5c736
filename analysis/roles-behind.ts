import { distinctRoles } from './roles.ts'
import type { ScoreTable } from './score-table.ts'

/** Whose score it is: which informants lack one is seldom a matter of chance. */
export interface RolesBehind {
  /** Informants with the score, by role. */
  readonly roles: Readonly<Record<string, number>>
  /**
   * All of them have one role, although others answered about the practice: then it is that role's score (a leader's, when only
   * leaders can answer), not the practice's.
   */
  readonly fromOneRole: boolean
}

/**
 * The roles behind a practice's score.
 *
 * @param scores one per row of the table.
 * @param rows those of the practice, on one version of its scope.
 */
export function rolesBehind(
  scores: readonly (number | null)[],
  rows: readonly number[],
  { responses }: ScoreTable,
): RolesBehind {
  const rolesOf = (some: readonly number[]) => some.map((row) => responses[row]!.role)
  const behind = rolesOf(rows.filter((row) => scores[row] !== null))
  const several = distinctRoles(rolesOf(rows)).length > 1
  return { roles: countRoles(behind), fromOneRole: several && distinctRoles(behind).length === 1 }
}

/** How often each code occurs. */
export function countRoles(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const role of codes) counts[role] = (counts[role] ?? 0) + 1
  return counts
}
