import { keepResponses, type RatingTable } from './ratings.ts'

/** What somebody decided about the answers to one practice on several versions of its scope. */
export interface VersionDecision {
  readonly decision: 'apart' | 'only' | 'same'
  /** The versions that it is about. */
  readonly versions: readonly number[]
  /** The one that is used, where only one is. */
  readonly only: number | null
}

/**
 * The version that an answer counts on. Versions that the decision is not about count on themselves, as all do without one.
 *
 *     apart   its own
 *     only    its own, and answers on the others do not count
 *     same    the newest of those that count as one
 *
 * @returns `null` when the answer does not count.
 */
export function countedVersion(decision: VersionDecision | undefined, version: number): number | null {
  if (!decision?.versions.includes(version)) return version
  if (decision.decision === 'only') return version === decision.only ? version : null
  return decision.decision === 'same' ? Math.max(...decision.versions) : version
}

/** The versions that count as one with this one, lowest first; none but itself unless that was decided. */
export function versionsCountedAs(decision: VersionDecision | undefined, version: number): readonly number[] {
  if (decision?.decision !== 'same' || countedVersion(decision, version) !== version) return [version]
  return decision.versions.includes(version) ? decision.versions.toSorted((a, b) => a - b) : [version]
}

/** Whether answers stand on several versions that nobody has decided about. */
export function awaitsDecision(decision: VersionDecision | undefined, answered: readonly number[]): boolean {
  const counted = new Set(answered.flatMap((version) => countedVersion(decision, version) ?? []))
  if (counted.size < 2) return false
  return decision?.decision !== 'apart' || answered.some((version) => !decision.versions.includes(version))
}

/**
 * The table under what was decided: versions that are the same practice have one number, answers that do not count are not
 * there. Without a decision nothing changes.
 *
 * @param decisions by practice.
 */
export function decidedVersions(
  table: RatingTable,
  decisions: ReadonlyMap<string, VersionDecision>,
): RatingTable {
  if (decisions.size === 0) return table
  const counted = ({ practice, scopeVersion }: { practice: string; scopeVersion: number }) =>
    countedVersion(decisions.get(practice), scopeVersion)
  const kept = keepResponses(table, (response) => counted(response) !== null)
  return {
    ...kept,
    responses: kept.responses.map((response) => ({
      ...response,
      scopeVersion: counted(response) ?? response.scopeVersion,
    })),
  }
}
