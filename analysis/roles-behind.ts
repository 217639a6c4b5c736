import type { ResponseRow } from './dataset.ts'
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
  const responsesOf = (some: readonly number[]) => some.map((row) => responses[row]!)
  const rolesIn = (some: readonly ResponseRow[]) => distinctRoles(some.map(({ role }) => role))
  const behind = responsesOf(rows.filter((row) => scores[row] !== null))
  const several = rolesIn(responsesOf(rows)).length > 1
  return { roles: countRoles(behind), fromOneRole: several && rolesIn(behind).length === 1 }
}

/** Informants by the role that they answered in, each once in a role however often they answered. */
export function countRoles(
  responses: readonly Pick<ResponseRow, 'informant' | 'role'>[],
): Record<string, number> {
  const informants: Record<string, Set<string>> = {}
  for (const { informant, role } of responses) (informants[role] ??= new Set()).add(informant)
  return Object.fromEntries(Object.entries(informants).map(([role, { size }]) => [role, size]))
}
