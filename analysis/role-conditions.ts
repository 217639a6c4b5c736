import { roleKind } from './roles.ts'
import type { ScoreTable } from './score-table.ts'

/** What a model of the scores stands on: a count, how many it needs, and whether that is so. */
export interface Condition {
  readonly condition: 'practices_with_two_informants' | 'qualified_roles'
  readonly value: number
  readonly needed: number
  readonly met: boolean
}

/** A role among the informants of a model. */
export interface RoleCount {
  readonly role: string
  readonly informants: number
  /** Practices × scope versions where it answered beside another role. */
  readonly practicesTogether: number
  /** Whether both counts reach what a role effect needs. */
  readonly qualified: boolean
}

/** A role effect is a difference inside practices: it needs informants, and practices where the role meets another. */
export const neededOfRole = { informants: 10, practicesTogether: 10 } as const

/** How many practices with two informants, and how many roles that qualify, the role model needs. */
export const neededOfRoleModel = { practices: 15, roles: 2 } as const

/** How many practices with two informants a model without roles needs. */
export const neededOfInterceptModel = { practices: 10 } as const

/**
 * Counts labels (roles, or own stake as yes and no) among rows and where they meet another.
 *
 * @param labelOf of a row.
 * @returns by label, in order of their codes.
 */
export function countLabels(
  rows: readonly number[],
  { scopeOfRow }: ScoreTable,
  labelOf: (row: number) => string,
): RoleCount[] {
  const informants = new Map<string, number>()
  const labelsOfScope = new Map<number, Set<string>>()
  for (const row of rows) {
    const label = labelOf(row)
    informants.set(label, (informants.get(label) ?? 0) + 1)
    const scope = scopeOfRow[row]!
    const labels = labelsOfScope.get(scope)
    if (labels) labels.add(label)
    else labelsOfScope.set(scope, new Set([label]))
  }
  const together = new Map<string, number>()
  for (const labels of labelsOfScope.values()) {
    if (labels.size < 2) continue
    for (const label of labels) together.set(label, (together.get(label) ?? 0) + 1)
  }
  return [...informants.keys()].sort().map((role) => {
    const counts = { informants: informants.get(role)!, practicesTogether: together.get(role) ?? 0 }
    const qualified =
      counts.informants >= neededOfRole.informants &&
      counts.practicesTogether >= neededOfRole.practicesTogether
    return { role, ...counts, qualified }
  })
}

/** Practices × scope versions with at least two of the rows, against how many are needed. */
export function practicesCondition(
  rows: readonly number[],
  { scopeOfRow, scopes }: ScoreTable,
  needed: number,
): Condition {
  const counts = new Int32Array(scopes.length)
  for (const row of rows) counts[scopeOfRow[row]!]! += 1
  const value = counts.filter((count) => count >= 2).length
  return { condition: 'practices_with_two_informants', value, needed, met: value >= needed }
}

/** Roles that qualify, against how many are needed. */
export function rolesCondition(roles: readonly RoleCount[]): Condition {
  const value = roles.filter(({ qualified }) => qualified).length
  const needed = neededOfRoleModel.roles
  return { condition: 'qualified_roles', value, needed, met: value >= needed }
}

/** The role that others are compared with: staff, or without them the most common; `null` without informants. */
export function referenceRole(roles: readonly RoleCount[]): string | null {
  const staff = roles.filter(({ role }) => roleKind(role) === 'staff')
  const candidates = staff.length > 0 ? staff : roles
  const most = Math.max(...candidates.map(({ informants }) => informants))
  return candidates.find(({ informants }) => informants === most)?.role ?? null
}
