/** Where an assignment can stand, in the order it is shown. */
export const dispositions = ['not_started', 'in_progress', 'submitted', 'declined', 'withdrawn'] as const
export type Disposition = (typeof dispositions)[number]

/** The moments that decide where an assignment stands; `null` for what has not happened. */
export interface AssignmentTimes {
  readonly startedAt: string | null
  readonly submittedAt: string | null
  readonly declinedAt: string | null
  readonly withdrawnAt: string | null
}

/**
 * Where an assignment stands. Answers that were sent stay sent, whatever happens to the link afterwards; a withdrawn
 * link counts before a decline, since nobody waits for it any more.
 */
export function disposition(times: AssignmentTimes): Disposition {
  if (times.submittedAt !== null) return 'submitted'
  if (times.withdrawnAt !== null) return 'withdrawn'
  if (times.declinedAt !== null) return 'declined'
  return times.startedAt === null ? 'not_started' : 'in_progress'
}

/** How many assignments stand where. */
export type DispositionCounts = Readonly<Record<Disposition, number>>

/** One assignment as the field sees it: no names, no answers. */
export interface FieldAssignment extends AssignmentTimes {
  readonly practice: string
  readonly role: string
  /** Whether the informant contested how the practice is delimited. */
  readonly contested: boolean
}

/** "At least `minimum` submitted informants in this role", for every practice. */
export interface CoverageRule {
  readonly role: string
  readonly minimum: number
}

/** What the coverage rule still lacks in one role of one practice. */
export interface CoverageGap {
  readonly role: string
  readonly minimum: number
  readonly submitted: number
  /** Submitted responses still lacking, from 1 to `minimum`. */
  readonly lacking: number
  /** How many of the lacking ones cannot come from links that are out: new informants are needed. */
  readonly toFind: number
}

/** The field of one practice. */
export interface PracticeField {
  readonly practice: string
  /** Only roles that somebody holds here. */
  readonly byRole: Readonly<Record<string, DispositionCounts>>
  readonly counts: DispositionCounts
  /** Informants who contested the scope. */
  readonly contested: number
  readonly gaps: readonly CoverageGap[]
}

/** Response in one role over all practices. */
export interface RoleResponse {
  readonly role: string
  readonly counts: DispositionCounts
  /** Everybody whose link is not withdrawn. */
  readonly asked: number
  /** `submitted / asked`; `null` when nobody was asked. */
  readonly share: number | null
}

/**
 * The field practice by practice.
 *
 * @param practices ids of all practices of the study, in the order wanted: one without informants is there too.
 * @param assignments of one wave; those of other practices are left out.
 * @param rules the study's coverage rule; none when it has no rule, and then nothing is lacking.
 */
export function fieldByPractice(
  practices: readonly string[],
  assignments: readonly FieldAssignment[],
  rules: readonly CoverageRule[],
): PracticeField[] {
  const assigned = groupBy(assignments, (assignment) => assignment.practice)
  return practices.map((practice) => {
    const own = assigned.get(practice) ?? []
    const byRole = Object.fromEntries(
      [...groupBy(own, (assignment) => assignment.role)].map(([role, some]) => [
        role,
        countDispositions(some),
      ]),
    )
    return {
      practice,
      byRole,
      counts: countDispositions(own),
      contested: own.filter((assignment) => assignment.contested).length,
      gaps: coverageGaps(byRole, rules),
    }
  })
}

/**
 * What the coverage rule lacks in one practice.
 *
 * @returns the roles that have fewer submitted informants than their minimum, in the order of the rules.
 */
export function coverageGaps(
  byRole: Readonly<Record<string, DispositionCounts>>,
  rules: readonly CoverageRule[],
): CoverageGap[] {
  return rules.flatMap(({ role, minimum }) => {
    const { submitted, not_started, in_progress } = byRole[role] ?? countDispositions([])
    const lacking = minimum - submitted
    if (lacking <= 0) return []
    const toFind = Math.max(0, lacking - not_started - in_progress)
    return [{ role, minimum, submitted, lacking, toFind }]
  })
}

/**
 * Response by role over the whole wave.
 *
 * @param roles in the order wanted; those that nobody holds are left out.
 */
export function responseByRole(
  assignments: readonly FieldAssignment[],
  roles: readonly string[],
): RoleResponse[] {
  const byRole = groupBy(assignments, (assignment) => assignment.role)
  return roles.flatMap((role) => {
    const some = byRole.get(role)
    if (!some) return []
    const counts = countDispositions(some)
    const asked = some.length - counts.withdrawn
    return [{ role, counts, asked, share: asked === 0 ? null : counts.submitted / asked }]
  })
}

/** How many of these assignments stand where. */
export function countDispositions(assignments: readonly AssignmentTimes[]): DispositionCounts {
  const counts = { not_started: 0, in_progress: 0, submitted: 0, declined: 0, withdrawn: 0 }
  for (const assignment of assignments) counts[disposition(assignment)] += 1
  return counts
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
